/**
 * One story in several forms: each row's values are put where the file says <…>. What is wrong because of a value is told at
 * the value, in its row.
 */
import { nearest } from './nearest.ts'
import type { Found } from './problem.ts'
import type { Path, Tree } from './tree.ts'

type Words = Readonly<Record<string, unknown>>
/** `name`: of the row, absent where the file has no rows. `tree`: knows which values came from the row. */
export type Form = { readonly name?: string; readonly words: Words; readonly tree: Tree }

const mark = /<([\p{L}][\p{L}\p{N} _-]*)>/gu

/** `words`: the file without its table. */
export function formsOf(
  words: Words,
  rows: unknown,
  tree: Tree,
): { readonly forms: readonly Form[]; readonly found: readonly Found[] } {
  if (Object(rows) !== rows || Array.isArray(rows)) return { forms: [{ words, tree }], found: [] }
  const table = Object.entries(rows as Readonly<Record<string, Words>>).filter(([, row]) => Object(row) === row)
  const known = [...new Set(table.flatMap(([, row]) => Object.keys(row)))]
  const marks = marksIn(words, [])
  const found: Found[] = []
  for (const { name, path } of marks.filter((one) => !known.includes(one.name))) {
    const near = nearest(name, known)
    const facts = { name, ...(near ? { near } : { known: known.join(', ') }) }
    found.push({ code: near ? 'mark-unknown-near' : 'mark-unknown', offset: tree.offsetOf(path), facts })
  }
  for (const [row, values] of table) {
    for (const name of known)
      if (!Object.hasOwn(values, name) && marks.some((one) => one.name === name))
        found.push({ code: 'variation-misses', offset: tree.wordAt(['variations', row]), facts: { row, name } })
    for (const name of Object.keys(values))
      if (!marks.some((one) => one.name === name))
        found.push({ code: 'variation-unused', offset: tree.wordAt(['variations', row, name]), facts: { name } })
  }
  const forms = table.map(([name, values]) => ({
    name,
    words: filled(words, values) as Words,
    tree: treeOfRow(tree, words, name, values),
  }))
  return { forms, found }
}

/** A value that is nothing but a mark takes over what stands in the row: a number stays one. */
function filled(value: unknown, row: Words): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, row))
  if (Object(value) === value)
    return Object.fromEntries(Object.entries(value as Words).map(([word, one]) => [word, filled(one, row)]))
  if (typeof value !== 'string') return value
  const [whole, name] = new RegExp(`^${mark.source}$`, 'u').exec(value) ?? []
  if (whole !== undefined && Object.hasOwn(row, name!)) return row[name!]
  return value.replace(mark, (written, one: string) => (Object.hasOwn(row, one) ? String(row[one]) : written))
}

function marksIn(value: unknown, path: Path): readonly { readonly name: string; readonly path: Path }[] {
  if (typeof value === 'string') return [...value.matchAll(mark)].map(([, name = '']) => ({ name, path }))
  if (Array.isArray(value)) return value.flatMap((one, index) => marksIn(one, [...path, index]))
  if (Object(value) !== value) return []
  return Object.entries(value as Words).flatMap(([word, one]) => marksIn(one, [...path, word]))
}

function treeOfRow(tree: Tree, words: Words, row: string, values: Words): Tree {
  const source = (path: Path): Path | undefined => {
    const value = path.reduce<unknown>((now, part) => Object(now)[part], words)
    const name = typeof value === 'string' ? [...value.matchAll(mark)][0]?.[1] : undefined
    return name !== undefined && Object.hasOwn(values, name) ? ['variations', row, name] : undefined
  }
  return {
    offsetOf: (path) => tree.offsetOf(source(path) ?? path),
    wordAt: tree.wordAt,
    written: (path) => tree.written(source(path) ?? path),
  }
}
