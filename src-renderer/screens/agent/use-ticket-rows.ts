/** The rows of a view that are in sight, page by page; a list of any length costs a few pages. */
import { useMemo } from 'react'
import type { TicketRow } from '#shared/contract/answers.ts'
import type { QueryOf, TicketView } from '#shared/contract/query.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { useAnswers } from '../../bridge/use-answers.ts'
import { pagesOf, type Range } from './ticket-pages.ts'

const pageSize = 50

type Rows = {
  /** Unknown until the first answer. */
  readonly total: number | undefined
  /** A row that is still on its way is not there yet. */
  readonly rowAt: (index: number) => TicketRow | undefined
}

export function useTicketRows(view: TicketView, agent: AgentId, range: Range): Rows {
  const { from, to } = range
  const queries = useMemo(
    () =>
      pagesOf({ from, to }, pageSize).map((page): QueryOf<'TicketList'> => ({
        type: 'TicketList',
        view,
        agent,
        offset: page * pageSize,
        limit: pageSize,
      })),
    [view, agent, from, to],
  )
  const answered = useAnswers(queries)
  return useMemo(() => {
    const pages = new Map(queries.map(({ offset }, index) => [offset / pageSize, answered[index]?.answer]))
    return {
      total: answered.find(({ answer }) => answer)?.answer?.total,
      rowAt: (index) => pages.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    }
  }, [queries, answered])
}
