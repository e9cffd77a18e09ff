/** Where a file is no YAML, or more YAML than a scenario needs, told in a trainer's words. */
import { CST, isAlias, isMap, isNode, isScalar, Lexer, Scalar, visit, type Document, type YAMLParseError } from 'yaml'
import type { Found } from './problem.ts'

type Said = Omit<Found, 'offset'> & Partial<Pick<Found, 'offset'>>

/** One mistake can bring thousands behind it, all on one endless line. */
const enough = 500

/** What the YAML reader says, and what a scenario does without. */
export function problemsOfYaml(doc: Document.Parsed, text: string): readonly Found[] {
  const syntax = syntaxProblems(doc, text)
  const isBroken = !syntax.every(isHarmless)
  // In a broken tree the wrong things stand before colons.
  return [...syntax, ...treeProblems(doc, text).filter(({ code }) => !isBroken || code !== 'word-not-plain')]
}

/** One a line: what follows from a mistake is not told as another one. */
function syntaxProblems(doc: Document.Parsed, text: string): readonly Found[] {
  const lines = new Set<number>()
  const found: Found[] = []
  let shifted: number | undefined
  for (const error of doc.errors.slice(0, enough)) {
    const { offset = error.pos[0], ...said } = sayError(error, doc, text)
    const line = text.lastIndexOf('\n', offset - 1)
    const isIndentation = said.code === 'indentation'
    // A line too far in or out makes those behind it look wrong, too.
    const follows = isIndentation && shifted !== undefined && text.slice(shifted, offset).split('\n').length <= 4
    if (isIndentation) shifted = offset
    if (!lines.has(line) && !follows) found.push({ ...said, offset })
    lines.add(line)
  }
  return found
}

/** The tree can be read on, only what stands twice is lost. */
export const isHarmless = ({ code }: Found): boolean =>
  code === 'word-twice' || code === 'word-twice-above' || code === 'name-twice'

function sayError(error: YAMLParseError, doc: Document.Parsed, text: string): Said {
  const [offset] = error.pos
  const rest = restOfLine(text, offset)
  const { message } = error
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab' }
    case 'DUPLICATE_KEY':
      return sayTwice(/^[^:\n]*/.exec(rest)?.[0].trim() ?? '', offset, doc)
    case 'MULTIPLE_DOCS':
      return { code: 'several-documents' }
    case 'BAD_DIRECTIVE':
      return { code: 'directive' }
    case 'BAD_SCALAR_START':
      return { code: 'start-character', facts: { character: rest.charAt(0), quoted: quoted(rest) } }
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return { code: 'alias', facts: { quoted: quoted(rest) } }
    case 'MULTIPLE_ANCHORS':
      return { code: 'anchor', facts: { quoted: quoted(rest) } }
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return { code: 'tag', facts: { quoted: quoted(rest) } }
    case 'BAD_DQ_ESCAPE':
      return { code: 'escape' }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (!message.includes('sequence') && /:(\s|$)/.test(rest))
        return { code: 'colon-in-text', facts: { quoted: quoted(rest) } }
      return {
        code: 'indentation',
        offset: message.includes('sequence') ? lineBegin(text, offset) : nextLine(text, offset),
      }
    case 'BLOCK_IN_FLOW':
      return { code: 'comma-missing' }
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      if (message.includes('quote')) return { code: 'quote-missing', offset: openQuote(doc, offset) }
      if (message.startsWith('Missing ,')) return { code: 'comma-missing' }
      if (message.startsWith('Flow')) return { code: 'bracket-missing', offset: openBracket(text, offset) }
      if (message.startsWith('Implicit')) return { code: 'colon-missing' }
      return { code: 'indentation', offset: lineBegin(text, offset) }
    case 'UNEXPECTED_TOKEN':
      return { code: /["']\s*$/.test(text.slice(0, offset)) ? 'text-after-quote' : 'indentation' }
    default:
      return { code: 'yaml', facts: { why: message.replace(/\.$/, '') } }
  }
}

/** Parts of YAML that nobody reads aloud: references, tags, words that are no text. */
function treeProblems(doc: Document.Parsed, text: string): readonly Found[] {
  const found: Found[] = []
  const add = (code: Found['code'], offset = 0): void => {
    if (found.length > enough) return
    // A node begins behind its anchor or tag; the problem is the mark itself.
    const mark = /[&!]\S*\s*$/.exec(text.slice(Math.max(0, offset - 100), offset))
    const start = code === 'alias' || !mark ? offset : offset - mark[0].length
    found.push({ code, offset: start, facts: { quoted: quoted(restOfLine(text, start)) } })
  }
  if (/^(?:[ \t]*(?:#.*)?\r?\n)*%/.test(text)) found.push({ code: 'directive', offset: text.indexOf('%') })
  visit(doc, {
    Node: (_, node) => {
      const offset = node.range?.[0]
      if (isAlias(node)) add('alias', offset)
      else if (node.anchor !== undefined) add('anchor', offset)
      else if (node.tag !== undefined) add('tag', offset)
    },
    Pair: (_, { key }) => {
      if (isNode(key) && (!isScalar(key) || key.value === null || key.value === '__proto__'))
        add('word-not-plain', key.range?.[0])
    },
  })
  return found
}

/** In quotes, as YAML wants it. */
export const quoted = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`)

const restOfLine = (text: string, offset: number): string => text.slice(offset).split(/\r?\n/, 1)[0]!.trim()

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return offset
  return lineBegin(text, end + 1)
}

/** Where the next word begins: a place may be at the start of its line, or of empty lines before it. */
const lineBegin = (text: string, offset: number): number =>
  offset + /^(?:\s|#.*)*/.exec(text.slice(offset, offset + 1000))![0].length

const sorts: Readonly<Record<string, string>> = {
  keys: 'The signing key',
  people: 'The person',
  devices: 'The device',
  articles: 'The article',
}

/** A name that is declared twice, or a word that is said twice: only in steps can a dash be missing. */
function sayTwice(word: string, offset: number, doc: Document.Parsed): Said {
  const startOf = (key: unknown): number => (isNode(key) && key.range ? key.range[0] : Infinity)
  const tops = isMap(doc.contents) ? doc.contents.items : []
  const top = tops.findLast(({ key }) => startOf(key) <= offset)
  const name = isScalar(top?.key) ? String(top.key.value) : ''
  const isName = isMap(top?.value) && top.value.items.some(({ key }) => startOf(key) === offset)
  const what = Object.hasOwn(sorts, name) ? sorts[name] : undefined
  if (isName && what !== undefined) return { code: 'name-twice', facts: { what, name: word } }
  return { code: name === 'steps' && startOf(top?.key) < offset ? 'word-twice' : 'word-twice-above', facts: { word } }
}

/** The bracket before a place that is still open there. */
function openBracket(text: string, before: number): number {
  const open: number[] = []
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    if (type === 'flow-error-end') break
    if (type === 'doc-mode' || type === 'scalar') continue
    if (offset >= before) break
    if (type === 'flow-seq-start' || type === 'flow-map-start') open.push(offset)
    if (type === 'flow-seq-end' || type === 'flow-map-end') open.pop()
    offset += token.length
  }
  return open.at(-1) ?? before
}

/** Where the quoted text began whose end is not there. */
function openQuote(doc: Document.Parsed, end: number): number {
  let start = end
  visit(doc, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE
      if (isQuoted && range && range[0] < end && range[1] >= end - 1) start = range[0]
    },
  })
  return start
}
