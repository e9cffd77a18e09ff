/** Coverage as a table of text, and every pair of axes in a line. */
import { axes, type Axis, type Coverage } from '#shared/contract/coverage.ts'
import {
  contradictions,
  matrixOf,
  pairsOfAxes,
  summaryOf,
  unshownRules,
  type Square,
} from '#shared/scenario/coverage/matrix.ts'
import { partLine } from '#shared/scenario/coverage/part-words.ts'
import { valueWords } from '#shared/text/coverage-words.ts'
import type { Say } from '#shared/text/text.ts'

export function coverageText(coverage: Coverage, rows: Axis, columns: Axis, say: Say): string {
  const pair = (one: Axis, other: Axis): string =>
    say('coverage.cli.pair', {
      rows: say(`coverage.axis.${one}`),
      columns: say(`coverage.axis.${other}`),
      summary: say('coverage.summary', summaryOf(matrixOf(coverage, one, other))),
    })
  const problems = [
    ...contradictions(coverage).flatMap(({ cell, shown, rule }) =>
      shown.flatMap(({ story, steps }) =>
        steps.map((step) => {
          const { title = '' } = coverage.stories[story] ?? {}
          return say('coverage.cli.contradiction', { title, step, rule, cell: partLine(cell) })
        }),
      ),
    ),
    ...unshownRules(coverage).map((rule) =>
      say('coverage.cli.ruleMissing', { rule, text: say(`rules.${rule}.title`) }),
    ),
  ]
  return [
    pair(rows, columns),
    '',
    ...table(coverage, rows, columns, say),
    '',
    ...pairsOfAxes.map(([one, other]) => pair(one, other)),
    '',
    say('coverage.cli.cells', { count: coverage.filled.length }),
    '',
    ...(problems.length > 0 ? problems : [say('coverage.rulesNone')]),
  ].join('\n')
}

function table(coverage: Coverage, rows: Axis, columns: Axis, say: Say): readonly string[] {
  const { squares } = matrixOf(coverage, rows, columns)
  const head = ['', ...axes[columns].map((value) => valueWords(say, columns, value))]
  const body = axes[rows].map((value, row) => [valueWords(say, rows, value), ...(squares[row] ?? []).map(sign)])
  const lines = [head, ...body]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) =>
    line
      .map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}

function sign(square: Square): string {
  switch (square.kind) {
    case 'filled':
      return String(square.shown.length)
    case 'impossible':
      return `(${square.rule})`
    case 'empty':
      return '-'
  }
}
