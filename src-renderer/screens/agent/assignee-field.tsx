/** Who looks after the ticket: chosen from the agents, or taken with one click. */
import { Button } from '@zendeskgarden/react-buttons'
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { TextButton } from '../../parts/text-button.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly onAssign: (assignee: AgentId | null) => void
}

const nobody = '-'

export function AssigneeField({ ticket, agent, agents, onAssign }: Props) {
  const { t } = useTranslation()
  const { assignee, canReply } = ticket
  const name = assignee?.name ?? t('agent.unassigned')
  if (!canReply) return <bdi>{name}</bdi>
  const isMine = assignee?.id === agent.id
  return (
    <Line>
      <ChoiceMenu<AgentId | typeof nobody>
        label={t('agent.assignee')}
        chosen={assignee?.id ?? nobody}
        choices={[
          { value: nobody, label: t('agent.unassigned') },
          ...agents.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        placement="bottom-start"
        onChoose={(chosen) => onAssign(chosen === nobody ? null : chosen)}
        button={(props) => (
          <Picked {...props} isNeutral size="small" title={name} aria-label={t('agent.assigneeIs', { name })}>
            <bdi>{name}</bdi>
            <Icon svg={chevron} size={12} />
          </Picked>
        )}
      />
      <TextButton onClick={() => onAssign(isMine ? null : agent.id)}>
        {t(isMine ? 'agent.unassign' : 'agent.take')}
      </TextButton>
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

const Picked = styled(Button)`
  &&& {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 10px;

    bdi {
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
`
