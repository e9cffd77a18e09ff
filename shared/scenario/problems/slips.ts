/**
 * Slips of the hand after which YAML complains about another line: no colon, no blank behind a colon or a dash, no-break
 * spaces in the indentation. Found line by line, so that the line itself is named.
 */
import { weekdays } from '../../engine/heads.ts'
import { expectationKinds } from '../language/expectation.ts'
import { header } from '../language/header.ts'
import { stepKinds } from '../language/step.ts'
import { tables } from '../language/tables.ts'
import { linesOf } from './lines.ts'
import type { Found } from './problem.ts'

/** `at` counts characters of the line; `added` stands in the mended line from there on. */
type Slip = {
  readonly line: number
  readonly at: number
  readonly added: string
  readonly mended: string
  readonly said: Omit<Found, 'offset'>
}

const known = [
  ...Object.keys({ ...header, ...tables.shape }),
  'steps',
  // Words further in, which have no shape of their own to read them off.
  ...['id', 'secret', 'imported', 'needs sign-in', 'greeting', 'question', 'follow-up', 'articles'],
  ...['time zone', 'outside', ...weekdays],
  ...['text', 'contains', 'from', 'note'],
  ...Object.values({ ...stepKinds, ...expectationKinds }).flatMap(({ shape }) => Object.keys(shape)),
]
  .filter((word, index, all) => all.indexOf(word) === index)
  .sort((one, other) => other.length - one.length)
/** Lists of which an entry is no mere text, and those of which it is. */
const listsOfWords = ['steps', 'expect']
const lists = [...listsOfWords, 'agents', 'shows', 'whole history']

/** Where the last word or entry began, what it was, and whether a text follows it, which may go on further in. */
type Last = { readonly column: number; readonly word: string; readonly hasText: boolean }

