/** The lines of a view that are in sight, tickets and headings, page by page; a list of any length costs a few pages. */
import { useCallback, useMemo, useState } from 'react'
import type { TicketHeading, TicketListAnswer, TicketRow } from '#shared/contract/answers.ts'
import type { QueryOf, TicketView } from '#shared/contract/query.ts'
import type { TicketGrouping, TicketOrder } from '#shared/engine/heads.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { useAnswers } from '../../bridge/use-answers.ts'
import { pageSize, pagesInSight, pagesToAsk, type Pages } from './ticket-pages.ts'

type Rows = {
  /** How many tickets there are; unknown until the first answer. */
  readonly total: number | undefined
  /** Tickets and headings. */
  readonly lines: number
  /** A row that is still on its way is not there yet. */
  readonly rowAt: (line: number) => TicketRow | undefined
  /** The last heading at or above a line, as far as it is known. */
  readonly headingOver: (line: number) => TicketHeading | undefined
  /** Says which lines are in sight. */
  readonly see: (from: number, to: number) => void
}

type List = {
  readonly view: TicketView
  readonly agent: AgentId
  readonly order: TicketOrder
  readonly grouping: TicketGrouping | undefined
}

export function useTicketRows({ view, agent, order, grouping }: List): Rows {
  const [pages, setPages] = useState<Pages>({ first: 0, last: 0 })
  const see = useCallback((from: number, to: number) => {
    const now = pagesInSight(from, to)
    setPages((old) => (old.first === now.first && old.last === now.last ? old : now))
  }, [])
  const queries = useMemo(
    () =>
      pagesToAsk(pages).map((page): QueryOf<'TicketList'> => ({
        type: 'TicketList',
        view,
        agent,
        order,
        ...(grouping && { grouping }),
        offset: page * pageSize,
        limit: pageSize,
      })),
    [view, agent, order, grouping, pages],
  )
  const answered = useAnswers(queries)
  const rowAt = useMemo(() => {
    const rows = new Map(
      queries.map(({ offset }, index) => [offset / pageSize, linesOf(offset, answered[index]?.answer)]),
    )
    return (line: number) => rows.get(Math.floor(line / pageSize))?.[line % pageSize]
  }, [queries, answered])
  const headingOver = useMemo(() => {
    const headings = answered.flatMap(({ answer }) => answer?.grouped?.headings ?? [])
    return (at: number) => headings.findLast(({ line, count }) => line <= at && at <= line + count)
  }, [answered])
  // Sorted anew a view has as many tickets as before: the list must not be empty for a moment.
  const whose = `${view} ${agent}`
  const [last, setLast] = useState<{ readonly whose: string; readonly total: number; readonly lines: number }>()
  const now = answered.find(({ answer }) => answer)?.answer
  const lines = now?.grouped?.lines ?? now?.total ?? 0
  if (now && (last?.whose !== whose || last.total !== now.total || last.lines !== lines))
    setLast({ whose, total: now.total, lines })
  const known = now ? { total: now.total, lines } : last?.whose === whose ? last : undefined
  return { total: known?.total, lines: known?.lines ?? 0, rowAt, headingOver, see }
}

/** Line by line from an offset on: the tickets in their places, nothing where a heading stands. */
export function linesOf(offset: number, answer: TicketListAnswer | undefined): readonly (TicketRow | undefined)[] {
  if (!answer?.grouped) return answer?.rows ?? []
  const lines: (TicketRow | undefined)[] = []
  const headings = new Set(answer.grouped.headings.map(({ line }) => line))
  for (const row of answer.rows) {
    while (headings.has(offset + lines.length)) lines.push(undefined)
    lines.push(row)
  }
  return lines
}
