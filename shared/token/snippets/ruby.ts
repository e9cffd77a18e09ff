/** Signs the claims in Ruby, with ruby-jwt. */
import { inBraces, lines, quoted, secretVariable, writeClaims, type Syntax, type ToWrite } from './syntax.ts'

/** `#` would begin code inside a text. */
const text = (value: string): string => quoted(value, /["\\#]/g, inBraces)
const syntax: Syntax = {
  text,
  no: 'nil',
  list: (items) => `[${items.join(', ')}]`,
  object: (members, depth) => (depth === 0 ? lines(members, ['{', '}']) : `{ ${members.join(', ')} }`),
  member: (name, value) => `${text(name)} => ${value}`,
}

export const writeRuby = (order: ToWrite): string => `require "jwt"

secret = ENV.fetch("${secretVariable}")
${order.ttl === undefined ? '' : 'now = Time.now.to_i\n'}claims = ${writeClaims(order, syntax)}

token = JWT.encode(claims, secret, "HS256", { typ: "JWT", kid: ${text(order.keyId)} })
puts token
`
