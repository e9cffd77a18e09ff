/** A text in plain pieces, with what was sought marked and only as much around it as a line takes. */
import { stretchesOf, type Sought } from './sought.ts'
import { wordsIn } from './words.ts'

export type Piece = { readonly text: string; readonly hit: boolean }

/** Characters shown before the first mark, and in all. */
const before = 32
const inAll = 180

export function piecesOf(text: string, sought: readonly Sought[]): readonly Piece[] {
  const whole = text.normalize('NFC')
  const marks = stretchesOf(wordsIn(text), sought)
  const from = startOf(whole, marks[0]?.start ?? 0)
  const to = endOf(whole, Math.max(from + inAll, marks[0]?.end ?? 0))
  const pieces: Piece[] = []
  const add = (start: number, end: number, hit: boolean) => {
    const part = oneLine(whole.slice(start, end))
    if (part !== '') pieces.push({ text: part, hit })
  }
  if (from > 0) pieces.push({ text: '…', hit: false })
  let done = from
  for (const { start, end } of marks.filter((mark) => mark.end <= to)) {
    add(done, start, false)
    add(start, end, true)
    done = end
  }
  add(done, to, false)
  if (to < whole.length) pieces.push({ text: '…', hit: false })
  return pieces
}

/** Some characters before the mark, at the beginning of a word if there is one near. */
function startOf(text: string, mark: number): number {
  if (mark <= before) return 0
  const space = text.slice(mark - before, mark).search(/\s\S/u)
  return space === -1 ? characterAt(text, mark - before) : mark - before + space + 1
}

const endOf = (text: string, end: number): number => (end >= text.length ? text.length : characterAt(text, end))

/** Never inside a surrogate pair. */
const characterAt = (text: string, index: number): number =>
  /[\udc00-\udfff]/u.test(text.charAt(index)) && /[\ud800-\udbff]/u.test(text.charAt(index - 1)) ? index - 1 : index

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
