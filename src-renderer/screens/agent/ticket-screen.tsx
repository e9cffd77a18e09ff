/** A ticket: its properties, its conversation with the composer, and who the person is. */
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { isWaiting } from '#shared/engine/tickets/assignment.ts'
import { usePreferences } from '../../bridge/preferences-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { FileZone } from '../../files/file-zone.tsx'
import { useFiles } from '../../files/use-files.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Splitter } from '../../parts/splitter.tsx'
import { useFocusIfLost } from '../../parts/use-focus-if-lost.ts'
import { usePanel } from '../../stage/use-panel.ts'
import { useAgentDesk } from './agent-desk.tsx'
import { isMixed, type Show } from './channel-filter.tsx'
import { ComposerScreen } from './composer-screen.tsx'
import { AcceptBar } from './accept-bar.tsx'
import { ConversationLog } from './conversation-log.tsx'
import { useDraft } from './drafts.tsx'
import { FilterNotice } from './filter-notice.tsx'
import { ProfileScreen } from '../context/profile-screen.tsx'
import { usePlaying } from '../../playing/playing-context.tsx'
import { PropertiesScreen } from './properties-screen.tsx'
import { useFirstUnread } from './read-places.tsx'
import { TicketHead } from './ticket-head.tsx'
import { TypingLine } from './typing-line.tsx'
import { useAnnouncedLines } from './use-announced-lines.ts'
import { useConversation } from './use-conversation.ts'

type Props = { readonly ticket: TicketId; readonly agent: Agent; readonly agents: readonly Agent[] }

export function TicketScreen({ ticket, agent, agents }: Props) {
  const { t } = useTranslation()
  const { answer, missing } = useAnswer({ type: 'Ticket', ticket })
  const { looking } = usePlaying()
  if (missing && looking) return <EmptyState title={t('playing.notYet')} body={t('playing.notYetBody')} />
  if (missing) return <EmptyState title={t('agent.gone')} body={t('agent.goneBody')} />
  return answer ? <OpenTicket ticket={answer} agent={agent} agents={agents} /> : null
}

function OpenTicket({ ticket, agent, agents }: Omit<Props, 'ticket'> & { readonly ticket: TicketAnswer }) {
  const { t } = useTranslation()
  const { act, see } = useAgentDesk()
  const profile = usePanel('profile')
  const profileId = useId()
  const { preferences, change } = usePreferences()
  const [asked, setShow] = useState<Show>('all')
  const [wantsColumns, setSideBySide] = useState(false)
  const isSideBySide = wantsColumns && ticket.origins.length > 1
  const show = isMixed(ticket) ? asked : 'all'
  const only = show === 'all' ? undefined : show
  const history = JSON.stringify([ticket.requester, ticket.origins, show])
  const { lines, hasEarlier, isLoading, loadEarlier } = useConversation(ticket.ticket, history, only)
  const firstNew = useFirstUnread(agent.id, ticket.ticket, lines)
  const waits = isWaiting({ status: ticket.status, assignee: ticket.assignee?.id })
  const isOver = ticket.session === 'over'
  const draft = useDraft({ agent: agent.id, ticket: ticket.ticket }, isOver ? 'note' : undefined)
  const noFiles = draft.channel === 'note' ? ({ code: 'note-takes-no-files' } as const) : undefined
  const files = useFiles(`of ${agent.id} on ${ticket.ticket}`, noFiles)
  const title = useRef<HTMLHeadingElement>(null)
  const open = useCallback((id: TicketId) => act({ type: 'open', ticket: id }), [act])
  useEffect(() => see(agent.id, ticket.ticket, ticket.heard), [see, agent.id, ticket.ticket, ticket.heard])
  useAnnouncedLines(lines)
  useFocusIfLost(title, `${ticket.ticket} ${waits}`)
  return (
    <Columns>
      <PropertiesScreen ticket={ticket} agent={agent} agents={agents} onOpen={open} />
      <FileZone onFiles={ticket.canReply ? files.add : undefined}>
        {waits && <AcceptBar ticket={ticket} agent={agent} />}
        <TicketHead
          ticket={ticket}
          title={title}
          eventsShown={preferences.eventsShown}
          onEventsShown={(eventsShown) => change({ eventsShown })}
          show={show}
          onShow={setShow}
          isSideBySide={isSideBySide}
          onSideBySide={setSideBySide}
          agent={agent.id}
          onOpen={open}
        />
        {only && <FilterNotice ticket={ticket} show={only} onAll={() => setShow('all')} />}
        <ConversationLog
          key={`${show} ${isSideBySide}`}
          ticket={ticket.ticket}
          lines={lines}
          hasEarlier={hasEarlier}
          isLoading={isLoading}
          onEarlier={() => void loadEarlier()}
          eventsShown={preferences.eventsShown}
          firstNew={firstNew}
          origins={ticket.origins}
          isSideBySide={isSideBySide}
          onOpen={open}
        >
          <TypingLine ticket={ticket} />
        </ConversationLog>
        <ComposerScreen
          ticket={ticket}
          agent={agent}
          draft={draft}
          files={files}
          onOpen={open}
          onSent={(channel) => only && channel !== only && setShow('all')}
        />
      </FileZone>
      {profile.isShown && (
        <>
          <Splitter
            label={t('stage.widthOf', { panel: t('stage.panel.profile') })}
            panel={profileId}
            side="end"
            now={profile.now}
            least={profile.least}
            most={profile.most}
            onDrag={profile.drag}
            onWidth={profile.setWidth}
          />
          <Side id={profileId} style={{ inlineSize: profile.now }}>
            <ProfileScreen user={ticket.requester.user} agent={agent.id} here={ticket.ticket} />
          </Side>
        </>
      )}
    </Columns>
  )
}

const Columns = styled.div`
  display: flex;
  flex: 1;
  min-block-size: 0;
`

const Side = styled.div`
  display: flex;
  flex: none;
  min-block-size: 0;
`
