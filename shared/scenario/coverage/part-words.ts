/** A cell, or a part of one, in one line: "authentication=anonymous, ticket=closed". The command line asks so, and files are named so. */
import { axes, axisNames, type Axis, type PartOfCell } from '../../contract/coverage.ts'

export type ReadPart =
  | { readonly ok: true; readonly part: PartOfCell }
  | { readonly ok: false; readonly wrong: string; readonly words: readonly string[] }

/** `wrong`: the word that is not known; `words`: those that may stand there. */
export function readPart(line: string): ReadPart {
  const part: { [Name in Axis]?: string } = {}
  for (const one of line.split(',').map((text) => text.trim())) {
    const [axis = '', value = ''] = one.split('=').map((text) => text.trim())
    if (!isAxis(axis)) return { ok: false, wrong: axis, words: axisNames }
    if (!(axes[axis] as readonly string[]).includes(value)) return { ok: false, wrong: value, words: axes[axis] }
    part[axis] = value
  }
  return { ok: true, part: part as PartOfCell }
}

const isAxis = (word: string): word is Axis => (axisNames as readonly string[]).includes(word)

export const partLine = (part: PartOfCell): string =>
  axisNames.flatMap((axis) => (part[axis] === undefined ? [] : [`${axis}=${part[axis]}`])).join(', ')

/** A name for the file that will tell of it. */
export const partFileName = (part: PartOfCell): string =>
  `${axisNames.flatMap((axis) => part[axis] ?? []).join('-')}.yaml`
