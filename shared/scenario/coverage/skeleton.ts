/** A scenario file for a cell that no story shows yet: steps that lead into it, and room for what must be seen then. */
import { stringify } from 'yaml'
import { axes, axisNames, type Axis, type Cell, type PartOfCell } from '../../contract/coverage.ts'
import type { Say } from '../../text/text.ts'
import { partWords } from '../../text/coverage-words.ts'
import { parseScenario } from '../parse.ts'
import { newestVersion } from '../versions/migrations.ts'
import { coverStory } from './cover.ts'
import { impossibleBy } from './impossible.ts'
import { isIn } from './matrix.ts'
import { partLine } from './part-words.ts'
import { wayInto } from './ways-into.ts'

/** `leads`: played, its last step falls into the cell. Where none of our ways does, that is left to whoever writes the story. */
export type Skeleton = { readonly text: string; readonly leads: boolean }

/** So many ways are tried. */
const mostTries = 200

/** The axes that are not asked for take whatever value comes first and leads there. Nothing where no cell can have all that is asked. */
export async function skeletonOf(part: PartOfCell, say: Say): Promise<Skeleton | undefined> {
  let [first, tries]: [string | undefined, number] = [undefined, 0]
  for (const cell of cellsIn(part)) {
    const text = fileFor(part, cell, say)
    if (await leadsInto(part, text)) return { text, leads: true }
    first ??= text
    if ((tries += 1) === mostTries) break
  }
  return first === undefined ? undefined : { text: `# ${say('coverage.skeleton.leadsNot')}\n${first}`, leads: false }
}

/** Only those that can be. */
function* cellsIn(part: PartOfCell, left: readonly Axis[] = axisNames): Generator<Cell> {
  if (impossibleBy(part)) return
  const [axis, ...others] = left
  if (!axis) yield part as Cell
  else for (const value of part[axis] ? [part[axis]] : axes[axis]) yield* cellsIn({ ...part, [axis]: value }, others)
}

async function leadsInto(part: PartOfCell, text: string): Promise<boolean> {
  const parsed = parseScenario('skeleton.yaml', text)
  if (!parsed.ok) return false
  const { cells } = await coverStory(parsed.scenario)
  const last = cells.at(-1)
  return last !== undefined && last.step === parsed.scenario.words.steps.length && isIn(last.cell, part)
}

function fileFor(part: PartOfCell, cell: Cell, say: Say): string {
  const { header, steps } = wayInto(cell)
  const title = { understudy: newestVersion, title: say('coverage.skeleton.title', { cell: partWords(say, part) }) }
  const last = steps.length - 1
  const told = steps.map((step, index) => ({
    say: say(index === last ? 'coverage.skeleton.sayLast' : 'coverage.skeleton.say'),
    ...(index > 0 && { after: '1 minute' }),
    ...step,
  }))
  return [
    ...say('coverage.skeleton.remark', { cell: partLine(part) })
      .split('\n')
      .map((line) => `# ${line}`),
    `${yaml(title)}${yaml(header)}`.replaceAll(': null\n', ':\n'),
    ...yaml({ steps: told }).trimEnd().split('\n'),
    ...[say('coverage.skeleton.expect'), ...example].map((line) => `    # ${line}`),
    '',
  ].join('\n')
}

/** In the words of the language, which is English everywhere. */
const example = ['- ticket: 1', '  requester: Visitor 1']

const yaml = (words: object): string => stringify(words, { lineWidth: 120 })
