/** What is looked for: words in a row, of which the last may be the beginning of one. */
import type { TicketStatus } from '../engine/heads.ts'
import { wordsIn, type Word } from './words.ts'

export type Sought = { readonly words: readonly string[]; readonly isBeginning: boolean }

/** What a search asks of a ticket; of what is left out, nothing. */
export type Wanted = {
  /** All of them in one place: a message, a subject, or a requester's name and external ID. */
  readonly words: readonly Sought[]
  readonly statuses?: readonly TicketStatus[]
  /** In the requester's name or external ID. */
  readonly requester?: readonly Sought[]
  /** Exactly as it is (rule T2). */
  readonly externalId?: string
  readonly verified?: boolean
}

/** Nothing if there is neither a letter nor a digit in it. In quotes the last word is a whole one. */
export function soughtIn(text: string, isQuoted: boolean): Sought | undefined {
  const words = wordsIn(text)
  const last = words.at(-1)
  if (!last) return undefined
  const isPartOfPair = last.kind === 'tail' && words.at(-2)?.end === last.end
  const compared = isPartOfPair ? words.slice(0, -1) : words
  return { words: compared.map(({ text }) => text), isBeginning: !isPartOfPair && (last.kind === 'tail' || !isQuoted) }
}

/** Whether all that is sought stands among these words. */
export const holds = (words: readonly Word[], sought: readonly Sought[]): boolean =>
  sought.every((one) => words.some((_, index) => standsAt(words, index, one)))

type Stretch = { readonly start: number; readonly end: number }

/** Where something of what is sought stands, in order and without overlaps. */
export function stretchesOf(words: readonly Word[], sought: readonly Sought[]): readonly Stretch[] {
  const found = words.flatMap((first, index) =>
    sought
      .filter((one) => standsAt(words, index, one))
      .map((one) => ({ start: first.start, end: endOf(words[index + one.words.length - 1]!, one) })),
  )
  const apart: { start: number; end: number }[] = []
  for (const { start, end } of found) {
    const last = apart.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else apart.push({ start, end })
  }
  return apart
}

function standsAt(words: readonly Word[], index: number, { words: sought, isBeginning }: Sought): boolean {
  return sought.every((text, offset) => {
    const word = words[index + offset]?.text
    return isBeginning && offset === sought.length - 1 ? word?.startsWith(text) === true : word === text
  })
}

/** The beginning of a pair is its first character alone; otherwise whole words are marked. */
const endOf = (last: Word, { isBeginning }: Sought): number =>
  isBeginning && last.kind === 'pair' ? last.lead : last.end
