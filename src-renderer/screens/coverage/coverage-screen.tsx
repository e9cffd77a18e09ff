/** What the stories cover: two axes against each other, what is in the chosen cell beside them, and the rules without a story. */
import { IconButton } from '@zendeskgarden/react-buttons'
import { Field, Select } from '@zendeskgarden/react-forms'
import { Skeleton } from '@zendeskgarden/react-loaders'
import swap from '@zendeskgarden/svg-icons/src/16/arrow-reverse-stroke.svg?raw'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { axisNames, type Axis, type Coverage } from '#shared/contract/coverage.ts'
import { matrixOf, summaryOf } from '#shared/scenario/coverage/matrix.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Page, Scroll } from '../../parts/page.tsx'
import { ChosenSquare } from './chosen-square.tsx'
import { CoverageGrid } from './coverage-grid.tsx'
import { UnshownRules } from './unshown-rules.tsx'
import { useCoverage } from './use-coverage.ts'

export function CoverageScreen() {
  const { t } = useTranslation()
  const { coverage, hasFailed } = useCoverage()
  return (
    <Scroll>
      <WidePage>
        <h2>{t('coverage.title')}</h2>
        <Lead>{t('coverage.intro')}</Lead>
        {hasFailed && <EmptyState title={t('coverage.failed')} />}
        {!coverage && !hasFailed && (
          <div role="status" aria-label={t('coverage.reading')}>
            <Skeleton height="320px" />
          </div>
        )}
        {coverage && <Matrix coverage={coverage} />}
      </WidePage>
    </Scroll>
  )
}

function Matrix({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation()
  const [[rows, columns], setAxes] = useState<readonly [Axis, Axis]>(['authentication', 'ticket'])
  const [[row, column], setChosen] = useState<readonly [number, number]>([0, 0])
  const matrix = useMemo(() => matrixOf(coverage, rows, columns), [coverage, rows, columns])
  const square = matrix.squares[row]?.[column] ?? matrix.squares[0]![0]!

  function choose(next: readonly [Axis, Axis]): void {
    setAxes(next)
    setChosen([0, 0])
  }
  const chooser = (label: string, chosen: Axis, other: Axis, onChoose: (axis: Axis) => void) => (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Select isCompact value={chosen} onChange={({ target }) => onChoose(target.value as Axis)}>
        {axisNames.map((axis) => (
          <option key={axis} value={axis} disabled={axis === other}>
            {t(`coverage.axis.${axis}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
  return (
    <Columns>
      <div>
        <Choosers>
          {chooser(t('coverage.rows'), rows, columns, (axis) => choose([axis, columns]))}
          <IconButton aria-label={t('coverage.swap')} size="small" onClick={() => choose([columns, rows])}>
            <Icon svg={swap} />
          </IconButton>
          {chooser(t('coverage.columns'), columns, rows, (axis) => choose([rows, axis]))}
          <p role="status">{t('coverage.summary', summaryOf(matrix))}</p>
        </Choosers>
        <CoverageGrid
          key={`${rows} ${columns}`}
          matrix={matrix}
          chosen={[row, column]}
          onChoose={(...next) => setChosen(next)}
        />
        <Legend>
          <li>{t('coverage.legend.filled')}</li>
          <li>{t('coverage.legend.empty')}</li>
          <li>{t('coverage.legend.impossible')}</li>
        </Legend>
      </div>
      <Aside>
        <ChosenSquare key={JSON.stringify(square.part)} square={square} coverage={coverage} />
        <UnshownRules coverage={coverage} />
      </Aside>
    </Columns>
  )
}

const WidePage = styled(Page)`
  max-inline-size: 1500px;
`

const Lead = styled.p`
  max-inline-size: 84ch;
  margin-block: 4px 16px;
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(260px, 340px);
  gap: 28px;
  align-items: start;
`

const Choosers = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 10px;
  align-items: end;
  margin-block-end: 14px;

  select {
    min-inline-size: 170px;
  }

  p {
    margin-inline-start: auto;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 13px;
    line-height: 32px;
  }
`

const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  margin-block-start: 10px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12.5px;
`

const Aside = styled.div`
  display: flex;
  flex-direction: column;
  gap: 24px;
`
