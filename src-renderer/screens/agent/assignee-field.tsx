/** Who looks after the ticket: chosen from the agents, or taken with one click. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { TextButton } from '../../parts/text-button.tsx'
import { PickedProperty } from './picked-property.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly onAssign: (assignee: AgentId | null) => void
}

export function AssigneeField({ ticket, agent, agents, onAssign }: Props) {
  const { t } = useTranslation()
  const { assignee, canReply } = ticket
  const isMine = assignee?.id === agent.id
  return (
    <Line>
      <PickedProperty
        term={t('agent.assignee')}
        choices={agents.map(({ id, name }) => ({ value: id, label: name }))}
        value={assignee?.id ?? null}
        none={t('agent.unassigned')}
        readOnly={!canReply}
        onChoose={onAssign}
      />
      {canReply && (
        <TextButton onClick={() => onAssign(isMine ? null : agent.id)}>
          {t(isMine ? 'agent.unassign' : 'agent.take')}
        </TextButton>
      )}
    </Line>
  )
}

const Line = styled.div`
  display: flex;
  flex-direction: column;
  gap: 4px;
  align-items: flex-start;
  font-size: 13px;
`
