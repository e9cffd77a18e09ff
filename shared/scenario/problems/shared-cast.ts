/** Reads the cast files that a scenario names, and those that they name in turn; tells what is wrong in each at its own place. */
import { parseDocument } from 'yaml'
import type { Say } from '../../text/text.ts'
import { castFile, castPattern } from '../language/tables.ts'
import { migrate } from '../versions/migrations.ts'
import { linesOf } from './lines.ts'
import { inWords, type Found, type Problem } from './problem.ts'
import { readText } from './read-text.ts'
import { castProblems } from './reference-problems.ts'
import { schemaProblems } from './schema-problems.ts'
import { unsound, yamlOptions } from './sound-text.ts'
import { treeOf, type Path, type Tree } from './tree.ts'

type Words = Readonly<Record<string, unknown>>
/** What a cast file holds, by its path from the scenario's own folder; nothing where there is none that may be read. */
export type ReadCast = (path: string) => Uint8Array | string | undefined
export const noCasts: ReadCast = () => undefined

export type SharedCast = {
  readonly words: Words
  readonly found: readonly Found[]
  readonly problems: readonly Problem[]
}

const nothing: SharedCast = { words: {}, found: [], problems: [] }

export function sharedCast(file: string, data: Words, tree: Tree, read: ReadCast, say: Say): SharedCast {
  const seen = new Set<string>()
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

  function gather(named: Words, at: Tree, from: string, chain: readonly string[]): SharedCast {
    const names = Array.isArray(named['cast']) ? (named['cast'] as readonly unknown[]) : [named['cast']]
    return names.reduce<SharedCast>((all, name, index) => {
      if (typeof name !== 'string') return all
      const path: Path = Array.isArray(named['cast']) ? ['cast', index] : ['cast']
      return together(all, one(name, at.offsetOf(path), from, chain))
    }, nothing)
  }

  function one(name: string, offset: number, from: string, chain: readonly string[]): SharedCast {
    const wrong = (code: Found['code'], facts: Found['facts'] = { name }): SharedCast => ({
      ...nothing,
      found: [{ code, offset, facts }],
    })
    const path = within(from, name)
    if (path === undefined) return wrong('cast-outside')
    if (!castPattern.test(path)) return wrong('cast-name')
    if (chain.includes(path)) return wrong('cast-cycle', { name, chain: [...chain, path].join(' → ') })
    if (seen.has(path)) return nothing
    seen.add(path)
    const bytes = read(path)
    if (bytes === undefined) return wrong('cast-missing', { name, path })
    return inside(path, bytes, chain)
  }

  function inside(path: string, bytes: Uint8Array | string, chain: readonly string[]): SharedCast {
    const text = typeof bytes === 'string' ? bytes : readText(bytes)
    const placeOf = linesOf(text ?? '')
    const told = (found: readonly Found[]): readonly Problem[] =>
      found.map(({ offset, ...said }) => inWords(say, folder + path, placeOf(offset), said))
    const broken: readonly Found[] = text === undefined ? [{ code: 'not-utf8', offset: 0 }] : unsound(text)
    if (text === undefined || broken.length > 0) return { ...nothing, problems: told(broken) }
    const doc = parseDocument(text, yamlOptions)
    migrate(doc)
    const words = doc.toJS() as Words
    const tree = treeOf(doc)
    const deeper = gather(words, tree, path.slice(0, path.lastIndexOf('/') + 1), [...chain, path])
    const found = [...schemaProblems(castFile, words, tree), ...castProblems(words, tree), ...deeper.found]
    return {
      words: withCast(without(words, aboutItself), deeper.words),
      found: [],
      problems: [...told(found), ...deeper.problems],
    }
  }

  return gather(data, tree, '', [])
}

const together = (one: SharedCast, other: SharedCast): SharedCast => ({
  words: withCast(one.words, other.words),
  found: [...one.found, ...other.found],
  problems: [...one.problems, ...other.problems],
})

/** What a file says itself goes before what its cast says, name by name. */
export function withCast(own: Words, cast: Words): Words {
  const all: Record<string, unknown> = { ...cast, ...own }
  for (const word of Object.keys(cast)) {
    const [mine, theirs] = [own[word], cast[word]]
    if (Array.isArray(mine) && Array.isArray(theirs)) all[word] = [...new Set<unknown>([...mine, ...theirs])]
    else if (isWords(mine) && isWords(theirs)) all[word] = { ...mine, ...without(theirs, mine) }
  }
  return all
}

/** What a cast file says of itself is not the story's. */
const aboutItself: Words = { understudy: 0, title: '', about: '', cast: '' }

const isWords = (value: unknown): value is Words => Object(value) === value && !Array.isArray(value)
const without = (words: Words, names: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([name]) => !Object.hasOwn(names, name)))

/** The path of a name said in a folder, without ".." and "."; nothing where it leads out of the scenario's own folder. */
function within(folder: string, name: string): string | undefined {
  if (/^[/\\~]|[\\:\0]/.test(name)) return undefined
  const parts: string[] = []
  for (const part of `${folder}${name}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
