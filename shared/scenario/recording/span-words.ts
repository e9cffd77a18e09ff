/** How much time passed, as a story says it: to the minute where that is enough, to the millisecond where something depends on it. */
import { toMilliseconds } from '../../engine/time.ts'
import type { Instant } from '../../engine/ids.ts'

const minute = 60_000
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const

/** "1 hour 20 minutes"; nothing for what is shorter than half a minute. */
export function roundSpan(milliseconds: number): string | undefined {
  const parts: string[] = []
  let rest = Math.round(milliseconds / minute) * minute
  for (const [name, length] of units) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`)
  }
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** "1 hour 20 minutes 3.25 seconds". */
export function exactSpan(milliseconds: number): string | undefined {
  const whole = Math.floor(milliseconds / minute) * minute
  const seconds = (milliseconds - whole) / 1000
  const parts = [roundSpan(whole), seconds > 0 ? `${seconds} seconds` : undefined].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : undefined
}

export const spanBetween = (from: Instant, to: Instant): number => toMilliseconds(to) - toMilliseconds(from)

/** "2025-03-04 10:30", as the clock of a story is set. */
export const roundClock = (at: Instant): string => at.slice(0, 16).replace('T', ' ')
export const exactClock = (at: Instant): string => at.slice(0, 23).replace('T', ' ')
