/** Moments and numbers as people read them, through Intl. The moment is handed in; nothing here asks what time it is. */
import { toMilliseconds } from '../engine/time.ts'
import type { Instant } from '../engine/ids.ts'

export type Moments = {
  /** 10:42 */
  readonly time: (at: Instant) => string
  /** 4 Mar */
  readonly date: (at: Instant) => string
  /** Tuesday, 4 March 2025 */
  readonly day: (at: Instant) => string
  /** 4 Mar, 10:42 */
  readonly moment: (at: Instant) => string
  /** 4 March 2025 at 10:42:07 */
  readonly exact: (at: Instant) => string
  /** The same for two moments of one day, another for another day; it sorts. */
  readonly dayKey: (at: Instant) => string
  readonly number: (value: number) => string
  /** 2 minutes */
  readonly span: (milliseconds: number) => string
  /** 2 min */
  readonly shortSpan: (milliseconds: number) => string
}

const seconds = { name: 'second', size: 1_000 } as const
const units = [
  { name: 'day', size: 86_400_000 },
  { name: 'hour', size: 3_600_000 },
  { name: 'minute', size: 60_000 },
  seconds,
] as const

/** `timeZone` left out: the machine's own. */
export function makeMoments(locale = 'en-GB', timeZone?: string): Moments {
  const format = (options: Intl.DateTimeFormatOptions, forLocale = locale) => {
    const formatter = new Intl.DateTimeFormat(forLocale, {
      ...options,
      hourCycle: 'h23',
      ...(timeZone === undefined ? {} : { timeZone }),
    })
    return (at: Instant) => formatter.format(toMilliseconds(at))
  }
  const span = (unitDisplay: 'long' | 'short') => (milliseconds: number) => {
    const unit = units.find(({ size }) => milliseconds >= size) ?? seconds
    const words = new Intl.NumberFormat(locale, { style: 'unit', unit: unit.name, unitDisplay })
    return words.format(Math.floor(milliseconds / unit.size))
  }
  const numbers = new Intl.NumberFormat(locale)
  return {
    time: format({ hour: '2-digit', minute: '2-digit' }),
    date: format({ day: 'numeric', month: 'short' }),
    day: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    moment: format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    exact: format({ dateStyle: 'long', timeStyle: 'medium' }),
    dayKey: format({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE'),
    number: (value) => numbers.format(value),
    span: span('long'),
    shortSpan: span('short'),
  }
}
