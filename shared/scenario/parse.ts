/** Reads a scenario file: all of it, or all that is wrong with it, sorted by place. */
import { parseDocument } from 'yaml'
import { openText, type Say } from '../text/text.ts'
import { scenarioFile, type ScenarioFile } from './language/file.ts'
import { linesOf } from './problems/lines.ts'
import { inWords, type Found, type Problem } from './problems/problem.ts'
import { readText, refuseText } from './problems/read-text.ts'
import { referenceProblems } from './problems/reference-problems.ts'
import { schemaProblems } from './problems/schema-problems.ts'
import { treeOf, type Tree } from './problems/tree.ts'
import { withSlips } from './problems/slips.ts'
import { newerVersion, yamlOptions } from './problems/sound-text.ts'
import { isHarmless, problemsOfYaml } from './problems/yaml-problems.ts'
import { migrate } from './versions/migrations.ts'
import type { Scenario } from './scenario.ts'

export type ParsedScenario =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly Problem[] }

/** More than these would only bury the first ones. */
const mostProblems = 100

/** `bytes` as they stand in the file, or its text. `say`: the language of what is wrong; English where nobody chose. */
export function parseScenario(file: string, bytes: Uint8Array | string, say: Say = openText().t): ParsedScenario {
  const text = typeof bytes === 'string' ? bytes.replace(/^\ufeff/, '') : readText(bytes)
  if (text === undefined)
    return { ok: false, problems: [inWords(say, file, { line: 1, column: 1 }, { code: 'not-utf8' })] }

  const placeOf = linesOf(text)
  const { words, tree, found } = read(text)
  if (words && tree)
    return {
      ok: true,
      scenario: {
        file,
        words,
        placeOf: (step, expectation, word) => {
          const within = expectation === undefined ? [] : ['expect', expectation]
          return placeOf(tree.wordAt(['steps', step, ...within, ...(word === undefined ? [] : [word])]))
        },
      },
    }
  const unique = new Map(
    withSlips(text, found, (mended) => read(mended).found).map((one) => [JSON.stringify(one), one]),
  )
  const sorted = [...unique.values()].sort((one, other) => one.offset - other.offset).slice(0, mostProblems)
  return { ok: false, problems: sorted.map(({ offset, ...said }) => inWords(say, file, placeOf(offset), said)) }
}

type Read = { readonly words?: ScenarioFile; readonly tree?: Tree; readonly found: readonly Found[] }

function read(text: string): Read {
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
  found.push(...schemaProblems(scenarioFile, data, tree))
  found.push(...referenceProblems(data as Readonly<Record<string, unknown>>, tree))
  // The data as it stands, since the schema changes nothing but the order of words.
  return found.length === 0 ? { words: data as ScenarioFile, tree, found } : { found }
}
