/** How much time passed, as a story says it: to the minute where that is enough, to the millisecond where something depends on it. */
import { toMilliseconds } from '../../engine/time.ts'
import type { Instant } from '../../engine/ids.ts'
import { spanInWords } from '../language/values.ts'

const minute = 60_000

/** "1 hour 20 minutes"; nothing for what is shorter than half a minute. */
export const roundSpan = (milliseconds: number): string | undefined =>
  exactSpan(Math.round(milliseconds / minute) * minute)

/** "1 hour 20 minutes 3.25 seconds". */
export const exactSpan = (milliseconds: number): string | undefined => spanInWords(milliseconds) || undefined

export const spanBetween = (from: Instant, to: Instant): number => toMilliseconds(to) - toMilliseconds(from)

/** "2025-03-04 10:30", as the clock of a story is set. */
export const roundClock = (at: Instant): string => at.slice(0, 16).replace('T', ' ')
export const exactClock = (at: Instant): string => at.slice(0, 23).replace('T', ' ')
