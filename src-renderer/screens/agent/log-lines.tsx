/** The lines of a conversation, oldest first: as one stream, or with a column for each former ticket on one axis of time. */
import { Fragment, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { LogLine, Origin } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { OriginBadge } from '../../parts/origin-badge.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { moments } from '../../parts/time.tsx'
import { deliveriesOf } from '#shared/text/deliveries.ts'
import { DayDivider } from './day-divider.tsx'
import { EventNote } from './event-note.tsx'
import { LogStretch } from './log-stretch.tsx'
import { MessageArticle } from './message-article.tsx'
import { NewDivider } from './new-divider.tsx'

export type LinesShown = {
  readonly ticket: TicketId
  readonly origins: readonly Origin[]
  readonly isSideBySide: boolean
  /** Before the line with this position stands the divider of what is new. */
  readonly firstNew: number | undefined
  readonly onOpen: (ticket: TicketId) => void
}

export function LogLines({ lines, ...shown }: LinesShown & { readonly lines: readonly LogLine[] }) {
  const { ticket, origins, isSideBySide, firstNew, onOpen } = shown
  const deliveries = useMemo(() => deliveriesOf(lines), [lines])
  const Cell = isSideBySide ? Column : Fragment
  const Across = isSideBySide ? Whole : Fragment
  const all = lines.map((line, index) => {
    const before = lines[index - 1]
    const isNewDay = !before || dayOf(before) !== dayOf(line)
    // A merge concerns all columns.
    const isAcross = line.kind === 'event' && line.event.type === 'TicketsMerged'
    const place = Math.max(
      0,
      origins.findIndex((origin) => origin.ticket === line.origin.ticket),
    )
    const words =
      line.kind === 'message' ? (
        <MessageArticle
          line={line}
          originShown={origins.length > 1 && !isSideBySide}
          delivery={deliveries.get(line.position)}
        />
      ) : (
        <EventNote line={line} here={ticket} onOpen={onOpen} />
      )
    return (
      <Fragment key={line.position}>
        {isNewDay && (
          <Across>
            <DayDivider at={line.at} />
          </Across>
        )}
        {line.position === firstNew && (
          <Across>
            <NewDivider />
          </Across>
        )}
        {isAcross ? (
          <Across>{words}</Across>
        ) : (
          <Cell {...(isSideBySide && { style: { gridColumn: place + 1 } })}>{words}</Cell>
        )}
      </Fragment>
    )
  })
  if (!isSideBySide)
    return (
      <>
        {stretchesOf(lines).map(({ number, from, to }) => (
          <LogStretch key={number}>{all.slice(from, to)}</LogStretch>
        ))}
      </>
    )
  return (
    <Grid $columns={origins.length}>
      {origins.map((origin) => (
        <ColumnHead key={origin.ticket} origin={origin} ticket={ticket} onOpen={onOpen} />
      ))}
      {all}
    </Grid>
  )
}

/** Asked of every line at every drawing, and slow to tell. */
const days = new WeakMap<LogLine, string>()
function dayOf(line: LogLine): string {
  const day = days.get(line) ?? moments.dayKey(line.at)
  days.set(line, day)
  return day
}

/** Lines whose positions lie in one stretch of the journal: whatever comes before or behind, the others stay as they are. */
const stretchLength = 128

type Stretch = { readonly number: number; readonly from: number; readonly to: number }
function stretchesOf(lines: readonly LogLine[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  lines.forEach(({ position }, index) => {
    const number = Math.floor(position / stretchLength)
    const last = stretches.at(-1)
    if (last?.number === number) stretches.splice(-1, 1, { ...last, to: index + 1 })
    else stretches.push({ number, from: index, to: index + 1 })
  })
  return stretches
}

type HeadProps = Pick<LinesShown, 'ticket' | 'onOpen'> & { readonly origin: Origin }

function ColumnHead({ origin, ticket, onOpen }: HeadProps) {
  const { t } = useTranslation()
  return (
    <Head>
      <OriginBadge origin={origin} />
      {origin.ticket === ticket ? (
        t('agent.thisOne')
      ) : (
        <TextButton onClick={() => onOpen(origin.ticket)} title={t('agent.openTicket', origin)}>
          {t('agent.closedByMerge')}
        </TextButton>
      )}
    </Head>
  )
}

/** One row a line, so that what stands lower came later, in whichever column. */
const Grid = styled.div<{ $columns: number }>`
  display: grid;
  grid-template-columns: repeat(${({ $columns }) => $columns}, minmax(250px, 1fr));
  min-inline-size: ${({ $columns }) => $columns * 250}px;
  background-image: linear-gradient(to right, transparent calc(100% - 1px), ${({ theme }) => theme.tone.lineSoft} 0);
  background-size: calc(100% / ${({ $columns }) => $columns}) 100%;
`

const Column = styled.div`
  min-inline-size: 0;
`

const Whole = styled.div`
  grid-column: 1 / -1;
  background: ${({ theme }) => theme.tone.panel};
`

const Head = styled.div`
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: flex;
  gap: 8px;
  align-items: center;
  padding: 6px 20px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.panel};
  font-size: 13px;
`
