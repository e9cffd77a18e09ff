/** Two axes against each other: of each pair of values the stories that show it, the rule that forbids it, or nothing yet. */
import {
  axes,
  axisNames,
  type Axis,
  type Cell,
  type Coverage,
  type PartOfCell,
  type Shown,
} from '../../contract/coverage.ts'
import type { RuleNumber } from '../../engine/rules.ts'
import { impossibleBy } from './impossible.ts'

export type Square = { readonly part: PartOfCell } & (
  | { readonly kind: 'filled'; readonly shown: readonly Shown[] }
  | { readonly kind: 'impossible'; readonly rule: RuleNumber }
  | { readonly kind: 'empty' }
)

export type Matrix = {
  readonly rows: Axis
  readonly columns: Axis
  /** Row by row, in the order of the axes' values. */
  readonly squares: readonly (readonly Square[])[]
}

export function matrixOf(coverage: Coverage, rows: Axis, columns: Axis): Matrix {
  const squares = axes[rows].map((row) =>
    axes[columns].map((column) => squareOf(coverage, { [rows]: row, [columns]: column })),
  )
  return { rows, columns, squares }
}

/** What is filled is shown so even where a rule forbids it: then it is a mistake, and nobody must overlook it. */
export function squareOf(coverage: Coverage, part: PartOfCell): Square {
  const shown = shownIn(coverage, part)
  if (shown.length > 0) return { part, kind: 'filled', shown }
  const rule = impossibleBy(part)
  return rule ? { part, kind: 'impossible', rule } : { part, kind: 'empty' }
}

function shownIn({ filled }: Coverage, part: PartOfCell): readonly Shown[] {
  const steps = new Map<number, number[]>()
  for (const { cell, shown } of filled)
    if (isIn(cell, part)) for (const one of shown) steps.set(one.story, [...(steps.get(one.story) ?? []), ...one.steps])
  return [...steps]
    .sort(([one], [other]) => one - other)
    .map(([story, found]) => ({ story, steps: [...new Set(found)].sort((one, other) => one - other) }))
}

export const isIn = (cell: Cell, part: PartOfCell): boolean =>
  axisNames.every((axis) => part[axis] === undefined || part[axis] === cell[axis])

/** Each two axes once. */
export const pairsOfAxes: readonly (readonly [Axis, Axis])[] = axisNames.flatMap((one, index) =>
  axisNames.slice(index + 1).map((other) => [one, other] as const),
)

/** Cells that a story fills though a rule forbids them. */
export const contradictions = ({ filled }: Coverage) =>
  filled.flatMap(({ cell, shown }) => {
    const rule = impossibleBy(cell)
    return rule ? [{ cell, shown, rule }] : []
  })

/** Rules that no story shows. */
export const unshownRules = ({ rules }: Coverage): readonly RuleNumber[] =>
  rules.filter(({ stories }) => stories.length === 0).map(({ rule }) => rule)

export type Summary = { readonly [Kind in Square['kind'] | 'possible']: number }

export function summaryOf({ squares }: Matrix): Summary {
  const all = squares.flat()
  const count = (kind: Square['kind']): number => all.filter((square) => square.kind === kind).length
  const [filled, empty, impossible] = [count('filled'), count('empty'), count('impossible')]
  return { filled, empty, impossible, possible: filled + empty }
}
