/** The checks of a token's header: algorithm, type, forbidden members, key (rules T1, K7; RFC 7515, section 4.1). */
import type { KeyId } from '../engine/ids.ts'
import type { TokenCode } from './codes.ts'
import { failed, passed, shown, type Finding, type Findings } from './finding.ts'
import type { JsonObject } from './verdict.ts'

/** A signing key as far as verifying needs it. The secret of a deleted key may be forgotten. */
export type VerificationKey = {
  readonly id: KeyId
  readonly secret?: string
  readonly status: 'live' | 'deleted'
}

export function checkHeader(header: JsonObject, keys: readonly VerificationKey[]): Findings {
  return {
    algorithm: checkAlgorithm(header),
    type: checkType(header),
    header: checkMembers(header),
    key: checkKey(header, keys),
  }
}

/** The key that a token names, if it names one. A live key wins over a deleted one of the same name. */
export function findKey(header: JsonObject, keys: readonly VerificationKey[]): VerificationKey | undefined {
  const named = keys.filter(({ id }) => Object.hasOwn(header, 'kid') && id === header['kid'])
  return named.find(({ status }) => status === 'live') ?? named[0]
}

function checkAlgorithm(header: JsonObject): Finding {
  if (!Object.hasOwn(header, 'alg')) return failed('algorithm-missing')
  const { alg } = header
  const facts = { alg: shown(alg) }
  if (typeof alg !== 'string') return failed('algorithm-not-a-string', facts)
  if (alg === 'HS256') return passed(facts)
  if (alg.toLowerCase() === 'none') return failed('algorithm-none', facts)
  if (/^HS(384|512)$/.test(alg)) return failed('algorithm-other-hmac', facts)
  if (/^[RP]S(256|384|512)$/.test(alg)) return failed('algorithm-rsa', facts)
  if (/^(ES(256|256K|384|512)|EdDSA|Ed25519|Ed448)$/.test(alg)) return failed('algorithm-elliptic-curve', facts)
  return failed('algorithm-unknown', facts)
}

/** Compared letter by letter: RFC 7519, section 5.1 recommends the capitals, and one token has one spelling. */
function checkType(header: JsonObject): Finding {
  if (!Object.hasOwn(header, 'typ')) return passed()
  const { typ } = header
  return typ === 'JWT' ? passed({ typ }) : failed('type-not-jwt', { typ: shown(typ) })
}

/** Members by which a token would change how it is read, or bring its own key. Being there is enough, even as null. */
const forbidden: readonly (readonly [TokenCode, readonly string[]])[] = [
  ['crit-header', ['crit']],
  ['b64-header', ['b64']],
  ['key-in-header', ['jwk', 'epk']],
  ['certificate-in-header', ['x5c', 'x5t', 'x5t#S256']],
  ['key-address-in-header', ['jku', 'x5u']],
]

function checkMembers(header: JsonObject): Finding {
  for (const [code, members] of forbidden) {
    const member = members.find((name) => Object.hasOwn(header, name))
    if (member) return failed(code, { member })
  }
  return passed()
}

function checkKey(header: JsonObject, keys: readonly VerificationKey[]): Finding {
  if (!Object.hasOwn(header, 'kid')) return failed('kid-missing')
  const facts = { kid: shown(header['kid']) }
  if (typeof header['kid'] !== 'string') return failed('kid-not-a-string', facts)
  const key = findKey(header, keys)
  if (!key) return failed('kid-unknown', facts)
  if (key.status === 'deleted') return failed('kid-deleted', facts)
  // An empty secret would let everybody sign; it counts as none.
  if (!key.secret) return failed('secret-not-at-hand', facts)
  return passed(facts)
}
