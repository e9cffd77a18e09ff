/** Scenario files as the stories that they tell, each under the name by which it can be opened; and what is wrong with the others. */
import { readFile } from 'node:fs/promises'
import type { ToCover } from '#shared/scenario/coverage/cover.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { inWords } from '#shared/scenario/problems/problem.ts'
import { nameOnShelf } from '#shared/scenario/story.ts'
import type { Say } from '#shared/text/text.ts'
import type { Meant } from '../cli/find-files.ts'
import { castReader } from './cast-reader.ts'

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
  const wrong = (code: 'unreadable' | Extract<Meant, { kind: 'problem' }>['code'], why = '') =>
    problems([inWords(say, file, { line: 1, column: 1 }, { code, facts: { why } })])
  if (meant.kind === 'problem') return wrong(meant.code, meant.why)
  let bytes: Uint8Array
  try {
    bytes = await readFile(meant.path)
  } catch (fault) {
    return wrong('unreadable', (fault as Error).message)
  }
  const parsed = parseScenario(file, bytes, say, castReader(meant.path))
  if (!parsed.ok) return problems(parsed.problems)
  const { stories } = parsed
  return {
    stories: stories.map((scenario, index) => ({ file: nameOnShelf(file, index, stories.length), scenario })),
    wrong: [],
  }
}

const problems = (found: readonly ReturnType<typeof inWords>[]): ReadStories => ({
  stories: [],
  wrong: found.map(({ file, line, column, message, hint }) =>
    [`${file}:${line}:${column} ${message}`, ...(hint === undefined ? [] : [hint])].join(' '),
  ),
})
