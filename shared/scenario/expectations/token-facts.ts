/** The token that a device's session stands on: how long it has to live, on the clock of the story. */
import type { MessengerAnswer } from '../../contract/answers.ts'
import type { Instant } from '../../engine/ids.ts'
import { toMilliseconds } from '../../engine/time.ts'
import { expiresIn, type TokenWords } from '../language/token-words.ts'
import { parseDuration, spanInWords } from '../language/values.ts'
import { is, type Sight } from './sight.ts'

export function tokenFact({ loggedIn }: MessengerAnswer, now: Instant, expected: TokenWords): Sight {
  if (!loggedIn) return is(expected, 'none')
  if (loggedIn.isKeyDeleted) return is(expected, 'key deleted')
  if (!loggedIn.expiresAt) return is(expected, 'never expires')
  const left = toMilliseconds(loggedIn.expiresAt) - toMilliseconds(now)
  if (left <= 0) return is(expected, 'expired')
  const wanted = expected.startsWith(expiresIn) ? parseDuration(expected.slice(expiresIn.length)) : undefined
  return { ok: wanted === left, seen: `${expiresIn}${spanInWords(Math.round(left / 1000) * 1000)}` }
}
