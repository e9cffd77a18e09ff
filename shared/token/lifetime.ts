/** How long an accepted token lives, read off its claims (rule T4). */
import type { Instant } from '../engine/ids.ts'
import { fromMilliseconds, toSeconds } from '../engine/time.ts'
import type { JsonObject } from './verdict.ts'

/** The last second that a calendar can hold. */
const lastSecond = 8.64e12

/** In seconds, as the token has it; none where it never runs out. */
function expiryOf(claims: JsonObject): number | undefined {
  const exp = Object.hasOwn(claims, 'exp') ? claims['exp'] : undefined
  return typeof exp === 'number' ? exp : undefined
}

/** At the very second of `exp` it is over (RFC 7519, section 4.1.4). */
export function isOver(claims: JsonObject, at: Instant): boolean {
  const exp = expiryOf(claims)
  return exp !== undefined && toSeconds(at) >= exp
}

/** The moment that a claim names, where it names one. */
export function momentOf(claims: JsonObject, claim: string): Instant | undefined {
  const seconds = Object.hasOwn(claims, claim) ? claims[claim] : undefined
  const isMoment = typeof seconds === 'number' && seconds >= 0 && seconds < lastSecond
  return isMoment ? fromMilliseconds(seconds * 1000) : undefined
}

export const expiryMoment = (claims: JsonObject): Instant | undefined => momentOf(claims, 'exp')

/** Where a token does not say when it was made: what the vendor's pages recommend. */
const usualLife = 600

/** What the back end says when it is asked once more: the same claims, and as long a life from now. */
export function claimsAgain(claims: JsonObject, at: Instant): JsonObject {
  const [now, exp, iat] = [toSeconds(at), expiryOf(claims), claims['iat']]
  const life = exp !== undefined && typeof iat === 'number' ? exp - iat : usualLife
  const ttl = Number.isSafeInteger(life) && life > 0 ? life : usualLife
  return { ...claims, iat: now, ...(exp !== undefined && { exp: now + ttl }) }
}
