/** Steps and expectations come in kinds, each known by one word: says what is wrong with one by the kind it means. */
import type * as z from 'zod'
import { nearest } from './nearest.ts'
import type { Found } from './problem.ts'
import type { Path, Tree } from './tree.ts'

type Shape = z.ZodObject
export type Kinds = {
  /** The kind that the words mean. */
  readonly of: (words: object) => string | undefined
  readonly shapes: Readonly<Record<string, Shape>>
  /** What may stand without a word that says its kind. */
  readonly resting?: Shape
  readonly several: Found['code']
  readonly none: Found['code']
  readonly example: string
}

type Told = { readonly problems: readonly Found[]; readonly issues: readonly z.core.$ZodIssue[] }

export function kindProblems(kinds: Kinds, value: unknown, path: Path, tree: Tree): Told {
  const offset = tree.offsetOf(path)
  if (Object(value) !== value || Array.isArray(value))
    return { problems: [{ code: 'entry-needs-words', offset, facts: { example: kinds.example } }], issues: [] }
  const words = Object(value) as Readonly<Record<string, unknown>>
  const kind = kinds.of(words)
  const shape = kind === undefined ? kinds.resting : kinds.shapes[kind]
  const problems: Found[] = []
  const own = Object.keys(shape?.shape ?? {})
  const all = [...new Set(Object.values(kinds.shapes).flatMap((one) => Object.keys(one.shape)))]
  const verbs = Object.keys(kinds.shapes)

  const unknown = Object.keys(words).filter((word) => !own.includes(word))
  const foreign = unknown.filter((word) => all.includes(word))
  for (const word of unknown) {
    const at = tree.wordAt([...path, word])
    if (!all.includes(word)) {
      const choices = kind === undefined ? all : [...own, ...verbs]
      const near = nearest(word, choices)
      const facts = { word, ...(near ? { near } : { known: (kind === undefined ? verbs : own).join(', ') }) }
      problems.push({ code: near ? 'unknown-word-near' : 'unknown-word', offset: at, facts })
    } else if (kind !== undefined) {
      const several = verbs.includes(word) && word !== kind
      const facts = {
        word,
        verb: kind,
        known: own.filter((one) => one !== kind).join(', '),
        owners: owners(kinds, word),
      }
      problems.push({ code: several ? kinds.several : 'word-not-with', offset: at, facts })
    }
  }
  // A misspelt verb is told already; words that wait for a verb are not.
  if (kind === undefined && problems.length === 0 && (foreign.length > 0 || !kinds.resting)) {
    const fitting = verbs.filter((verb) => foreign.every((word) => word in kinds.shapes[verb]!.shape))
    problems.push({ code: kinds.none, offset, facts: { known: (fitting.length > 0 ? fitting : verbs).join(', ') } })
  }

  const issues: z.core.$ZodIssue[] = []
  for (const issue of shape?.safeParse(value).error?.issues ?? []) {
    const [word] = issue.path
    const isMissing = issue.path.length === 1 && issue.code !== 'unrecognized_keys' && !Object.hasOwn(words, word!)
    if (isMissing) {
      const meaning = shape?.shape[String(word)]?.description ?? ''
      problems.push({ code: 'word-missing-with', offset, facts: { word: String(word), verb: kind ?? '', meaning } })
    } else if (issue.path.length > 0 || unknown.length === 0) issues.push(issue)
  }
  return { problems, issues }
}

const owners = (kinds: Kinds, word: string): string =>
  Object.keys(kinds.shapes)
    .filter((kind) => word in kinds.shapes[kind]!.shape)
    .map((kind) => `"${kind}"`)
    .join(', ')
