/** One thing the palette can find or do. */
import { rank } from './match.ts'

export const groups = ['acts', 'people', 'tickets', 'settings', 'recent', 'stories', 'rules'] as const
export type Group = (typeof groups)[number]

export type Entry = {
  readonly id: string
  readonly group: Group
  readonly label: string
  /** Said beside the label: a status, the keys. */
  readonly hint?: string
  /** What else it is found by. */
  readonly words?: readonly string[]
  /** Only what is asked for is shown: nobody wants seventy rules before the first letter. */
  readonly isQuiet?: boolean
  readonly run: () => void
}

/** So many of each group, the best first. */
const most = 8

export type Section = { readonly group: Group; readonly entries: readonly Entry[] }

/** What fits, in groups; the group with the best fit comes first, since Enter takes the first entry. */
export function sectionsOf(typed: string, entries: readonly Entry[]): readonly Section[] {
  const isAsked = typed.trim() !== ''
  const fitting = rank(
    typed,
    entries.filter(({ isQuiet }) => isAsked || !isQuiet),
    ({ label, words = [] }) => [label, ...words],
  )
  const inOrder = isAsked ? [...new Set(fitting.map(({ group }) => group))] : groups
  return inOrder.flatMap((group) => {
    const found = fitting.filter((entry) => entry.group === group)
    return found.length > 0 ? [{ group, entries: isAsked ? found.slice(0, most) : found }] : []
  })
}
