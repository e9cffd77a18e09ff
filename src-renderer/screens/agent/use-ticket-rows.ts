/** The rows of a view that are in sight, page by page; a list of any length costs a few pages. */
import { useCallback, useMemo, useState } from 'react'
import type { TicketRow } from '#shared/contract/answers.ts'
import type { QueryOf, TicketView } from '#shared/contract/query.ts'
import type { TicketOrder } from '#shared/engine/heads.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { useAnswers } from '../../bridge/use-answers.ts'
import { pageSize, pagesInSight, pagesToAsk, type Pages } from './ticket-pages.ts'

type Rows = {
  /** Unknown until the first answer. */
  readonly total: number | undefined
  /** A row that is still on its way is not there yet. */
  readonly rowAt: (index: number) => TicketRow | undefined
  /** Says which rows are in sight. */
  readonly see: (from: number, to: number) => void
}

export function useTicketRows(view: TicketView, agent: AgentId, order: TicketOrder): Rows {
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
        offset: page * pageSize,
        limit: pageSize,
      })),
    [view, agent, order, pages],
  )
  const answered = useAnswers(queries)
  const rowAt = useMemo(() => {
    const rows = new Map(queries.map(({ offset }, index) => [offset / pageSize, answered[index]?.answer?.rows]))
    return (index: number) => rows.get(Math.floor(index / pageSize))?.[index % pageSize]
  }, [queries, answered])
  // Sorted anew a view has as many tickets as before: the list must not be empty for a moment.
  const whose = `${view} ${agent}`
  const [last, setLast] = useState<{ readonly whose: string; readonly total: number }>()
  const now = answered.find(({ answer }) => answer)?.answer?.total
  if (now !== undefined && (last?.whose !== whose || last.total !== now)) setLast({ whose, total: now })
  const total = now ?? (last?.whose === whose ? last.total : undefined)
  return { total, rowAt, see }
}
