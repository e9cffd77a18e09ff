/**
 * Who looks after the ticket: chosen from the agents who take tickets now, or taken with one click. While somebody else
 * holds it the field is only read, and says so.
 */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { availabilityOf, isHeldByAnother, takesTransfers } from '#shared/engine/tickets/assignment.ts'
import { AgentName } from '../../parts/agent-name.tsx'
import type { Choice } from '../../parts/choice-menu.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { PickedProperty } from './picked-property.tsx'
import { useSit } from './use-current-agent.ts'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly onAssign: (assignee: AgentId | null) => void
}

export function AssigneeField({ ticket, agent, agents, onAssign }: Props) {
  const { t } = useTranslation()
  const sit = useSit()
  const { assignee, canReply } = ticket
  const holder = agents.find(({ id }) => id === assignee?.id)
  const word = (one: Agent) => t(`availability.word.${availabilityOf(one)}`)

  if (holder && isHeldByAnother({ status: ticket.status, assignee: holder.id }, agent.id))
    return (
      <Line>
        <Held aria-disabled="true">
          <AgentName agent={holder} />
        </Held>
        <Reason>{t('availability.held', holder)}</Reason>
        <TextButton onClick={() => sit(holder)}>{t('availability.sitThere')}</TextButton>
      </Line>
    )

  const choice = (one: Agent): Choice<AgentId> => ({
    value: one.id,
    label: t('availability.isThere', { name: one.name, availability: word(one) }),
    short: one.name,
    isDisabled: !takesTransfers(one) && one.id !== assignee?.id,
    note: takesTransfers(one) ? word(one) : t('availability.noTransfers', { availability: word(one) }),
    content: <AgentName agent={one} />,
  })
  const isMine = assignee?.id === agent.id
  return (
    <Line>
      <PickedProperty
        term={t('agent.assignee')}
        choices={agents.map(choice)}
        value={assignee?.id ?? null}
        none={t('agent.unassigned')}
        readOnly={!canReply}
        onChoose={onAssign}
      />
      {canReply &&
        (isMine || takesTransfers(agent) ? (
          <TextButton onClick={() => onAssign(isMine ? null : agent.id)}>
            {t(isMine ? 'agent.unassign' : 'agent.take')}
          </TextButton>
        ) : (
          <Reason>{t('availability.notWhile', { availability: word(agent) })}</Reason>
        ))}
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

/** Greyed as a button that cannot be pressed. */
const Held = styled.span`
  display: flex;
  align-items: center;
  inline-size: 100%;
  min-block-size: 32px;
  padding-inline: 10px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.lineSoft};
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Reason = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 16px;
`
