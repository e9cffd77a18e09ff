/** The small values of the scenario language: yes and no, spans of time, moments. Each is written as a person says it. */
import * as z from 'zod'
import { instant, type Instant } from '../../engine/ids.ts'
import { parseInstant } from '../../engine/time.ts'

export const text = z.string().min(1)
export const texts = z.union([text, z.array(text).min(1)])
/** What has no value is called "none". */
export const none = 'none'
/** YAML ends a text on several lines with a line end that nobody typed. */
export const typed = (written: string): string => written.replace(/\n+$/, '')
export const ticketNumber = z.int().min(1).max(1_000_000)
export const count = z.int().min(0).max(1_000_000)

/** YAML reads `yes` as text, `true` as true; a person means the same. */
export const yesNo = z.literal(['yes', 'no', true, false])
export const isYes = (value: z.infer<typeof yesNo>): boolean => value === 'yes' || value === true

const unitLengths = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const
const unit = '(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)'
const amount = `[0-9]{1,6}(?:\\.[0-9]{1,3})? ?${unit}`
/** As a pattern: "10 minutes", "1 hour 30 minutes", "10m", "1.5 hours". */
export const durationText = `${amount}(?:,? (?:and )?${amount})*`
const durationPattern = new RegExp(`^${durationText}$`)
export const duration = z.string().regex(durationPattern)

/** Milliseconds of a span of time, if the text is one. */
export function parseDuration(written: string): number | undefined {
  if (!durationPattern.test(written)) return undefined
  const parts = written.matchAll(/([0-9.]+) ?([a-z])[a-z]*/g)
  return Math.round(
    [...parts].reduce(
      (sum, [, number, letter]) => sum + Number(number) * unitLengths[letter as keyof typeof unitLengths],
      0,
    ),
  )
}

const minute = 60_000
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const

/** The other way round: "1 hour 20 minutes 3.25 seconds"; empty for no time at all. */
export function spanInWords(milliseconds: number): string {
  let rest = milliseconds
  const counts = units.map(([name, length]) => {
    const count = Math.floor(rest / length)
    rest -= count * length
    return [name, count] as const
  })
  return [...counts, ['second', rest / 1000] as const]
    .flatMap(([name, count]) => (count > 0 ? [`${count} ${name}${count === 1 ? '' : 's'}`] : []))
    .join(' ')
}

const fileUnits = { bytes: 1, KB: 1024, MB: 1024 * 1024 } as const
/** "invoice.pdf, 120 KB": a name and a size, up to what even a refusal needs. */
const filePattern = /^([^\r\n]+), ?([0-9]{1,6}) (bytes|KB|MB)$/u
const largestFile = 60 * fileUnits.MB
export const fileAndSize = z
  .string()
  .regex(filePattern)
  .refine((written) => parseFile(written) !== undefined)

export function parseFile(written: string): { readonly name: string; readonly size: number } | undefined {
  const [, name, amount, unit] = filePattern.exec(written) ?? []
  if (name === undefined) return undefined
  const size = Number(amount) * fileUnits[unit as keyof typeof fileUnits]
  return size > largestFile ? undefined : { name, size }
}

/** "2025-03-04 10:30", in UTC unless it says otherwise. */
const momentPattern =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,3})?)?(?: ?(?:Z|[+-][0-9]{2}:[0-9]{2}))?)?$/
export const moment = z
  .string()
  .regex(momentPattern)
  .refine((written) => parseMoment(written) !== undefined)

/** The moment that a text names; never a day that no calendar has. */
export function parseMoment(written: string): Instant | undefined {
  if (!momentPattern.test(written)) return undefined
  const [, day = '', time = '00:00', zone = 'Z'] = /^(\S{10})(?:[ T]([0-9:.]+))?(?: ?(Z|[+-].*))?$/.exec(written) ?? []
  const midnight = parseInstant(`${day}T00:00:00Z`)
  // JavaScript reads the 30th of February as the 2nd of March.
  if (!midnight?.startsWith(day)) return undefined
  return parseInstant(`${day}T${time}${zone}`)
}

/** Where a story begins that does not say when. */
export const defaultClock = instant('2025-03-04T10:30:00.000Z')
