/** Which agent sits in the chair. */
import { Button } from '@zendeskgarden/react-buttons'
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Agent } from '#shared/engine/heads.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { InitialsAvatar } from '../../parts/initials-avatar.tsx'

type Props = { readonly agents: readonly Agent[]; readonly agent: Agent; readonly onChoose: (agent: AgentId) => void }

export function AgentChooser({ agents, agent, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Place>
      <ChoiceMenu
        label={t('agent.chooserHelp')}
        chosen={agent.id}
        choices={agents.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={onChoose}
        button={(props) => (
          <Button
            {...props}
            isBasic
            isNeutral
            size="small"
            aria-label={t('agent.chooser', agent)}
            title={t('agent.chooserHelp')}
          >
            <Chosen>
              <InitialsAvatar name={agent.name} kind="agent" size="extrasmall" />
              <bdi>{agent.name}</bdi>
              <Icon svg={chevron} size={12} />
            </Chosen>
          </Button>
        )}
      />
    </Place>
  )
}

const Place = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  margin-inline-start: auto;
  padding-inline: 8px;
`

const Chosen = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 8px;

  bdi {
    max-inline-size: 16ch;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`
