/** The views with their live counts, and the table of the chosen one, or of what a search found. */
import { useCallback, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketRow } from '#shared/contract/answers.ts'
import { lastChangedFirst, type TicketOrder } from '#shared/engine/heads.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { moments } from '../../parts/time.tsx'
import { useFocusIfLost } from '../../parts/use-focus-if-lost.ts'
import { useSettled } from '../../parts/use-settled.ts'
import { useAgentDesk } from './agent-desk.tsx'
import { GroupingMenu } from './grouping-menu.tsx'
import { NobodyOnline } from './nobody-online.tsx'
import { SearchField } from './search-field.tsx'
import { SearchResults } from './search-results.tsx'
import { focusFirstTicket, TicketTable } from './ticket-table.tsx'
import { isUnread } from './unread.ts'
import { useSearchRows } from './use-search-rows.ts'
import { useSearchWords } from './use-search-words.ts'
import { useTicketRows } from './use-ticket-rows.ts'
import { ViewsList } from './views-list.tsx'

/** Milliseconds after the last key until a search is asked. */
const typingPause = 120

type Props = { readonly agent: AgentId; readonly isAnybodyOnline: boolean }

export function ViewsScreen({ agent, isAnybodyOnline }: Props) {
  const { t } = useTranslation()
  const { desk, act, seen } = useAgentDesk()
  const { view, search = '' } = desk
  const order = desk.orders[view] ?? lastChangedFirst
  const { answer: views } = useAnswer({ type: 'TicketViews', agent })
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const grouping = desk.groupings[view]
  const { total, lines, rowAt, headingOver, see } = useTicketRows({ view, agent, order, grouping })
  const isNew = views !== undefined && views.counts['recently-updated'] === 0
  const open = useCallback((ticket: TicketId) => act({ type: 'open', ticket }), [act])
  const sort = useCallback((chosen: TicketOrder) => act({ type: 'sort', order: chosen }), [act])
  const isNews = useCallback((row: TicketRow) => isUnread(seen, agent, row), [seen, agent])
  const today = workspace?.at && moments.dayKey(workspace.at)
  const asked = useSettled(search.trim(), typingPause)
  const isSearching = search.trim() !== ''
  const found = useSearchRows(isSearching ? asked : '', agent)
  const foundWords = useSearchWords()(found.result)
  const problemId = useId()
  const list = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useFocusIfLost(title, view)
  return (
    <Split>
      <ViewsList
        view={isSearching ? undefined : view}
        counts={views?.counts}
        onChoose={(chosen) => act({ type: 'view', view: chosen })}
      />
      <List ref={list}>
        <Head>
          <h2 ref={title} tabIndex={-1}>
            {isSearching ? t('search.results') : t(`agent.view.${view}`)}
          </h2>
          {isSearching
            ? !found.result?.problem && <span>{foundWords}</span>
            : total !== undefined && (
                <span>{t('agent.ticketCount', { count: total, number: moments.number(total) })}</span>
              )}
          {!isSearching && (
            <GroupingMenu grouping={grouping} onChoose={(chosen) => act({ type: 'group', grouping: chosen })} />
          )}
          <SearchField
            words={search}
            problem={isSearching && found.result?.problem ? problemId : undefined}
            onWords={(words) => act({ type: 'search', words })}
            onDown={() => focusFirstTicket(list.current)}
          />
        </Head>
        {!isSearching && view === 'unassigned' && !isAnybodyOnline && <NobodyOnline />}
        {isSearching ? (
          <SearchResults
            result={found.result}
            problemId={problemId}
            today={today}
            isUnread={isNews}
            onSee={found.see}
            onOpen={open}
          />
        ) : total === 0 ? (
          <EmptyState
            title={t(isNew ? 'agent.noTickets' : `agent.viewEmpty.${view}`)}
            body={t('agent.viewEmptyBody')}
          />
        ) : (
          <TicketTable
            key={`${view} ${agent} ${grouping}`}
            total={lines}
            rowAt={rowAt}
            {...(grouping && { headingOver })}
            today={today}
            isUnread={isNews}
            sorting={{ order, onSort: sort }}
            onSee={see}
            onOpen={open}
          />
        )}
      </List>
    </Split>
  )
}

const Split = styled.div`
  display: flex;
  flex: 1;
  min-block-size: 0;
`

const List = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
`

const Head = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: 10px;
  padding: 12px 20px;
  color: ${({ theme }) => theme.tone.inkSoft};
  white-space: nowrap;

  h2 {
    color: ${({ theme }) => theme.tone.ink};
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: 24px;
    white-space: nowrap;

    &:focus {
      outline: none;
    }
  }
`
