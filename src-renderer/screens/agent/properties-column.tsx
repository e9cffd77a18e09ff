/** Whose ticket it is, who looks after it, what is set on it, how it stands, and which former tickets stand in its history. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { Agent, Group } from '#shared/engine/heads.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { OriginBadge } from '../../parts/origin-badge.tsx'
import { Properties, Property } from '../../parts/property.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { Time } from '../../parts/time.tsx'
import { AssigneeField } from './assignee-field.tsx'
import { RequesterField } from './requester-field.tsx'
import { SetProperties, type TicketChange } from './set-properties.tsx'
import { StatusField } from './status-field.tsx'
import type { SubmitStatus } from './submit-button.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly groups: readonly Group[]
  readonly outcome: Outcome | undefined
  readonly onAssign: (assignee: AgentId | null) => void
  readonly onChange: (change: TicketChange) => Promise<boolean>
  readonly onStatus: (status: SubmitStatus) => void
  /** The refusal has been read. */
  readonly onClose: () => void
  readonly onOpen: (ticket: TicketId) => void
}

export function PropertiesColumn(props: Props) {
  const { ticket, agent, agents, groups, outcome, onAssign, onChange, onStatus, onClose, onOpen } = props
  const { t } = useTranslation()
  const { origins, mergedInto } = ticket
  return (
    <Column aria-label={t('agent.properties')} tabIndex={0}>
      <RefusalNotice outcome={outcome} onClose={onClose} />
      <Properties>
        <Property term={t('agent.requester')}>
          <RequesterField ticket={ticket} agent={agent.id} />
        </Property>
        <Property term={t('agent.assignee')}>
          <AssigneeField ticket={ticket} agent={agent} agents={agents} onAssign={onAssign} />
        </Property>
        <SetProperties ticket={ticket} groups={groups} onChange={onChange} />
        <Property term={t('agent.status')}>
          <StatusField status={ticket.status} onChoose={onStatus} />
        </Property>
        <Property term={t('agent.channel')}>{t('agent.channelMessaging')}</Property>
        <Property term={t('agent.created')}>
          <Time at={ticket.createdAt} as="moment" />
        </Property>
        {origins.length > 1 && (
          <Property term={t('agent.formerTickets')}>
            <Former>
              {origins.map((origin) => (
                <li key={origin.ticket}>
                  <OriginBadge origin={origin} />
                  {origin.ticket === ticket.ticket ? (
                    t('agent.thisOne')
                  ) : (
                    <TextButton title={t('agent.openTicket', origin)} onClick={() => onOpen(origin.ticket)}>
                      {t('agent.closedByMerge')}
                    </TextButton>
                  )}
                </li>
              ))}
            </Former>
          </Property>
        )}
        {mergedInto && (
          <Property term={t('agent.survivor')}>
            <TextButton onClick={() => onOpen(mergedInto.ticket)}>{t('agent.openTicket', mergedInto)}</TextButton>
          </Property>
        )}
      </Properties>
    </Column>
  )
}

const Column = styled.section`
  flex: none;
  inline-size: clamp(176px, 15vw, 250px);
  padding: 14px 16px;
  border-inline-end: 1px solid ${({ theme }) => theme.tone.line};
  overflow: hidden auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: -2px;
  }
`

const Former = styled.ul`
  display: grid;
  gap: 4px;

  li {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 13px;
  }
`
