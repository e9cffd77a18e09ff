/** One row of the table: what an agent needs to choose a ticket. */
import { Table } from '@zendeskgarden/react-tables'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { SearchRow, TicketRow } from '#shared/contract/answers.ts'
import type { Instant, TicketId } from '#shared/engine/ids.ts'
import { lineWords } from '#shared/text/file-words.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { moments, Time } from '../../parts/time.tsx'
import { DifferentTicket } from '../../what-if/different.tsx'
import { useIsPersonTyping } from '../../typing/typing.tsx'
import { DeliveryMark } from './delivery-mark.tsx'
import { SearchHitLine } from './search-hit-line.tsx'
import type { TicketColumn } from './ticket-columns.ts'
import { TypingNow } from './typing-now.tsx'
import { UnreadDot } from './unread-dot.tsx'
import { WhyMark } from './why-mark.tsx'

type Props = {
  readonly columns: readonly TicketColumn[]
  readonly row: SearchRow | undefined
  readonly isUnread: (row: TicketRow) => boolean
  /** The simulation's present day: of today the time is shown, of other days the date. */
  readonly today: string | undefined
  /** The one row that the Tab key stops at. */
  readonly isActive: boolean
  readonly index: number
  readonly onFocus: (index: number) => void
  readonly onOpen: (index: number) => void
}

export const TicketCells = memo(function TicketCells(props: Props) {
  const { columns, row, isUnread, today, isActive, index, onFocus, onOpen } = props
  const { t } = useTranslation()
  if (!row) return <Table.Cell colSpan={columns.length} aria-busy="true" />
  const isNews = isUnread(row)
  const has = (column: TicketColumn) => columns.includes(column)
  const dayOrTime = (at: Instant) => <Time at={at} as={moments.dayKey(at) === today ? 'time' : 'date'} />
  return (
    <>
      <First>
        <DifferentTicket ticket={row.ticket} only={['status', 'merged']}>
          <StatusTag status={row.status} />
        </DifferentTicket>
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
          $strong={isNews}
        >
          <ClippedLine>
            {isNews && <UnreadDot />}
            <Number>{t('app.ticketNumber', row)}</Number>
            <DifferentTicket ticket={row.ticket} only={['there', 'same-ticket', 'subject', 'messages']}>
              <Clipped>{row.subject || t('agent.noSubject')}</Clipped>
            </DifferentTicket>
          </ClippedLine>
        </Subject>
        {row.hit && <SearchHitLine hit={row.hit} />}
        <Typing ticket={row.ticket}>
          {row.lastLine && (
            <LastLine title={lineWords(t, row.lastLine)}>
              {row.lastLine.delivery && <DeliveryMark state={row.lastLine.delivery} iconOnly />}
              {row.lastLine.by !== 'end-user' && <span>{t(`agent.by.${row.lastLine.by}`)}:</span>}
              <Clipped>{lineWords(t, row.lastLine)}</Clipped>
            </LastLine>
          )}
        </Typing>
      </Table.Cell>
      <Requester>
        <DifferentTicket ticket={row.ticket} only={['requester', 'mark-shown']}>
          <PersonName person={row.requester}>
            <WhyMark person={row.requester} notShown={row.markNotShown} shapeOnly tabIndex={isActive ? 0 : -1} />
          </PersonName>
        </DifferentTicket>
      </Requester>
      {has('priority') && <Soft>{row.priority && t(`agent.priorities.${row.priority}`)}</Soft>}
      {has('group') && <Soft title={row.group?.name}>{row.group && <bdi>{row.group.name}</bdi>}</Soft>}
      <Soft>{row.assignee ? <bdi>{row.assignee.name}</bdi> : t('agent.unassigned')}</Soft>
      {has('created') && <Soft>{dayOrTime(row.createdAt)}</Soft>}
      <Soft>{dayOrTime(row.updatedAt)}</Soft>
    </>
  )
})

/** Whoever types just now comes before what was said last. */
function Typing({ ticket, children }: { readonly ticket: TicketId; readonly children: ReactNode }) {
  if (!useIsPersonTyping(ticket)) return children
  return (
    <LastLine>
      <TypingNow />
    </LastLine>
  )
}

const First = styled(Table.Cell)`
  && {
    padding-inline-start: 20px;
  }
`

/** In some languages the words beside a visitor's name are longer than the column. */
const Requester = styled(Table.Cell)`
  overflow: hidden;
`

const Soft = styled(Table.Cell)`
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-overflow: ellipsis;
  white-space: nowrap;
`

const Subject = styled.button<{ $strong: boolean }>`
  display: block;
  inline-size: 100%;
  padding: 0;
  border: 0;
  background: transparent;
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  line-height: 18px;
  font-weight: ${({ theme, $strong }) => theme.fontWeights[$strong ? 'bold' : 'medium']};
  text-align: start;

  &:focus {
    outline: none;
  }
`

const LastLine = styled(ClippedLine)`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 16px;
`

const Number = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-variant-numeric: tabular-nums;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
`
