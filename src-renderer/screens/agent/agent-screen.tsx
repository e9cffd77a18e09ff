/** The agent's chair: tabs along the top, below them the views or a ticket. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { takesNewTickets } from '#shared/engine/tickets/assignment.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { PersonScreen } from '../context/person-screen.tsx'
import { AgentChooser } from './agent-chooser.tsx'
import { useAgentDesk } from './agent-desk.tsx'
import { EvidenceDesk } from './evidence-desk.tsx'
import { PastMergeDesk } from './past-merge-desk.tsx'
import { TabStrip } from './tab-strip.tsx'
import { TicketScreen } from './ticket-screen.tsx'
import { useCurrentAgent } from './use-current-agent.ts'
import { ViewsScreen } from './views-screen.tsx'
import { WaitingButton } from './waiting-button.tsx'

export function AgentScreen() {
  const { t } = useTranslation()
  const { desk } = useAgentDesk()
  const current = useCurrentAgent()
  const { answer: workspace, missing } = useAnswer({ type: 'Workspace' })
  if (missing) return <EmptyState title={t('agent.noWorkspace')} body={t('agent.noWorkspaceBody')} />
  if (!workspace) return null
  const { agents } = workspace
  const agent = agents.find(({ id }) => id === current?.id)
  if (!agent) return <EmptyState title={t('agent.nobody')} body={t('agent.nobodyBody')} />
  return (
    <EvidenceDesk>
      <PastMergeDesk>
        <Workspace aria-label={t('agent.workspace')}>
          <Top>
            <TabStrip agent={agent.id} />
            <Chair>
              <WaitingButton key={agent.id} agent={agent} />
              <AgentChooser agents={agents} agent={agent} />
            </Chair>
          </Top>
          {desk.shown !== undefined ? (
            <TicketScreen key={`${agent.id} ${desk.shown}`} ticket={desk.shown} agent={agent} agents={agents} />
          ) : desk.person !== undefined ? (
            <PersonScreen key={desk.person} user={desk.person} agent={agent.id} />
          ) : (
            <ViewsScreen agent={agent.id} isAnybodyOnline={agents.some(takesNewTickets)} />
          )}
        </Workspace>
      </PastMergeDesk>
    </EvidenceDesk>
  )
}

const Workspace = styled.section`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
`

/** The notice of the last act stands beside it. */
const Chair = styled.div`
  anchor-name: --agent-chair;
  display: flex;
  flex: none;
  margin-inline-start: auto;
`

const Top = styled.div`
  display: flex;
  flex: none;
  align-items: stretch;
  block-size: 48px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.canvas};
`
