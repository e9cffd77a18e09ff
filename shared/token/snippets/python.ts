/** Signs the claims in Python, with PyJWT. */
import { inDigits, lines, quoted, secretVariable, writeClaims, type Syntax, type ToWrite } from './syntax.ts'

const text = (value: string): string => quoted(value, /["\\]/g, inDigits)
const syntax: Syntax = {
  text,
  no: 'None',
  yes: ['True', 'False'],
  list: (items) => `[${items.join(', ')}]`,
  object: (members, depth) => (depth === 0 ? lines(members, ['{', '}']) : `{${members.join(', ')}}`),
  member: (name, value) => `${text(name)}: ${value}`,
}

export const writePython = (order: ToWrite): string => `import os
${order.ttl === undefined ? '' : 'import time\n'}
import jwt

secret = os.environ["${secretVariable}"]
${order.ttl === undefined ? '' : 'now = int(time.time())\n'}claims = ${writeClaims(order, syntax)}

token = jwt.encode(claims, secret, algorithm="HS256", headers={"kid": ${text(order.keyId)}})
print(token)
`
