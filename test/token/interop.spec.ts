/** Tokens made by other people's libraries when the test runs are accepted; theirs that are broken are refused; ours are taken by them. */
import { findPythonWithJwt } from '#scripts/set-up/system.js'
import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import jsonwebtoken from 'jsonwebtoken'
import { describe, expect, test } from 'vitest'
import { verifyToken } from '#shared/token/verify.ts'
import { at, claims, keys, live, now, other, tokenWith } from './given.ts'

type Order = {
  readonly claims?: object
  readonly secret?: string
  readonly algorithm?: 'HS256' | 'HS384' | 'HS512'
  readonly kid?: string | null
}

/** What to make, and the code that we owe to it. */
const orders: readonly (Order & { readonly what: string; readonly code: string | null })[] = [
  { what: 'a good token', code: null },
  { what: 'a good token of another key', code: null, kid: other.id, secret: other.secret },
  { what: 'a token without expiry', code: null, claims: { external_id: 'usr_1', scope: 'user' } },
  { what: 'a wrong secret', code: 'signature-wrong', secret: 'quite another secret, thirty-two bytes long' },
  { what: 'HS384', code: 'algorithm-other-hmac', algorithm: 'HS384' },
  { what: 'HS512', code: 'algorithm-other-hmac', algorithm: 'HS512' },
  { what: 'no key ID', code: 'kid-missing', kid: null },
  { what: 'an unknown key ID', code: 'kid-unknown', kid: 'app_ffffffffffffffffffffffff' },
  { what: 'a numeric external ID', code: 'external-id-number', claims: { ...claims, external_id: 7 } },
  { what: 'another scope', code: 'scope-not-user', claims: { ...claims, scope: 'app' } },
  { what: 'an expired token', code: 'expired', claims: { ...claims, exp: now - 1 } },
]
const filled = orders.map(({ what, code, ...order }) => ({
  what,
  code,
  order: { claims, secret: live.secret, algorithm: 'HS256' as const, kid: live.id as string | null, ...order },
}))
type Filled = (typeof filled)[number]['order']

function runPython(program: string, input: unknown): unknown {
  const python = findPythonWithJwt()
  if (!python)
    throw new Error('PyJWT is missing. Install it with: apt-get install -y --no-install-recommends python3-jwt')
  return JSON.parse(execFileSync(python, ['-c', program], { input: JSON.stringify(input), encoding: 'utf8' }))
}

const encodeInPython = `
import json, sys, jwt
def make(o):
    token = jwt.encode(o['claims'], o['secret'], algorithm=o['algorithm'], headers={'kid': o['kid']} if o['kid'] else None)
    return token if isinstance(token, str) else token.decode()
json.dump([make(o) for o in json.load(sys.stdin)], sys.stdout)`

const decodeInPython = `
import json, sys, jwt
o = json.load(sys.stdin)
json.dump(jwt.decode(o['token'], o['secret'], algorithms=['HS256'],
    options={'verify_exp': False, 'verify_iat': False}), sys.stdout)`

const withJsonwebtoken = ({ claims, secret, algorithm, kid }: Filled) =>
  jsonwebtoken.sign(claims, secret, { algorithm, noTimestamp: true, ...(kid && { keyid: kid }) })

/** Nothing but HMAC and base64url, as a developer without a library would write it. */
function byHand({ claims, secret, algorithm, kid }: Filled): string {
  const header = { typ: 'JWT', alg: algorithm, ...(kid && { kid }) }
  const input = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${input}.${createHmac(`sha${algorithm.slice(2)}`, secret)
    .update(input)
    .digest('base64url')}`
}

const expected = filled.map(({ what, code }) => ({ what, code }))
const judged = async (tokens: readonly string[]) =>
  Promise.all(
    tokens.map(async (token, at_) => ({ what: filled[at_]?.what, code: (await verifyToken(token, keys, at)).code })),
  )

describe('other libraries', () => {
  test('U12 judges tokens made by jsonwebtoken', async () => {
    expect(await judged(filled.map(({ order }) => withJsonwebtoken(order)))).toEqual(expected)
  })

  test('U12 judges tokens made by PyJWT', async () => {
    const tokens = runPython(
      encodeInPython,
      filled.map(({ order }) => order),
    ) as string[]
    expect(await judged(tokens)).toEqual(expected)
  })

  test('U12 judges tokens made by hand with HMAC alone', async () => {
    expect(await judged(filled.map(({ order }) => byHand(order)))).toEqual(expected)
  })

  test('U12 makes tokens that jsonwebtoken and PyJWT accept', async () => {
    const token = await tokenWith()
    const options = { algorithms: ['HS256' as const], clockTimestamp: now }
    expect(jsonwebtoken.verify(token, live.secret, options)).toEqual(claims)
    expect(runPython(decodeInPython, { token, secret: live.secret })).toEqual(claims)
  })
})
