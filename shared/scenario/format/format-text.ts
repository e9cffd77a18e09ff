/**
 * A scenario file as everybody writes it: words in one order, two blanks a level, entries on lines of their own. Comments stay
 * with the words above which they stand, steps in their order, and the story stays the same.
 */
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
} from 'yaml'
import { yamlOptions } from '../problems/sound-text.ts'
import { orderWords } from './word-order.ts'

const width = 120
/** Remarks at the end of what is nested may belong further in or further out; a few readings settle where. */
const mostRounds = 5

/** `text`: a sound one. */
export function formatText(text: string): string {
  let before = text
  for (let round = 0; round < mostRounds; round += 1) {
    const now = formatOnce(before)
    if (now === before) break
    before = now
  }
  return before
}

function formatOnce(text: string): string {
  const doc = parseDocument(text, yamlOptions)
  unfold(doc)
  if (isMap(doc.contents)) orderWords(doc.contents)
  raiseRemarks(doc)
  layOutLongTexts(doc)
  return doc.toString({ lineWidth: width, indentSeq: true, flowCollectionPadding: false, nullStr: '' })
}

/** Inside brackets stand only lists of plain words: all else is easier to read, and to add to, on lines of its own. */
function unfold(doc: Document): void {
  visit(doc, {
    Collection: (_, node, path) => {
      const values: readonly unknown[] = isMap(node) ? node.items.map(({ value }) => value) : node.items
      const isPlainList = isSeq(node) && values.every((value) => isScalar(value) && !hasRemark(value))
      if (node.flow !== true || node.items.length === 0 || isPlainList) return
      node.flow = false
      // A remark behind the bracket would stand below the last line.
      const around = path.at(-1)
      const key = isNode(around) || typeof around !== 'object' || !('key' in around) ? undefined : around.key
      raise(node, 'comment', isNode(key) ? key : node)
    },
  })
}

/** What is said above the first word of an entry stands above its dash. */
function raiseRemarks(doc: Document): void {
  visit(doc, {
    Seq: (_, { items, flow }) => {
      if (flow === true) return
      for (const entry of items) {
        const key = isMap(entry) && entry.flow !== true ? entry.items[0]?.key : undefined
        if (!isMap(entry) || !isNode(key)) continue
        key.spaceBefore = false
        raise(key, 'commentBefore', entry)
      }
    },
  })
}

function raise(from: Node, what: 'comment' | 'commentBefore', to: Node): void {
  const remark = from[what]
  if (remark === undefined || remark === null) return
  from[what] = null
  to.commentBefore = [to.commentBefore, remark].filter((one) => one !== undefined && one !== null).join('\n')
}

const hasRemark = ({ comment, commentBefore }: Node): boolean => Boolean(comment) || Boolean(commentBefore)

/** A text that is longer than its line goes on below it, as one reads on. */
function layOutLongTexts(doc: Document): void {
  visit(doc, {
    Seq: (_, { flow }) => (flow === true ? visit.SKIP : undefined),
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key) || !isScalar(value) || value.type === Scalar.BLOCK_LITERAL) return
      const indent = 2 * path.filter(isCollection).length
      const isLong = indent + `${String(key.value)}: ${String(value.value)}`.length > width
      if (isLong && typeof value.value === 'string' && /^\S[^\n]*\S$/.test(value.value))
        value.type = Scalar.BLOCK_FOLDED
    },
  })
}
