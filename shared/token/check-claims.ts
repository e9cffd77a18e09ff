/** The checks of a token's claims, made only once the signature has proved them (rules T2, T3, T4). */
import { externalIdLimit, lengthOf } from '../engine/limits.ts'
import { failed, passed, shown, type Finding, type Findings } from './finding.ts'
import type { TokenCode } from './codes.ts'
import { isWhole } from './strict-json.ts'
import type { AcceptedClaims, JsonObject } from './verdict.ts'

/** The numbers of the claims as the token writes them. */
export type Written = ReadonlyMap<string, string>

/** All of them, also after one has failed: the evidence shows each. */
export function checkClaims(claims: JsonObject, now: number, written: Written): Findings {
  return {
    scope: checkScope(claims),
    'external-id': checkExternalId(claims, written),
    name: checkOptional(claims, 'name', 'string', 'name-not-a-string'),
    email: checkOptional(claims, 'email', 'string', 'email-not-a-string'),
    'email-verified': checkOptional(claims, 'email_verified', 'boolean', 'email-verified-not-boolean'),
    expiry: checkExpiry(claims, now, written),
    'not-before': checkNotBefore(claims, now, written),
    'issued-at': checkIssuedAt(claims, now, written),
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

function checkExternalId(claims: JsonObject, written: Written): Finding {
  const externalId = own(claims, 'external_id')
  if (externalId === undefined) return failed('external-id-missing')
  if (typeof externalId === 'number') {
    const fact = asWritten('external_id', externalId, written)
    return failed('external-id-number', { externalId: typeof fact === 'number' ? fact : shown(fact) })
  }
  if (typeof externalId !== 'string') return failed('external-id-not-a-string', { externalId: shown(externalId) })
  if (externalId === '') return failed('external-id-empty')
  // [A] A character is a Unicode code point: an emoji outside the first plane counts as one, as a person counts it.
  const facts = { length: lengthOf(externalId), limit: externalIdLimit }
  return facts.length > externalIdLimit ? failed('external-id-too-long', facts) : passed(facts)
}

function checkOptional(claims: JsonObject, claim: string, type: 'string' | 'boolean', code: TokenCode): Finding {
  const value = own(claims, claim)
  return value === undefined || typeof value === type ? passed() : failed(code, { value: shown(value) })
}

/** RFC 7519, section 4.1.4: at the very second of `exp` the token is expired already. */
function checkExpiry(claims: JsonObject, now: number, written: Written): Finding {
  const exp = own(claims, 'exp')
  if (exp === undefined) return passed()
  if (typeof exp === 'string') return failed('exp-is-text', { value: shown(exp) })
  const end = seconds('exp', exp, now, written)
  if (!end) return failed('exp-not-an-integer', { value: shown(exp) })
  const { value, fact } = end
  return now >= value
    ? failed('expired', { exp: fact, now, by: end.since })
    : passed({ exp: fact, now, left: end.until })
}

function checkNotBefore(claims: JsonObject, now: number, written: Written): Finding {
  const nbf = own(claims, 'nbf')
  if (nbf === undefined) return passed()
  const start = seconds('nbf', nbf, now, written)
  if (!start) return failed('nbf-not-an-integer', { value: shown(nbf) })
  const { value, fact } = start
  return now < value ? failed('not-yet-valid', { nbf: fact, now, by: start.until }) : passed({ nbf: fact, now })
}

function checkIssuedAt(claims: JsonObject, now: number, written: Written): Finding {
  const iat = own(claims, 'iat')
  if (iat === undefined) return passed()
  const made = seconds('iat', iat, now, written)
  if (!made) return failed('iat-not-an-integer', { value: shown(iat) })
  const { value, fact } = made
  return value > now ? failed('issued-in-future', { iat: fact, now, by: made.until }) : passed({ iat: fact, now })
}

/** A claim of the token itself, never something that every object inherits. */
const own = (claims: JsonObject, name: string) => (Object.hasOwn(claims, name) ? claims[name] : undefined)

type Seconds = {
  readonly value: number
  /** As the token writes it where a double cannot hold it. */
  readonly fact: string | number
  readonly until: string | number
  readonly since: string | number
}

/**
 * A claim in seconds, if it is a whole number [A: in value, so 1.7e9 is one]. Back ends write the largest integer they have
 * for "never", which is beyond what a double holds exactly; rounded, it is as far from now as before.
 */
function seconds(name: string, value: unknown, now: number, written: Written): Seconds | undefined {
  if (typeof value !== 'number' || !isWhole(written.get(name) ?? String(value))) return undefined
  const fact = asWritten(name, value, written)
  if (typeof fact === 'number') return { value, fact, until: value - now, since: now - value }
  const exact = BigInt(/^-?\d+$/.test(fact) ? fact : value)
  const [until, since] = [shown(String(exact - BigInt(now))), shown(String(BigInt(now) - exact))]
  return { value, fact: shown(fact), until, since }
}

const asWritten = (name: string, value: number, written: Written): string | number =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? (written.get(name) ?? String(value)) : value
