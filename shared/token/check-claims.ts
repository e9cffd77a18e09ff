/** The checks of a token's claims, made only once the signature has proved them (rules T2, T3, T4). */
import { failed, passed, shown, type Finding, type Findings } from './finding.ts'
import type { TokenCode } from './codes.ts'
import type { AcceptedClaims, JsonObject } from './verdict.ts'

const longestExternalId = 255

/** All of them, also after one has failed: the evidence shows each. */
export function checkClaims(claims: JsonObject, now: number): Findings {
  return {
    scope: checkScope(claims),
    'external-id': checkExternalId(claims),
    name: checkOptional(claims, 'name', 'string', 'name-not-a-string'),
    email: checkOptional(claims, 'email', 'string', 'email-not-a-string'),
    'email-verified': checkOptional(claims, 'email_verified', 'boolean', 'email-verified-not-boolean'),
    expiry: checkExpiry(claims, now),
    'not-before': checkNotBefore(claims, now),
    'issued-at': checkIssuedAt(claims, now),
  }
}

/** The claims that count for a login. Only for claims that passed. */
export function acceptClaims(claims: JsonObject): AcceptedClaims {
  const name = own(claims, 'name')
  const email = own(claims, 'email')
  const emailVerified = own(claims, 'email_verified')
  return {
    externalId: String(own(claims, 'external_id')),
    ...(typeof name === 'string' && { name }),
    ...(typeof email === 'string' && { email }),
    ...(typeof emailVerified === 'boolean' && { emailVerified }),
  }
}

function checkScope(claims: JsonObject): Finding {
  const scope = own(claims, 'scope')
  if (scope === undefined) return failed('scope-missing')
  if (typeof scope !== 'string') return failed('scope-not-a-string', { scope: shown(scope) })
  return scope === 'user' ? passed({ scope }) : failed('scope-not-user', { scope: shown(scope) })
}

function checkExternalId(claims: JsonObject): Finding {
  const externalId = own(claims, 'external_id')
  if (externalId === undefined) return failed('external-id-missing')
  if (typeof externalId === 'number') return failed('external-id-number', { externalId })
  if (typeof externalId !== 'string') return failed('external-id-not-a-string', { externalId: shown(externalId) })
  if (externalId === '') return failed('external-id-empty')
  // [A] A character is a Unicode code point: an emoji outside the first plane counts as one, as a person counts it.
  const facts = { length: Array.from(externalId).length, limit: longestExternalId }
  return facts.length > longestExternalId ? failed('external-id-too-long', facts) : passed(facts)
}

function checkOptional(claims: JsonObject, claim: string, type: 'string' | 'boolean', code: TokenCode): Finding {
  const value = own(claims, claim)
  return value === undefined || typeof value === type ? passed() : failed(code, { value: shown(value) })
}

/** RFC 7519, section 4.1.4: at the very second of `exp` the token is expired already. */
function checkExpiry(claims: JsonObject, now: number): Finding {
  const exp = own(claims, 'exp')
  if (exp === undefined) return passed()
  if (typeof exp === 'string') return failed('exp-is-text', { value: shown(exp) })
  if (!isWhole(exp)) return failed('exp-not-an-integer', { value: shown(exp) })
  return now >= exp ? failed('expired', { exp, now, by: now - exp }) : passed({ exp, now, left: exp - now })
}

function checkNotBefore(claims: JsonObject, now: number): Finding {
  const nbf = own(claims, 'nbf')
  if (nbf === undefined) return passed()
  if (!isWhole(nbf)) return failed('nbf-not-an-integer', { value: shown(nbf) })
  return now < nbf ? failed('not-yet-valid', { nbf, now, by: nbf - now }) : passed({ nbf, now })
}

function checkIssuedAt(claims: JsonObject, now: number): Finding {
  const iat = own(claims, 'iat')
  if (iat === undefined) return passed()
  if (!isWhole(iat)) return failed('iat-not-an-integer', { value: shown(iat) })
  return iat > now ? failed('issued-in-future', { iat, now, by: iat - now }) : passed({ iat, now })
}

/** A claim of the token itself, never something that every object inherits. */
const own = (claims: JsonObject, name: string) => (Object.hasOwn(claims, name) ? claims[name] : undefined)

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
