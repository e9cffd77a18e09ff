/** Where a file is no YAML, or more YAML than a scenario needs, told in a trainer's words. */
import { isAlias, isNode, isScalar, Scalar, visit, type Document, type YAMLParseError } from 'yaml'
import type { Found } from './problem.ts'

type Said = Omit<Found, 'offset'> & Partial<Pick<Found, 'offset'>>

/** One mistake can bring thousands behind it, all on one endless line. */
const enough = 500

/** One a line: what follows from a mistake is not told as another one. */
export function syntaxProblems(doc: Document.Parsed, text: string): readonly Found[] {
  const lines = new Set<number>()
  const found: Found[] = []
  for (const error of doc.errors.slice(0, enough)) {
    const { offset = error.pos[0], ...said } = sayError(error, doc, text)
    const line = text.lastIndexOf('\n', offset - 1)
    if (!lines.has(line)) found.push({ ...said, offset })
    lines.add(line)
  }
  return found
}

/** The tree can be read on, only what stands twice is lost. */
export const isHarmless = ({ code }: Found): boolean => code === 'word-twice'

function sayError(error: YAMLParseError, doc: Document.Parsed, text: string): Said {
  const [offset] = error.pos
  const rest = restOfLine(text, offset)
  const { message } = error
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab' }
    case 'DUPLICATE_KEY':
      return { code: 'word-twice', facts: { word: /^[^:\n]*/.exec(rest)?.[0].trim() ?? '' } }
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
      if (/:(\s|$)/.test(rest)) return { code: 'colon-in-text', facts: { quoted: quoted(rest) } }
      return { code: 'indentation', offset: nextLine(text, offset) }
    case 'BAD_INDENT':
      return { code: message.startsWith('Flow') ? 'bracket-missing' : 'indentation' }
    case 'MISSING_CHAR':
      if (message.includes('quote')) return { code: 'quote-missing', offset: openQuote(doc, offset) }
      return { code: message.startsWith('Implicit') ? 'colon-missing' : 'bracket-missing' }
    case 'UNEXPECTED_TOKEN':
      return { code: /["']\s*$/.test(text.slice(0, offset)) ? 'text-after-quote' : 'indentation' }
    default:
      return { code: 'yaml', facts: { why: message.replace(/\.$/, '') } }
  }
}

/** Parts of YAML that nobody reads aloud: references, tags, words that are no text. */
export function treeProblems(doc: Document.Parsed, text: string): readonly Found[] {
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
  return end + 1 + /^[ ]*/.exec(text.slice(end + 1, end + 1000))![0].length
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
