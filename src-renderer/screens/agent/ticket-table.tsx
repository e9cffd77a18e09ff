/** The table "Tickets": as long as it must be, drawn only where one looks; heads sort, arrows travel, Enter opens. */
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type UIEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { TableVirtuoso, type TableVirtuosoHandle } from 'react-virtuoso'
import styled from 'styled-components'
import type { SearchRow, TicketHeading, TicketRow } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { useWidth } from '../../parts/use-width.ts'
import { TicketCells } from './ticket-cells.tsx'
import { columnsAt } from './ticket-columns.ts'
import { TicketHeads, type Sorting } from './ticket-heads.tsx'
import { HeadingCell, HeadingWords } from './ticket-heading.tsx'
import { components, type TableContext } from './ticket-table-parts.tsx'
import { travel } from './travel.ts'

type Props = {
  readonly total: number
  readonly rowAt: (index: number) => SearchRow | undefined
  /** In groups: the heading over a line, or at it. */
  readonly headingOver?: (line: number) => TicketHeading | undefined
  /** With a line below each ticket that says where the words of a search stand. */
  readonly withHits?: boolean
  readonly today: string | undefined
  readonly isUnread: (row: TicketRow) => boolean
  /** Left out, the list has an order of its own. */
  readonly sorting?: Sorting
  readonly onSee: (from: number, to: number) => void
  readonly onOpen: (ticket: TicketId) => void
}

const [plainHeight, heightWithHit] = [44, 68]

export function TicketTable(props: Props) {
  const { total, rowAt, headingOver, withHits = false, today, isUnread, sorting, onSee, onOpen } = props
  const { t } = useTranslation()
  const rowHeight = withHits ? heightWithHit : plainHeight
  const list = useRef<TableVirtuosoHandle>(null)
  const place = useRef<HTMLDivElement>(null)
  const [chosen, setActive] = useState(0)
  const headingAt = (line: number) => {
    const heading = headingOver?.(line)
    return heading?.line === line ? heading : undefined
  }
  // A heading is nothing to open: below it stands a ticket.
  const active = headingAt(chosen) ? chosen + 1 : chosen
  const width = useWidth(place)
  const columns = useMemo(() => columnsAt(width), [width])
  const order = sorting?.order
  const [sorted, setSorted] = useState(order)
  if (sorted !== order) {
    setSorted(order)
    setActive(0)
  }
  useEffect(() => list.current?.scrollToIndex(0), [order])

  // Always the same function, or every row would be drawn anew with each page that comes.
  const latest = useRef(rowAt)
  useEffect(() => {
    latest.current = rowAt
  })
  const open = useCallback(
    (index: number) => {
      const row = latest.current(index)
      if (row) onOpen(row.ticket)
    },
    [onOpen],
  )

  function onKeyDown(event: KeyboardEvent) {
    // In the heads the keys are their own.
    if (event.target instanceof Element && event.target.closest('thead')) return
    const page = Math.max(1, Math.floor((place.current?.clientHeight ?? rowHeight * 10) / rowHeight) - 2)
    const wanted = travel(event.key, active, total, page)
    if (wanted === undefined) return
    event.preventDefault()
    const next = headingAt(wanted) ? wanted + (wanted < active && wanted > 0 ? -1 : 1) : wanted
    setActive(next)
    list.current?.scrollIntoView({ index: next, done: () => focusRow(place.current, next) })
  }

  // The group that one has scrolled into stays in sight, also when its page comes a moment later.
  const [top, setTop] = useState(0)
  const over = top > 0 ? headingOver?.(top - 1) : undefined
  function onScroll({ currentTarget: { scrollTop } }: UIEvent<HTMLElement>) {
    if (headingOver) setTop(scrollTop > 0 ? Math.floor(scrollTop / rowHeight) + 1 : 0)
  }

  const name = t('agent.table')
  const context = useMemo<TableContext>(
    () => ({ name, total, columns, rowHeight, open }),
    [name, total, columns, rowHeight, open],
  )
  return (
    <Room ref={place} onKeyDown={onKeyDown}>
      {over && (
        <Over aria-hidden="true" $height={rowHeight}>
          <HeadingWords heading={over} />
        </Over>
      )}
      <TableVirtuoso
        ref={list}
        context={context}
        tabIndex={-1}
        onScroll={onScroll}
        components={components}
        totalCount={total}
        fixedItemHeight={rowHeight}
        increaseViewportBy={rowHeight * 10}
        rangeChanged={({ startIndex, endIndex }) => onSee(startIndex, endIndex)}
        fixedHeaderContent={() => <TicketHeads columns={columns} sorting={sorting} />}
        itemContent={(index) => {
          const heading = headingAt(index)
          return heading ? (
            <HeadingCell heading={heading} columns={columns.length} />
          ) : (
            <TicketCells
              columns={columns}
              row={rowAt(index)}
              isUnread={isUnread}
              today={today}
              isActive={index === active}
              index={index}
              onFocus={setActive}
              onOpen={open}
            />
          )
        }}
      />
    </Room>
  )
}

/** The row at which the Tab key would stop. */
export function focusFirstTicket(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>('tr[data-index] button[tabindex="0"]')?.focus()
}

function focusRow(place: HTMLElement | null, index: number): void {
  place?.querySelector<HTMLElement>(`tr[data-index="${index}"] button`)?.focus({ preventScroll: true })
}

/** Below the table's head, which stays as well. */
const Over = styled.div<{ $height: number }>`
  position: absolute;
  inset-block-start: 40px;
  inset-inline: 0 12px;
  z-index: 1;
  display: flex;
  align-items: center;
  block-size: ${({ $height }) => $height}px;
  padding-inline: 20px 12px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.canvas};
`

const Room = styled.div`
  position: relative;
  flex: 1;
  min-block-size: 0;
  border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
`
