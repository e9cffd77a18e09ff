/** Group, tags, type and priority, each set where it stands. */
import { useTranslation } from 'react-i18next'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { CommandOf } from '#shared/contract/command.ts'
import { ticketPriorities, ticketTypes, type Group } from '#shared/engine/heads.ts'
import { Property } from '../../parts/property.tsx'
import { PickedProperty } from './picked-property.tsx'
import { TagsField } from './tags-field.tsx'

export type TicketChange = CommandOf<'ChangeTicket'>['change']
type Props = {
  readonly ticket: TicketAnswer
  readonly groups: readonly Group[]
  /** Tells whether it was done. */
  readonly onChange: (change: TicketChange) => Promise<boolean>
}

export function SetProperties({ ticket, groups, onChange }: Props) {
  const { t } = useTranslation()
  const { group, type = null, priority = null, tags, canReply } = ticket
  const shared = { none: t('agent.notSet'), readOnly: !canReply }
  return (
    <>
      {(groups.length > 0 || group) && (
        <Property term={t('agent.group')}>
          <PickedProperty
            {...shared}
            term={t('agent.group')}
            none={t('agent.noGroup')}
            choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
            value={group?.id ?? null}
            onChoose={(chosen) => void onChange({ group: chosen })}
          />
        </Property>
      )}
      <Property term={t('agent.tags')}>
        <TagsField tags={tags} readOnly={!canReply} onChange={(changed) => onChange({ tags: [...changed] })} />
      </Property>
      <Property term={t('agent.type')}>
        <PickedProperty
          {...shared}
          term={t('agent.type')}
          choices={ticketTypes.map((value) => ({ value, label: t(`agent.types.${value}`) }))}
          value={type}
          onChoose={(chosen) => void onChange({ type: chosen })}
        />
      </Property>
      <Property term={t('agent.priority')}>
        <PickedProperty
          {...shared}
          term={t('agent.priority')}
          choices={ticketPriorities.map((value) => ({ value, label: t(`agent.priorities.${value}`) }))}
          value={priority}
          onChoose={(chosen) => void onChange({ priority: chosen })}
        />
      </Property>
    </>
  )
}
