/** Arithmetic on moments. The only file here that may use `Date`, and never to ask what time it is. */
import type { Weekday } from './heads.ts'
import { instant, type Instant } from './ids.ts'

/** Milliseconds since 1970. */
export const toMilliseconds = (at: Instant): number => Date.parse(at)

/** Whole seconds since 1970, as a token's `exp` counts them (RFC 7519, section 2, NumericDate). */
export const toSeconds = (at: Instant): number => Math.floor(toMilliseconds(at) / 1000)

export const fromMilliseconds = (milliseconds: number): Instant => instant(new Date(milliseconds).toISOString())

export const plus = (at: Instant, milliseconds: number): Instant => fromMilliseconds(toMilliseconds(at) + milliseconds)

/** The moment that a text names, if it names one; always in UTC with milliseconds. */
export function parseInstant(text: string): Instant | undefined {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : fromMilliseconds(milliseconds)
}

/** What a clock on the wall shows there at that moment: the day, and minutes since midnight. */
export function wallClock(at: Instant, timeZone: string): { readonly day: Weekday; readonly minutes: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = new Map(format.formatToParts(toMilliseconds(at)).map(({ type, value }) => [type, value]))
  return {
    day: parts.get('weekday')!.toLowerCase() as Weekday,
    minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  }
}

/** Whether there is such a time zone, by its IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
