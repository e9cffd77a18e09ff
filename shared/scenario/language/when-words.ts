/** When a step is done, as one says it: "10 minutes later", "next day at 09:00", "when the token has expired". */
import * as z from 'zod'
import { durationText, parseDuration } from './values.ts'

export type When =
  | { readonly kind: 'later'; readonly milliseconds: number }
  /** `days`: how many midnights lie between; left out, the next time that the clock shows this. Weekdays count from Sunday, 0. */
  | { readonly kind: 'at'; readonly days?: number; readonly weekday?: number; readonly minutes: number }
  | { readonly kind: 'token expired' }

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const expired = 'the token has expired'
const day = `next day |[0-9]{1,4} days? later |${weekdays.map((name) => `${name} `).join('|')}`
const time = '([01][0-9]|2[0-3]):([0-5][0-9])'
const pattern = new RegExp(`^(?:${durationText} later|(?:${day})?at ${time}|${expired})$`)

export const when = z.string().regex(pattern)

export function parseWhen(written: string): When | undefined {
  if (!pattern.test(written)) return undefined
  if (written === expired) return { kind: 'token expired' }
  const [, which = '', hours, minutes] = new RegExp(`^(${day})?at ${time}$`).exec(written) ?? []
  if (hours === undefined) return { kind: 'later', milliseconds: parseDuration(written.replace(/ later$/, '')) ?? 0 }
  const at = { kind: 'at', minutes: Number(hours) * 60 + Number(minutes) } as const
  const weekday = weekdays.indexOf(which.trim())
  if (which === '') return at
  if (weekday >= 0) return { ...at, weekday }
  return { ...at, days: which === 'next day ' ? 1 : Number.parseInt(which, 10) }
}
