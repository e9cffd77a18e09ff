/** Which agent sits in the chair, and whether they take tickets; one menu for both, and for more agents and groups. */
import { Button } from '@zendeskgarden/react-buttons'
import { Item, ItemGroup, Menu, Separator } from '@zendeskgarden/react-dropdowns'
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { availabilities, type Agent } from '#shared/engine/heads.ts'
import { availabilityOf } from '#shared/engine/tickets/assignment.ts'
import { AgentName } from '../../parts/agent-name.tsx'
import { AvailabilitySign } from '../../parts/availability-sign.tsx'
import { isChoice } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { AddToTeamDialog, type Addition } from './add-to-team-dialog.tsx'
import { useSit } from './use-current-agent.ts'
import { useSetAvailability } from './use-set-availability.ts'

type Props = { readonly agents: readonly Agent[]; readonly agent: Agent }

const additions = ['add-agent', 'add-group'] as const satisfies readonly Addition[]

export function AgentChooser({ agents, agent }: Props) {
  const { t } = useTranslation()
  const sit = useSit()
  const setAvailability = useSetAvailability()
  const [adding, setAdding] = useState<Addition>()
  const now = availabilityOf(agent)
  const nowInWords = t(`availability.word.${now}`)

  function choose(value: string): void {
    const availability = availabilities.find((one) => one === value)
    const colleague = agents.find(({ id }) => id === value)
    const addition = additions.find((one) => one === value)
    if (availability && availability !== now) void setAvailability(agent, availability)
    if (colleague && colleague.id !== agent.id) sit(colleague)
    // The menu gives the focus back to its button first.
    if (addition) setTimeout(() => setAdding(addition))
  }

  return (
    <Place>
      <Menu
        isCompact
        placement="bottom-end"
        selectedItems={[
          { value: now, type: 'radio', name: 'availability' },
          { value: agent.id, type: 'radio', name: 'agent' },
        ]}
        onChange={({ type, value }) => {
          if (value && isChoice(type)) choose(value)
        }}
        button={(props) => (
          <Button
            {...props}
            isBasic
            isNeutral
            size="small"
            aria-label={t('availability.chooser', { name: agent.name, availability: nowInWords })}
            title={t('availability.menu')}
          >
            <Chosen>
              <AgentName agent={agent} />
              <span>· {nowInWords}</span>
              <Icon svg={chevron} size={12} />
            </Chosen>
          </Button>
        )}
      >
        <ItemGroup type="radio" aria-label={t('availability.yours', agent)} legend={t('availability.yours', agent)}>
          {availabilities.map((one) => (
            <Item key={one} value={one} label={t(`availability.word.${one}`)} name="availability">
              <AvailabilitySign availability={one} />
              <Item.Meta>{t(`availability.means.${one}`)}</Item.Meta>
            </Item>
          ))}
        </ItemGroup>
        <Separator />
        <ItemGroup type="radio" aria-label={t('availability.chairs')} legend={t('availability.chairs')}>
          {agents.map((one) => {
            const availability = t(`availability.word.${availabilityOf(one)}`)
            return (
              <Item
                key={one.id}
                value={one.id}
                label={t('availability.isThere', { name: one.name, availability })}
                name="agent"
              >
                <Colleague>
                  <AgentName agent={one} />
                  <Word>{availability}</Word>
                </Colleague>
              </Item>
            )
          })}
        </ItemGroup>
        <Separator />
        <Item value="add-agent" label={t('availability.addAgent')} />
        <Item value="add-group" label={t('availability.addGroup')} />
      </Menu>
      {adding && <AddToTeamDialog addition={adding} onClose={() => setAdding(undefined)} />}
    </Place>
  )
}

const Place = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  padding-inline: 8px;
`

const Chosen = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 6px;

  bdi {
    max-inline-size: 16ch;
  }
`

const Colleague = styled.span`
  display: flex;
  gap: 6px;
  align-items: center;
`

const Word = styled.span`
  flex: none;
  color: ${({ theme }) => theme.tone.inkSoft};
`
