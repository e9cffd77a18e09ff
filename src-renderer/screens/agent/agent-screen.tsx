/** The agent's chair: tabs along the top, below them the views or a ticket. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { usePreferences } from '../../bridge/preferences-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { PersonScreen } from '../context/person-screen.tsx'
import { AgentChooser } from './agent-chooser.tsx'
import { useAgentDesk } from './agent-desk.tsx'
import { EvidenceDesk } from './evidence-desk.tsx'
import { TabStrip } from './tab-strip.tsx'
import { TicketScreen } from './ticket-screen.tsx'
import { ViewsScreen } from './views-screen.tsx'

export function AgentScreen() {
  const { t } = useTranslation()
  const { desk } = useAgentDesk()
  const { preferences, change } = usePreferences()
  const { answer: workspace, missing } = useAnswer({ type: 'Workspace' })
  if (missing) return <EmptyState title={t('agent.noWorkspace')} body={t('agent.noWorkspaceBody')} />
  if (!workspace) return null
  const { agents } = workspace
  const agent = agents.find(({ id }) => id === preferences.agent) ?? agents[0]
  if (!agent) return <EmptyState title={t('agent.nobody')} body={t('agent.nobodyBody')} />
  return (
    <EvidenceDesk>
      <Workspace aria-label={t('agent.workspace')}>
        <Top>
          <TabStrip agent={agent.id} />
          <AgentChooser agents={agents} agent={agent} onChoose={(id) => change({ agent: id })} />
        </Top>
        {desk.shown !== undefined ? (
          <TicketScreen key={`${desk.shown} ${agent.id}`} ticket={desk.shown} agent={agent} agents={agents} />
        ) : desk.person !== undefined ? (
          <PersonScreen key={desk.person} user={desk.person} agent={agent.id} />
        ) : (
          <ViewsScreen agent={agent.id} />
        )}
      </Workspace>
    </EvidenceDesk>
  )
}

const Workspace = styled.section`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
`

const Top = styled.div`
  display: flex;
  flex: none;
  align-items: stretch;
  block-size: 48px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.canvas};
`
