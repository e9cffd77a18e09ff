/** A ticket: its properties, its conversation with the composer, and who the person is. */
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { usePreferences } from '../../bridge/preferences-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Splitter } from '../../parts/splitter.tsx'
import { useFocusIfLost } from '../../parts/use-focus-if-lost.ts'
import { usePanel } from '../../stage/use-panel.ts'
import { useAgentDesk } from './agent-desk.tsx'
import { ComposerScreen } from './composer-screen.tsx'
import { ConversationLog } from './conversation-log.tsx'
import { ProfileScreen } from './profile-screen.tsx'
import { PropertiesScreen } from './properties-screen.tsx'
import { TicketHead } from './ticket-head.tsx'
import { useAnnouncedLines } from './use-announced-lines.ts'
import { useConversation } from './use-conversation.ts'

type Props = { readonly ticket: TicketId; readonly agent: Agent; readonly agents: readonly Agent[] }

export function TicketScreen({ ticket, agent, agents }: Props) {
  const { t } = useTranslation()
  const { answer, missing } = useAnswer({ type: 'Ticket', ticket })
  if (missing) return <EmptyState title={t('agent.gone')} body={t('agent.goneBody')} />
  return answer ? <OpenTicket ticket={answer} agent={agent} agents={agents} /> : null
}

function OpenTicket({ ticket, agent, agents }: Omit<Props, 'ticket'> & { readonly ticket: TicketAnswer }) {
  const { t } = useTranslation()
  const { act } = useAgentDesk()
  const profile = usePanel('profile')
  const profileId = useId()
  const { preferences, change } = usePreferences()
  const history = JSON.stringify([ticket.requester, ticket.origins])
  const { lines, hasEarlier, isLoading, loadEarlier } = useConversation(ticket.ticket, history)
  const title = useRef<HTMLHeadingElement>(null)
  const open = (id: TicketId) => act({ type: 'open', ticket: id })
  useAnnouncedLines(lines)
  useFocusIfLost(title, ticket.ticket)
  return (
    <Columns>
      <PropertiesScreen ticket={ticket} agent={agent} agents={agents} onOpen={open} />
      <Talk>
        <TicketHead
          ticket={ticket}
          title={title}
          eventsShown={preferences.eventsShown}
          onEventsShown={(eventsShown) => change({ eventsShown })}
        />
        <ConversationLog
          ticket={ticket.ticket}
          lines={lines}
          hasEarlier={hasEarlier}
          isLoading={isLoading}
          onEarlier={() => void loadEarlier()}
          eventsShown={preferences.eventsShown}
          originsShown={ticket.origins.length > 1}
          onOpen={open}
        />
        <ComposerScreen ticket={ticket} agent={agent} onOpen={open} />
      </Talk>
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
            <ProfileScreen ticket={ticket} lines={lines} onOpen={open} />
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

const Talk = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
`

const Side = styled.div`
  display: flex;
  flex: none;
  min-block-size: 0;
`
