/** What a search finds, page by page. While an answer is on its way the one before it stays to be seen. */
import { useCallback, useMemo, useState } from 'react'
import type { AnswerTo, SearchRow } from '#shared/contract/answers.ts'
import type { QueryOf } from '#shared/contract/query.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import type { SearchProblem } from '#shared/search/language.ts'
import type { Answered } from '../../bridge/answers.ts'
import { useAnswers } from '../../bridge/use-answers.ts'
import { pageSize, pagesInSight, pagesToAsk, type Pages } from './ticket-pages.ts'

type Search = QueryOf<'SearchTickets'>
type Asked = { readonly queries: readonly Search[]; readonly answered: readonly Answered<Search>[] }

export type SearchResult = {
  /** What was searched for: the words of the answer that is seen. */
  readonly words: string
  readonly total: number
  readonly more: boolean
  readonly problem?: SearchProblem
  readonly rowAt: (index: number) => SearchRow | undefined
}

export function useSearchRows(words: string, agent: AgentId) {
  const [pages, setPages] = useState<Pages & { readonly words: string }>({ words, first: 0, last: 0 })
  const see = useCallback(
    (from: number, to: number) => {
      const now = pagesInSight(from, to)
      setPages((old) =>
        old.words === words && old.first === now.first && old.last === now.last ? old : { words, ...now },
      )
    },
    [words],
  )
  const { first, last } = pages.words === words ? pages : { first: 0, last: 0 }
  const queries = useMemo(
    () =>
      words === ''
        ? []
        : pagesToAsk({ first, last }).map((page): Search => ({
            type: 'SearchTickets',
            words,
            agent,
            offset: page * pageSize,
            limit: pageSize,
          })),
    [words, agent, first, last],
  )
  const answered = useAnswers(queries)
  const [seen, setSeen] = useState<Asked>()
  const isAnswered = answered[0]?.answer !== undefined
  if (isAnswered && seen?.answered !== answered) setSeen({ queries, answered })
  const result = useMemo(() => seen && resultOf(seen), [seen])
  return { result, see }
}

function resultOf({ queries, answered }: Asked): SearchResult | undefined {
  const head: AnswerTo<Search> | undefined = answered[0]?.answer
  const words = queries[0]?.words
  if (!head || words === undefined) return undefined
  if (!head.ok) return { words, total: 0, more: false, problem: head.problem, rowAt: () => undefined }
  const rows = new Map(
    queries.map(({ offset }, index) => {
      const answer = answered[index]?.answer
      return [offset / pageSize, answer?.ok ? answer.rows : undefined]
    }),
  )
  return {
    words,
    total: head.total,
    more: head.more,
    rowAt: (index) => rows.get(Math.floor(index / pageSize))?.[index % pageSize],
  }
}
