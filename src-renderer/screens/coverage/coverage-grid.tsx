/** Two axes as a grid: one stop for Tab, arrows within, and heads that stay in sight. Moving chooses; what is chosen is told beside. */
import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { axes } from '#shared/contract/coverage.ts'
import type { Matrix, Square } from '#shared/scenario/coverage/matrix.ts'
import { valueWords } from '#shared/text/coverage-words.ts'
import { focusRing } from '../../parts/focus-ring.ts'
import { isReadFromRight } from '../../parts/reading-direction.ts'

type Props = {
  readonly matrix: Matrix
  readonly chosen: readonly [row: number, column: number]
  readonly onChoose: (row: number, column: number) => void
}

export function CoverageGrid({ matrix: { rows, columns, squares }, chosen: [row, column], onChoose }: Props) {
  const { t } = useTranslation()
  const grid = useRef<HTMLTableElement>(null)

  function onKeyDown(event: KeyboardEvent): void {
    const [lastRow, lastColumn] = [squares.length - 1, (squares[0]?.length ?? 1) - 1]
    const ahead = isReadFromRight() ? -1 : 1
    const isWhole = event.ctrlKey || event.metaKey
    const to: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - ahead],
      ArrowRight: [row, column + ahead],
      Home: [isWhole ? 0 : row, 0],
      End: [isWhole ? lastRow : row, lastColumn],
    }
    const next = to[event.key]
    if (!next) return
    event.preventDefault()
    const within = (value: number, last: number) => Math.min(Math.max(value, 0), last)
    const [nextRow, nextColumn] = [within(next[0], lastRow), within(next[1], lastColumn)]
    onChoose(nextRow, nextColumn)
    grid.current?.querySelector<HTMLElement>(`[data-square="${nextRow} ${nextColumn}"]`)?.focus()
  }

  return (
    <Frame>
      <Table
        ref={grid}
        role="grid"
        aria-label={t('coverage.table', { rows: t(`coverage.axis.${rows}`), columns: t(`coverage.axis.${columns}`) })}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {axes[columns].map((value) => (
              <th key={value} scope="col">
                {valueWords(t, columns, value)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {squares.map((line, at) => (
            <tr key={axes[rows][at]}>
              <th scope="row">{valueWords(t, rows, axes[rows][at]!)}</th>
              {line.map((square, place) => (
                <Cell
                  key={axes[columns][place]}
                  role="gridcell"
                  data-square={`${at} ${place}`}
                  $kind={square.kind}
                  tabIndex={at === row && place === column ? 0 : -1}
                  aria-selected={at === row && place === column}
                  aria-label={wordsOf(square)}
                  onClick={() => onChoose(at, place)}
                  onFocus={() => onChoose(at, place)}
                >
                  <span aria-hidden="true">{signOf(square)}</span>
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Frame>
  )

  function wordsOf(square: Square): string {
    switch (square.kind) {
      case 'filled':
        return t('coverage.stories', { count: square.shown.length })
      case 'impossible':
        return t('coverage.impossible', { rule: square.rule })
      case 'empty':
        return t('coverage.empty')
    }
  }
}

const signOf = (square: Square): string =>
  square.kind === 'filled' ? String(square.shown.length) : square.kind === 'impossible' ? square.rule : '○'

const Frame = styled.div`
  max-block-size: 62vh;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  overflow: auto;
`

const Table = styled.table`
  inline-size: 100%;
  border-collapse: separate;
  border-spacing: 0;
  font-size: 13px;

  th,
  thead td {
    position: sticky;
    z-index: 1;
    padding: 8px 10px;
    border-block-end: 1px solid ${({ theme }) => theme.tone.line};
    background: ${({ theme }) => theme.tone.raised};
    color: ${({ theme }) => theme.tone.ink};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: 17px;
  }

  thead > tr > * {
    inset-block-start: 0;
    text-align: center;
    vertical-align: bottom;
  }

  tbody th,
  thead td {
    inset-inline-start: 0;
    border-inline-end: 1px solid ${({ theme }) => theme.tone.line};
    text-align: start;
    white-space: nowrap;
  }

  thead td {
    z-index: 2;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }
`

const Cell = styled.td<{ $kind: Square['kind'] }>`
  min-inline-size: 64px;
  padding: 9px 8px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.lineSoft};
  background: ${({ theme, $kind }) => ($kind === 'filled' ? theme.tone.verifiedGround : 'transparent')};
  color: ${({ theme, $kind }) => ($kind === 'filled' ? theme.tone.ink : theme.tone.inkSoft)};
  cursor: pointer;
  font-weight: ${({ theme, $kind }) => ($kind === 'filled' ? theme.fontWeights.semibold : theme.fontWeights.regular)};
  text-align: center;

  ${({ theme, $kind }) =>
    $kind === 'impossible' &&
    `background-image: repeating-linear-gradient(135deg, transparent 0 6px, ${theme.tone.lineSoft} 6px 7px); font-size: 11.5px;`}

  &:hover {
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.tone.line};
  }

  &[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.tone.link};
  }

  ${focusRing}
`
