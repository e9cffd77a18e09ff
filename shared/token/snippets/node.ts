/** Signs the claims in Node, with jose. */
import { inBraces, lines, quoted, secretVariable, writeClaims, type Syntax, type ToWrite } from './syntax.ts'

const text = (value: string): string => quoted(value, /["\\]/g, inBraces)
const syntax: Syntax = {
  text,
  no: 'null',
  list: (items) => `[${items.join(', ')}]`,
  object: (members, depth) => (depth === 0 ? lines(members, ['{', '}']) : `{ ${members.join(', ')} }`),
  // Without brackets it would be the object's prototype, and no claim.
  member: (name, value) => `${name === '__proto__' ? '["__proto__"]' : text(name)}: ${value}`,
}

export const writeNode = (order: ToWrite): string => `import { SignJWT } from "jose"

const secret = new TextEncoder().encode(process.env.${secretVariable})
${order.ttl === undefined ? '' : 'const now = Math.floor(Date.now() / 1000)\n'}const claims = ${writeClaims(order, syntax)}

const token = await new SignJWT(claims)
  .setProtectedHeader({ alg: "HS256", typ: "JWT", kid: ${text(order.keyId)} })
  .sign(secret)
console.log(token)
`
