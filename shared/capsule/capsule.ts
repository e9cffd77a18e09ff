/**
 * A bug capsule: all that happened in a workspace in one small text file, with what stood on the screen. The file is YAML,
 * and each command below `happened` is one line of JSON, so that a person can read it and a long one is read quickly.
 */
import * as z from 'zod'
import { parse, stringify } from 'yaml'
import { places, type Standpoint } from '../contract/bridge.ts'
import type { Event } from '../engine/event.ts'
import type { Instant, TicketId } from '../engine/ids.ts'
import { parseInstant } from '../engine/time.ts'
import type { Ending, Journal, Kept } from '../journal/journal.ts'
import { openMemoryJournal } from '../journal/memory-journal.ts'

const newestVersion = 1
const versionWord = 'understudy capsule'

const head = z.strictObject({
  [versionWord]: z.literal(newestVersion),
  app: z.string(),
  workspace: z.string(),
  policy: z.string(),
  clock: z.string().refine((text) => parseInstant(text) !== undefined),
  window: z.strictObject({ width: z.int().min(1).max(100_000), height: z.int().min(1).max(100_000) }),
  theme: z.string(),
  language: z.string(),
  place: z.enum(places),
  ticket: z.string().optional(),
  'files left out': z.int().min(0),
  screen: z.string(),
})
const told = z.strictObject({
  asked: z.looseObject({ id: z.string(), at: z.string(), command: z.looseObject({ type: z.string() }) }),
  ending: z.looseObject({ ok: z.boolean() }),
  events: z.array(z.looseObject({ type: z.string() })).min(1),
})

export type CapsuleHead = Omit<z.infer<typeof head>, typeof versionWord>
/** One command and what came of it. */
export type Happened = Kept & { readonly events: readonly Event[] }

const happenedWord = '\nhappened:\n'

export function capsuleText(words: CapsuleHead, happened: readonly Happened[], comment: string): string {
  const above = stringify({ [versionWord]: newestVersion, ...words }, { version: '1.2', schema: 'core', lineWidth: 0 })
  const lines = happened.map((one) => `  - ${asLine(one)}\n`)
  return `# ${comment}\n${above.trimEnd()}${happenedWord}${lines.join('')}`
}

/** JSON is YAML, except for some signs that YAML does not take as they are. */
const asLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export type Capsule = {
  readonly words: CapsuleHead
  readonly clock: Instant
  readonly at: Standpoint
  /** All of it once more, in memory. */
  readonly journal: Journal
}
export const capsuleProblems = ['not-a-capsule', 'newer-version', 'damaged'] as const
export type OpenedCapsule =
  | { readonly ok: true; readonly capsule: Capsule }
  | { readonly ok: false; readonly why: (typeof capsuleProblems)[number] }

export function openCapsule(text: string): OpenedCapsule {
  const whole = text.replaceAll('\r\n', '\n')
  const cut = whole.indexOf(happenedWord)
  const words = read(() => parse(cut < 0 ? whole : whole.slice(0, cut), { version: '1.2', schema: 'core' }) as unknown)
  const version: unknown = Object(words) === words ? Reflect.get(words as object, versionWord) : undefined
  if (typeof version !== 'number') return { ok: false, why: 'not-a-capsule' }
  if (version > newestVersion) return { ok: false, why: 'newer-version' }
  const parsed = head.safeParse(words)
  const journal = cut < 0 ? undefined : read(() => journalOf(whole.slice(cut + happenedWord.length)))
  if (!parsed.success || !journal) return { ok: false, why: 'damaged' }
  const { [versionWord]: _, ...said } = parsed.data
  const ticket = said.ticket === undefined ? {} : { ticket: said.ticket as TicketId }
  const at = { place: said.place, ...ticket }
  return { ok: true, capsule: { words: said, clock: parseInstant(said.clock)!, at, journal } }
}

/** Throws where a line is not what was written. */
function journalOf(lines: string): Journal {
  const journal = openMemoryJournal()
  const happened = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => told.parse(JSON.parse(line.replace(/^ {2}- /, ''))) as unknown as Happened)
  journal.write((append) => {
    for (const { asked, ending, events } of happened) append(asked, events, refusalIn(ending))
  })
  if (!journal.heads.workspace()) throw new RangeError('There is no workspace in it.')
  return journal
}

const refusalIn = (ending: Ending) => (ending.ok ? undefined : ending.refusal)

function read<Value>(from: () => Value): Value | undefined {
  try {
    return from()
  } catch {
    return undefined
  }
}

export const isCapsule = (file: string): boolean => file.toLowerCase().endsWith(`.${capsuleExtension}`)
export const capsuleExtension = 'capsule.yaml'
