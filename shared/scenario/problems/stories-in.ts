/** The stories that a file tells: with its shared cast, in each of its variations, under each of its policies. */
import type { PolicyName } from '../../engine/policy/policy.ts'
import type { Say } from '../../text/text.ts'
import { scenarioFile, type ScenarioFile } from '../language/file.ts'
import { policies, tables } from '../language/tables.ts'
import { nameOf, type Scenario } from '../scenario.ts'
import type { Found, Problem } from './problem.ts'
import { referenceProblems } from './reference-problems.ts'
import { schemaProblems } from './schema-problems.ts'
import { sharedCast, withCast, type ReadCast } from './shared-cast.ts'
import type { Tree } from './tree.ts'
import { formsOf } from './variations.ts'

type Words = Readonly<Record<string, unknown>>
export type StoriesIn = {
  readonly stories: readonly Pick<Scenario, 'words' | 'form'>[]
  readonly found: readonly Found[]
  /** Those of other files. */
  readonly problems: readonly Problem[]
}

export function storiesIn(file: string, data: Words, tree: Tree, read: ReadCast, say: Say): StoriesIn {
  const { cast: named, variations, ...told } = data
  const { policy, ...rest } = told
  const isTable = Array.isArray(policy)
  const own = isTable ? rest : told
  const whole = {
    ...(named !== undefined && { cast: named }),
    ...(variations !== undefined && { variations }),
    ...(isTable && { policy }),
  }
  const cast = sharedCast(file, data, tree, read, say)
  const { forms, found } = formsOf(own, variations, tree)
  const all: Found[] = [
    ...schemaProblems(isTable ? tables.extend({ policy: policies }) : tables, whole, tree),
    ...cast.found,
    ...found,
  ]
  const isCastRight = cast.found.length === 0 && cast.problems.length === 0
  const stories: StoriesIn['stories'][number][] = []
  for (const form of forms)
    for (const one of underEach(form.words, policy)) {
      all.push(...schemaProblems(scenarioFile, one.words, form.tree))
      const words = withCast(one.words, cast.words)
      // Of a cast that is wrong nobody knows whom it would have named.
      if (isCastRight) all.push(...referenceProblems(words, form.tree))
      const which = { ...(form.name !== undefined && { variation: form.name }), ...one.pinned }
      const title = String(words['title'])
      const name = nameOf(which)
      // The words as they stand, since the schema changes nothing but their order.
      stories.push(
        name === ''
          ? { words: words as ScenarioFile }
          : { words: { ...words, title: `${title} (${name})` } as ScenarioFile, form: { title, ...which } },
      )
    }
  return { stories, found: all, problems: cast.problems }
}

/** `pinned`: where the file names several. */
function underEach(
  words: Words,
  asked: unknown,
): readonly { readonly words: Words; readonly pinned?: { readonly policy: PolicyName } }[] {
  const all = policies.safeParse(asked)
  if (!all.success) return [{ words }]
  return [...new Set(all.data)].map((policy) => ({ words: { ...words, policy }, pinned: { policy } }))
}
