/** Scenario files as the stories that they tell, each under the name by which it can be opened; and what is wrong with the others. */
import type { ToCover } from '#shared/scenario/coverage/cover.ts'
import type { Problem } from '#shared/scenario/problems/problem.ts'
import { nameOnShelf } from '#shared/scenario/story.ts'
import type { Say } from '#shared/text/text.ts'
import type { Meant } from './find-files.ts'
import { readScenario } from './read-scenario.ts'

export type ReadStories = { readonly stories: readonly ToCover[]; readonly wrong: readonly string[] }

export async function readStories(
  files: readonly Meant[],
  say: Say,
  shown: (path: string) => string = (path) => path,
): Promise<ReadStories> {
  const read = await Promise.all(files.map((meant) => readOne(meant, say, shown(meant.path))))
  return { stories: read.flatMap(({ stories }) => stories), wrong: read.flatMap(({ wrong }) => wrong) }
}

async function readOne(meant: Meant, say: Say, file: string): Promise<ReadStories> {
  const parsed = await readScenario(meant, say, file)
  if (!parsed.ok) return problems(parsed.problems)
  const { stories } = parsed
  return {
    stories: stories.map((scenario, index) => ({ file: nameOnShelf(file, index, stories.length), scenario })),
    wrong: [],
  }
}

const problems = (found: readonly Problem[]): ReadStories => ({
  stories: [],
  wrong: found.map(({ file, line, column, message, hint }) =>
    [`${file}:${line}:${column} ${message}`, ...(hint === undefined ? [] : [hint])].join(' '),
  ),
})
