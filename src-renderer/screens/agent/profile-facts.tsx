/** The terms of a profile. What is not known or not shown is said in words, never left blank (rules A4, E1). */
import lock from '@zendeskgarden/svg-icons/src/16/lock-locked-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EndUserProfileAnswer } from '#shared/contract/customer-context.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Properties, Property } from '../../parts/property.tsx'
import { Time } from '../../parts/time.tsx'
import { PersonTickets } from './person-tickets.tsx'

type Props = {
  readonly profile: EndUserProfileAnswer
  readonly here: TicketId
  readonly onOpen: (ticket: TicketId) => void
}

export function ProfileFacts({ profile, here, onOpen }: Props) {
  const { t } = useTranslation()
  const { externalId, name, said, devices, tickets } = profile
  return (
    <Properties>
      <Property term={t('agent.externalId')}>
        {externalId === undefined ? (
          <Soft>{t('agent.noExternalId')}</Soft>
        ) : (
          <Line>
            <code>{externalId}</code>
            <CopyButton text={externalId} what={t('agent.externalId')} />
          </Line>
        )}
      </Property>
      <Property term={t('agent.name')}>
        {name === undefined ? <Soft>{t('agent.noName')}</Soft> : <bdi>{name}</bdi>}
      </Property>
      <Property term={t('agent.email')}>
        <Soft title={t('agent.emailRule')}>
          <Icon svg={lock} size={12} /> {t('agent.emailHidden')} ({profile.email.rule})
        </Soft>
      </Property>
      {said?.name !== undefined && (
        <Property term={t('agent.said')}>
          <bdi>{said.name}</bdi>
          <Note>{t('agent.saidHelp')}</Note>
        </Property>
      )}
      <Property term={t('agent.devices')}>
        {devices.length === 0 && <Soft>{t('agent.noDevices')}</Soft>}
        <ul>
          {devices.map((device) => (
            <li key={device.device}>
              <bdi>{device.name}</bdi> <Soft>· {t(device.loggedIn ? 'agent.loggedIn' : 'agent.notLoggedIn')}</Soft>
            </li>
          ))}
        </ul>
      </Property>
      <Property term={t('agent.tickets')}>
        <PersonTickets tickets={tickets} here={here} onOpen={onOpen} />
      </Property>
      <Property term={t('agent.since')}>
        <Time at={profile.createdAt} as="moment" />
      </Property>
    </Properties>
  )
}

const Line = styled.span`
  display: flex;
  gap: 4px;
  align-items: flex-start;

  code {
    min-inline-size: 0;
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 13px;
    line-height: 24px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`

const Soft = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Note = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`
