/** One row of the table: what an agent needs to choose a ticket. */
import { Table } from '@zendeskgarden/react-tables'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { SearchRow } from '#shared/contract/answers.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { moments, Time } from '../../parts/time.tsx'
import { SearchHitLine } from './search-hit-line.tsx'

type Props = {
  readonly row: SearchRow | undefined
  /** The simulation's present day: of today the time is shown, of other days the date. */
  readonly today: string | undefined
  /** The one row that the Tab key stops at. */
  readonly isActive: boolean
  readonly index: number
  readonly onFocus: (index: number) => void
  readonly onOpen: (index: number) => void
}

export const TicketCells = memo(function TicketCells(props: Props) {
  const { row, today, isActive, index, onFocus, onOpen } = props
  const { t } = useTranslation()
  if (!row) return <Table.Cell colSpan={6} aria-busy="true" />
  return (
    <>
      <First>
        <StatusTag status={row.status} />
      </First>
      <Table.Cell>
        <Subject
          type="button"
          tabIndex={isActive ? 0 : -1}
          onFocus={() => onFocus(index)}
          onClick={(event) => {
            event.stopPropagation()
            onOpen(index)
          }}
          title={row.subject}
        >
          <ClippedLine>
            <Number>{t('app.ticketNumber', row)}</Number>
            <Clipped>{row.subject || t('agent.noSubject')}</Clipped>
          </ClippedLine>
        </Subject>
        {row.hit && <SearchHitLine hit={row.hit} />}
      </Table.Cell>
      <Table.Cell>
        <PersonName person={row.requester} mark />
      </Table.Cell>
      <Soft>
        {row.lastLine && (
          <ClippedLine title={row.lastLine.text}>
            {row.lastLine.by !== 'end-user' && <span>{t(`agent.by.${row.lastLine.by}`)}:</span>}
            <Clipped>{row.lastLine.text}</Clipped>
          </ClippedLine>
        )}
      </Soft>
      <Soft>{row.assignee ? <bdi>{row.assignee.name}</bdi> : t('agent.unassigned')}</Soft>
      <Soft>
        <Time at={row.updatedAt} as={moments.dayKey(row.updatedAt) === today ? 'time' : 'date'} />
      </Soft>
    </>
  )
})

const First = styled(Table.Cell)`
  && {
    padding-inline-start: 20px;
  }
`

const Soft = styled(Table.Cell)`
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-overflow: ellipsis;
  white-space: nowrap;
`

const Subject = styled.button`
  display: block;
  inline-size: 100%;
  padding: 0;
  border: 0;
  background: transparent;
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  font-weight: ${({ theme }) => theme.fontWeights.medium};
  text-align: start;

  &:focus {
    outline: none;
  }
`

const Number = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-variant-numeric: tabular-nums;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
`
