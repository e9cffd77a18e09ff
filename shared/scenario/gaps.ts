/** How much time passes before each step, read off the file alone: its clock, its spans, the lives of its tokens. */
import { toMilliseconds } from '../engine/time.ts'
import { defaultClock, parseDuration, parseMoment } from './language/values.ts'
import { parseWhen } from './language/when-words.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** A token ends with a whole second; one later nobody doubts it. */
const afterExpiry = 1000

type Words = Readonly<Record<string, unknown>>
type Expiry = { readonly device: unknown; readonly at: number }

/** In milliseconds, a number for each step. Asks nothing of the words but what it needs, so it reads wrong files too. */
export function gapsOf({
  clock,
  steps,
}: {
  readonly clock?: unknown
  readonly steps: readonly Words[]
}): readonly number[] {
  const expiries: Expiry[] = []
  let now = toMilliseconds(parseMoment(text(clock)) ?? defaultClock)
  return steps.map((step) => {
    const gap = parseDuration(text(step['after'])) ?? gapBefore(step, now, expiries)
    now += gap
    const life = parseDuration(text(step['expires in']))
    const age = parseDuration(text(step['token age'])) ?? 0
    if (life !== undefined) expiries.push({ device: step['device'], at: now - age + life })
    return gap
  })
}

function gapBefore(step: Words, now: number, expiries: readonly Expiry[]): number {
  const when = parseWhen(text(step['when']))
  if (!when) return 0
  switch (when.kind) {
    case 'later':
      return when.milliseconds
    case 'token expired': {
      const expiry = expiries.findLast(({ device }) => device === step['device']) ?? expiries.at(-1)
      return expiry ? Math.max(0, expiry.at + afterExpiry - now) : 0
    }
    case 'at': {
      const today = Math.floor(now / day)
      // 1 January 1970 was a Thursday.
      const ahead = when.weekday === undefined ? when.days : ((when.weekday - ((today + 4) % 7) + 6) % 7) + 1
      const at = (today + (ahead ?? 0)) * day + when.minutes * minute - now
      return at >= 0 ? at : at + day
    }
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
