/** Places of the screen and what they say: as the engine says that they must, and as the page was read. */
import { differenceOf } from '../transcript/difference.ts'
import type { Desk } from '../../desk/desk-types.ts'
import type { Moments } from '../../text/moments.ts'
import type { Say } from '../../text/text.ts'

/** Who looks, in which words, and how times of day are written. */
export type Spoken = { readonly ask: Desk['ask']; readonly say: Say; readonly moments: Moments }

export type Place = {
  /** By the accessible names that lead there: "End user profile · External ID". */
  readonly where: string
  /** Line by line, from above. Nothing must stand there where there are none. */
  readonly lines: readonly string[]
  /** To the letter, blanks too: two external IDs that look alike are two people. */
  readonly exact?: boolean
}

/**
 * What lies between the boxes of a page (blanks, dots) and the invisible characters that keep names from turning a sentence
 * round say nothing, and whether a day's name has a comma behind it changes with the version of Intl.
 */
const between = /[\s·,\u200e\u200f\u2066-\u2069]/gu
const gist = (line: string): string => line.replace(between, '')

/** Side by side, without what stands between them. */
export const line = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part): part is string => typeof part === 'string' && gist(part) !== '').join(' · ')

/** How much of a place is on the page: of a long one, what one sees without scrolling. */
export type Part = 'all' | 'end' | 'start'
export type ReadPlace = Place & { readonly part?: Part }

export type Mismatch = {
  readonly where: string
  readonly expected: readonly string[]
  readonly read: readonly string[]
}

/** Nothing where the page says what it must. */
export function mismatchOf(must: Place, read: ReadPlace | undefined): Mismatch | undefined {
  const { where } = must
  const expected = partOf(must.lines, read)
  const lines = read?.lines ?? []
  const told = (all: readonly string[]): string => all.map((one) => (must.exact ? one : gist(one))).join('')
  if (told(expected) === told(lines)) return undefined
  return { where, expected, read: lines }
}

/** Of a long place only as much is expected as the page shows at once; to show nothing of it is no way out. */
function partOf(lines: readonly string[], read: ReadPlace | undefined): readonly string[] {
  const { part = 'all', lines: { length } = [] } = read ?? {}
  if (part === 'all' || length === 0) return lines
  return part === 'end' ? lines.slice(-length) : lines.slice(0, length)
}

/** One line against one line as a sentence; more of them as the lines that are others, with their numbers. */
export function mismatchWords(say: Say, { expected, read }: Mismatch): string {
  const shown = (lines: readonly string[]): string => lines.join(' ') || say('watchdog.nothing')
  if (expected.length <= 1 && read.length <= 1)
    return say('watchdog.other', { expected: shown(expected), read: shown(read) })
  // What says the same is no difference, however it is set.
  const same = new Map(expected.map((line) => [gist(line), line]))
  const told = differenceOf(textOf(expected), textOf(read.map((line) => same.get(gist(line)) ?? line)))
  return [say('watchdog.otherLines'), ...(told?.lines ?? [])].join('\n')
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line.replace(/\s+/gu, ' ')}\n`).join('')
