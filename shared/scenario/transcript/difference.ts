/** Where a transcript is not the one that was kept: the lines around each difference, with their numbers. */
import { structuredPatch } from 'diff'

export type Difference = {
  /** The first line of the present transcript that is another, counted from 1. */
  readonly line: number
  /** "- 12 as it was", "+ 12 as it is now", "  11 as before". */
  readonly lines: readonly string[]
  /** Lines of the difference that are not among `lines`. */
  readonly more: number
}

const context = 1
const mostLines = 24

export function differenceOf(kept: string, now: string): Difference | undefined {
  if (kept === now) return undefined
  const { hunks } = structuredPatch('', '', kept, now, '', '', { context })
  const lines = hunks.flatMap(({ oldStart, newStart, lines }) => numbered(oldStart, newStart, lines))
  const [first] = hunks
  const same = first?.lines.findIndex((line) => !line.startsWith(' ')) ?? 0
  return {
    line: (first?.newStart ?? 1) + same,
    lines: lines.slice(0, mostLines),
    more: Math.max(0, lines.length - mostLines),
  }
}

function numbered(oldStart: number, newStart: number, lines: readonly string[]): readonly string[] {
  let [before, after] = [oldStart, newStart]
  return lines
    .filter((line) => !line.startsWith('\\'))
    .map((line) => {
      const number = line.startsWith('-') ? before : after
      if (!line.startsWith('+')) before += 1
      if (!line.startsWith('-')) after += 1
      return `${line.charAt(0)} ${number} ${line.slice(1)}`.trimEnd()
    })
}
