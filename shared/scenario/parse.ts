/** Reads a scenario file: all of it, or all that is wrong with it, sorted by place. */
import { parseDocument } from 'yaml'
import { openText, type Say } from '../text/text.ts'
import { linesOf } from './problems/lines.ts'
import { inWords, type Found, type Place, type Problem } from './problems/problem.ts'
import { readText, refuseText } from './problems/read-text.ts'
import { noCasts, type ReadCast } from './problems/shared-cast.ts'
import { storiesIn, type StoriesIn } from './problems/stories-in.ts'
import { treeOf, type Tree } from './problems/tree.ts'
import { withSlips } from './problems/slips.ts'
import { newerVersion, yamlOptions } from './problems/sound-text.ts'
import { isHarmless, problemsOfYaml } from './problems/yaml-problems.ts'
import { migrate } from './versions/migrations.ts'
import type { Scenario } from './scenario.ts'

/** `stories`: all that the file tells, one for each variation and policy; `scenario` is the first of them. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly stories: readonly Scenario[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** More than these would only bury the first ones. */
const mostProblems = 100

/**
 * `bytes` as they stand in the file, or its text. `say`: the language of what is wrong; English where nobody chose.
 * `readCast`: where the cast files lie that the file names; nowhere, if nobody says.
 */
export function parseScenario(
  file: string,
  bytes: Uint8Array | string,
  say: Say = openText().t,
  readCast: ReadCast = noCasts,
): ParsedScenario {
  const text = typeof bytes === 'string' ? bytes.replace(/^\ufeff/, '') : readText(bytes)
  if (text === undefined)
    return { ok: false, problems: [inWords(say, file, { line: 1, column: 1 }, { code: 'not-utf8' })] }

  const placeOf = linesOf(text)
  const readAll = (now: string): Read => read(file, now, readCast, say)
  const { stories, tree, found, problems = [] } = readAll(text)
  if (stories && tree) {
    const place = (step: number, expectation?: number, word?: string): Place => {
      const within = expectation === undefined ? [] : ['expect', expectation]
      return placeOf(tree.wordAt(['steps', step, ...within, ...(word === undefined ? [] : [word])]))
    }
    const told = stories.map((story) => ({ file, ...story, placeOf: place }))
    return { ok: true, scenario: told[0]!, stories: told }
  }
  const unique = new Map(
    withSlips(text, found, (mended) => readAll(mended).found).map((one) => [JSON.stringify(one), one]),
  )
  const sorted = [...unique.values()].sort((one, other) => one.offset - other.offset).slice(0, mostProblems)
  const own = sorted.map(({ offset, ...said }) => inWords(say, file, placeOf(offset), said))
  return { ok: false, problems: [...own, ...problems] }
}

type Read = {
  readonly stories?: StoriesIn['stories']
  readonly tree?: Tree
  readonly found: readonly Found[]
  readonly problems?: readonly Problem[]
}

function read(file: string, text: string, readCast: ReadCast, say: Say): Read {
  const refused = refuseText(text)
  if (refused) return { found: [refused] }
  const doc = parseDocument(text, yamlOptions)
  const found = [...problemsOfYaml(doc, text)]
  if (!found.every(isHarmless)) return { found }

  found.push(...newerVersion(doc))
  if (!found.every(isHarmless)) return { found }
  // An older file is read as what it is today; the places of its words stay those of the text.
  migrate(doc)
  const data: unknown = doc.toJS()
  if (data === null || data === undefined) return { found: [{ code: 'empty-file', offset: 0 }] }
  if (typeof data !== 'object' || Array.isArray(data)) return { found: [{ code: 'not-words', offset: 0 }] }
  const tree = treeOf(doc)
  const { stories, problems, ...told } = storiesIn(file, data as Readonly<Record<string, unknown>>, tree, readCast, say)
  found.push(...told.found)
  return found.length === 0 && problems.length === 0 ? { stories, tree, found } : { found, problems }
}
