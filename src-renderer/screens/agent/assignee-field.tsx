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
import { AvailabilitySign } from '../../parts/availability-sign.tsx'
import type { Choice } from '../../parts/choice-menu.tsx'
import { Clipped } from '../../parts/clipped.tsx'
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
          <AvailabilitySign availability={availabilityOf(holder)} shapeOnly />
          <Clipped title={holder.name}>{holder.name}</Clipped>
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
    content: (
      <Colleague>
        <AvailabilitySign availability={availabilityOf(one)} shapeOnly />
        <Clipped title={one.name}>{one.name}</Clipped>
      </Colleague>
    ),
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

const Colleague = styled.span`
  display: flex;
  gap: 6px;
  align-items: center;
  max-inline-size: 32ch;
`

/** Greyed as a button that cannot be pressed. */
const Held = styled.span`
  display: flex;
  gap: 6px;
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
