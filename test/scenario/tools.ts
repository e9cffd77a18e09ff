/** What the tests of scenarios share: files read, played, and what was found. */
import { readdirSync, readFileSync } from 'node:fs'
import { demo, storiesAmong } from '#shared/scenario/shelf.ts'
import { castReader } from '../../src-main/stories/cast-reader.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import type { ReadCast } from '#shared/scenario/problems/shared-cast.ts'
import { playAll } from '#shared/scenario/player.ts'
import type { Scenario } from '#shared/scenario/scenario.ts'

export const at = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname
/** What ships, from `scenarios/` on: each story, and the demo. */
export const shipped = [...storiesAmong(readdirSync(at('scenarios'), { recursive: true, encoding: 'utf8' })), demo]
/** By its name, whatever its folder. */
export const shippedPath = (name: string): string =>
  at(`scenarios/${shipped.find((path) => path === name || path.endsWith(`/${name}`)) ?? name}`)
export const readShipped = (name: string): Buffer => readFileSync(shippedPath(name))

/** A file that must be right. */
export function scenarioOf(text: string | Uint8Array, file = 'test.yaml'): Scenario {
  const parsed = parseScenario(file, text)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return parsed.scenario
}

/** All that a shipped file tells, with its cast. */
export function storiesShipped(path: string): readonly Scenario[] {
  const parsed = parseScenario(path, readShipped(path), undefined, castReader(shippedPath(path)))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, message }) => `${path}:${line}: ${message}`).join('\n'))
  return parsed.stories
}

/** Those whose journals and transcripts are kept: of many variations the first, under each policy. */
export const storiesKept = (path: string): readonly Scenario[] =>
  storiesShipped(path).filter(
    ({ words: { policy } }, index, all) => all.findIndex(({ words }) => words.policy === policy) === index,
  )

/** "line:column message" of each problem. */
export function problemsOf(text: string | Uint8Array): readonly string[] {
  const parsed = parseScenario('test.yaml', text)
  return parsed.ok ? [] : parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

export const hintsOf = (text: string): readonly (string | undefined)[] => {
  const parsed = parseScenario('test.yaml', text)
  return parsed.ok ? [] : parsed.problems.map(({ hint }) => hint)
}

/** What does not hold, in any of the stories that the file tells. */
export async function failuresOf(text: string, readCast?: ReadCast): Promise<readonly string[]> {
  const parsed = parseScenario('test.yaml', text, undefined, readCast)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  const players = await Promise.all(parsed.stories.map((story) => playAll(story)))
  return players
    .flatMap((player) => player.findings())
    .filter(({ ok }) => !ok)
    .map(({ step, line, text, found }) => `step ${step}, line ${line}, ${text}: ${found}`)
}
