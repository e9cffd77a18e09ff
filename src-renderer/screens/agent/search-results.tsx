/** What a search found, in words or as a table; what could not be understood, with what can. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketRow } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { OperatorList } from './operator-list.tsx'
import { TicketTable } from './ticket-table.tsx'
import { useSearchWords } from './use-search-words.ts'
import type { SearchResult } from './use-search-rows.ts'

type Props = {
  readonly result: SearchResult | undefined
  /** By which the field names the problem as its description. */
  readonly problemId: string
  readonly today: string | undefined
  readonly isUnread: (row: TicketRow) => boolean
  readonly onSee: (from: number, to: number) => void
  readonly onOpen: (ticket: TicketId) => void
}

export function SearchResults({ result, problemId, today, isUnread, onSee, onOpen }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const said = useSearchWords()(result)
  useEffect(() => {
    if (said !== undefined) announce(said)
  }, [announce, said])

  if (!result) return null
  if (result.problem)
    return (
      <Problem>
        <strong id={problemId}>{said}</strong>
        <OperatorList />
      </Problem>
    )
  if (result.total === 0) return <EmptyState title={t('search.none')} body={t('search.noneBody')} />
  return (
    <TicketTable
      key={result.words}
      total={result.total}
      rowAt={result.rowAt}
      withHits={result.rowAt(0)?.hit !== undefined}
      today={today}
      isUnread={isUnread}
      onSee={onSee}
      onOpen={onOpen}
    />
  )
}

const Problem = styled.div`
  display: grid;
  gap: 14px;
  padding: 16px 20px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;

  > * {
    max-inline-size: 640px;
  }

  strong {
    color: ${({ theme }) => theme.tone.danger};
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.medium};
    overflow-wrap: anywhere;
  }
`