function slipsIn(lines: readonly string[]): readonly Slip[] {
  const slips: Slip[] = []
  let around: readonly Last[] = []
  let longText: number | undefined
  for (const [line, written] of lines.entries()) {
    const [, blanks = '', dashes = '', body = ''] = /^(\s*)((?:-[ \t]+)*)(.*?)\s*$/.exec(written) ?? []
    if (body === '' || body.startsWith('#')) continue
    const indent = blanks.length
    if (longText !== undefined && indent > longText) continue
    longText = undefined
    const isOdd = /[^ \t]/.test(blanks)
    if (isOdd) {
      const mended = ' '.repeat(indent) + written.slice(indent)
      slips.push({ line, at: 0, added: '', mended, said: { code: 'no-break-space' } })
    }
    around = around.filter(({ column }) => column <= indent)
    const last = around.at(-1)
    if (last?.hasText && indent > last.column) continue

    const column = indent + dashes.length
    const owner = around.findLast((one) => one.column < column)?.word ?? ''
    const isWord = dashes === '' || listsOfWords.includes(owner)
    const slip = dashSlip(body, owner) ?? colonSlip(body, isWord, nextIs(lines, line, column))
    if (slip && !isOdd)
      slips.push({ ...slip, line, at: column + slip.at, mended: written.slice(0, column) + slip.mended })

    const said = slip?.mended ?? body
    const [, word = '', value = ''] = /^(?:- +)?(.*?):(?:\s+(.*))?$/.exec(said) ?? []
    if (/(^|:\s+)[|>][-+0-9]*(\s+#.*)?$/.test(said)) longText = word === '' ? indent : column
    around = [...around.filter((one) => one.column < column), { column, word, hasText: value !== '' || word === '' }]
  }
  return slips
}

type InBody = Pick<Slip, 'at' | 'added' | 'mended' | 'said'>

/** "-device: L", "-Sam". */
function dashSlip(body: string, owner: string): InBody | undefined {
  if (!/^-[\p{L}"'{[]/u.test(body)) return undefined
  const isWord = known.some((word) => body.startsWith(`-${word}:`))
  if (!isWord && !lists.includes(owner)) return undefined
  const mended = `- ${body.slice(1)}`
  return { at: 1, added: ' ', mended, said: { code: 'dash-without-blank', facts: { mended: short(mended) } } }
}

/** "writes hi", "writes:hi", and "devices" before a line that belongs to it. */
function colonSlip(body: string, isWord: boolean, next: 'within' | 'beside' | undefined): InBody | undefined {
  const word = known.find((one) => body === one || body.startsWith(`${one} `) || body.startsWith(`${one}:`))
  const rest = word === undefined ? '' : body.slice(word.length)
  if (word !== undefined && /^:\S/.test(rest) && (isWord || next)) {
    const mended = `${word}: ${rest.slice(1)}`
    const facts = { word, mended: short(mended) }
    return { at: word.length + 1, added: ' ', mended, said: { code: 'colon-without-blank', facts } }
  }
  if (/:(\s|$)/.test(body) || /^[[{"'|>&*!%@`#?]/.test(body)) return undefined
  if (word !== undefined && rest !== '' && (isWord || next)) {
    const mended = `${word}:${rest}`
    return { at: word.length, added: ':', mended, said: { code: 'no-colon', facts: { word, mended: short(mended) } } }
  }
  if (body.length > 255 || (next !== 'within' && (word === undefined || !isWord))) return undefined
  const mended = `${body}:`
  return {
    at: body.length,
    added: ':',
    mended,
    said: { code: 'no-colon-at-end', facts: { word: short(body), mended: short(mended) } },
  }
}

/** Whether the next line says words that belong to this one, or stand beside it. */
function nextIs(lines: readonly string[], line: number, column: number): 'within' | 'beside' | undefined {
  const next = lines.slice(line + 1, line + 50).find((one) => /^\s*[^\s#]/.test(one))
  const [, blanks = '', body = ''] = /^(\s*)(.*?)\s*$/.exec(next ?? '') ?? []
  if (!/:(\s|$)/.test(body) && !/^-\s/.test(body)) return undefined
  return blanks.length > column ? 'within' : blanks.length === column ? 'beside' : undefined
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text)

const mostRounds = 20
/** A longer file is told as the YAML reader sees it: mending reads it again and again. */
const longest = 100_000

/**
 * Mends slips and reads again what is wrong besides them, so that everything is told at once. Only those slips count that
 * have a problem on their line or beside it: anything else that looks like one may be meant.
 */
export function withSlips(
  text: string,
  foundAtFirst: readonly Found[],
  read: (text: string) => readonly Found[],
): readonly Found[] {
  if (text.length > longest) return foundAtFirst
  const lines = text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1)
  const slips: Slip[] = []
  const told: Found[] = []
  let found = foundAtFirst
  let placeOf = linesOf(text)

  /** What was added is taken out again, the last first. */
  const offsetBefore = (line: number, at: number): number =>
    slips
      .filter((slip) => slip.line === line)
      .reduceRight((column, slip) => (column > slip.at ? Math.max(slip.at, column - slip.added.length) : column), at) +
    starts[line]!

  for (let round = 0; round < mostRounds; round += 1) {
    const rows = new Set(found.map(({ offset }) => placeOf(offset).line - 1))
    const isNear = ({ line }: Slip): boolean => {
      const next = lines.findIndex((one, row) => row > line && /^\s*[^\s#]/.test(one))
      return [...rows].some((row) => row >= line - 1 && row <= Math.max(line + 1, next))
    }
    const seen = slipsIn(lines)
    // Odd blanks bring about problems far below them.
    const meant = seen.filter((slip) => isNear(slip) || (isOfBlanks(slip) && rows.size > 0))
    if (meant.length === 0) break
    for (const slip of meant) {
      const at = isOfBlanks(slip) ? 0 : wordAt(lines[slip.line]!)
      told.push({ ...slip.said, offset: offsetBefore(slip.line, at) })
    }
    for (const slip of meant) lines[slip.line] = slip.mended
    slips.push(...meant)
    const mended = lines.join('\n')
    found = read(mended)
    placeOf = linesOf(mended)
  }
  if (slips.length === 0) return foundAtFirst
  const others = found.flatMap((one) => {
    const { line, column } = placeOf(one.offset)
    const isEcho = one.code === 'empty-value' && slips.some((slip) => slip.line === line - 1)
    return isEcho ? [] : [{ ...one, offset: offsetBefore(line - 1, column - 1) }]
  })
  return [...told, ...others]
}

const isOfBlanks = ({ said }: Slip): boolean => said.code === 'no-break-space'

/** Where the first word or dash of a line stands. */
const wordAt = (line: string): number => /^\s*(?:- +(?!$))*/.exec(line)![0].length
