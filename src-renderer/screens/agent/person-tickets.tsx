/** All tickets of one person; a click opens another one. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EndUserProfileAnswer } from '#shared/contract/customer-context.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { TextButton } from '../../parts/text-button.tsx'

type Props = {
  readonly tickets: EndUserProfileAnswer['tickets']
  readonly here: TicketId
  readonly onOpen: (ticket: TicketId) => void
}

export function PersonTickets({ tickets, here, onOpen }: Props) {
  const { t } = useTranslation()
  return (
    <List>
      {tickets.map(({ ticket, number, subject, status, mergedInto }) => {
        const name = subject || t('agent.noSubject')
        const words = (
          <ClippedLine>
            <span>{t('app.ticketNumber', { number })}</span>
            <Clipped>{name}</Clipped>
          </ClippedLine>
        )
        return (
          <li key={ticket}>
            <Words title={name}>
              {ticket === here ? words : <TextButton onClick={() => onOpen(ticket)}>{words}</TextButton>}
            </Words>
            <Fixed>
              {mergedInto ? <Soft>{t('agent.mergedInto', mergedInto)}</Soft> : <StatusTag status={status} />}
            </Fixed>
          </li>
        )
      })}
    </List>
  )
}

const List = styled.ul`
  display: grid;
  gap: 4px;

  li {
    display: flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    font-size: 13px;
  }
`

const Words = styled.span`
  min-inline-size: 0;
`

const Fixed = styled.span`
  flex: none;
`

const Soft = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`
