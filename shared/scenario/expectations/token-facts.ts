/** The token that a device's session stands on: how long it has to live, on the clock of the story. */
import type { MessengerAnswer } from '../../contract/answers.ts'
import type { Instant } from '../../engine/ids.ts'
import { toMilliseconds } from '../../engine/time.ts'
import { expiresIn, type TokenWords } from '../language/token-words.ts'
import { parseDuration } from '../language/values.ts'
import { is, type Sight } from './sight.ts'

export function tokenFact({ loggedIn }: MessengerAnswer, now: Instant, expected: TokenWords): Sight {
  if (!loggedIn) return is(expected, 'none')
  if (loggedIn.isKeyDeleted) return is(expected, 'key deleted')
  if (!loggedIn.expiresAt) return is(expected, 'never expires')
  const left = toMilliseconds(loggedIn.expiresAt) - toMilliseconds(now)
  if (left <= 0) return is(expected, 'expired')
  const wanted = expected.startsWith(expiresIn) ? parseDuration(expected.slice(expiresIn.length)) : undefined
  return { ok: wanted === left, seen: `${expiresIn}${spanInWords(left)}` }
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** As the language writes a span of time: "1 hour 30 minutes". */
function spanInWords(milliseconds: number): string {
  let rest = Math.round(milliseconds / 1000)
  return units
    .flatMap(([name, size]) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]
    })
    .join(' ')
}
