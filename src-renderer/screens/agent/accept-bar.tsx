/** Above a new ticket that nobody holds: Accept for whoever is Online; for the others, why it is not offered. */
import { Button } from '@zendeskgarden/react-buttons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { Agent } from '#shared/engine/heads.ts'
import { availabilityOf, takesNewTickets } from '#shared/engine/tickets/assignment.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { AvailabilitySign } from '../../parts/availability-sign.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useSetAvailability } from './use-set-availability.ts'

type Props = { readonly ticket: TicketAnswer; readonly agent: Agent }

export function AcceptBar({ ticket, agent }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  const setAvailability = useSetAvailability()
  const [outcome, setOutcome] = useState<Outcome>()
  const availability = availabilityOf(agent)
  const isOffered = takesNewTickets(agent)

  async function accept(): Promise<void> {
    const ended = await send({ type: 'AcceptTicket', ticket: ticket.ticket, agent: agent.id })
    setOutcome(ended)
    if (ended.ok) announce(t('availability.accepted', ticket))
  }

  return (
    <Bar aria-label={t('availability.accept')}>
      <p>
        {!isOffered && <AvailabilitySign availability={availability} shapeOnly />}
        {isOffered
          ? t('availability.acceptHelp')
          : t('availability.notOffered', { availability: t(`availability.word.${availability}`) })}
      </p>
      {isOffered ? (
        <Button size="small" isPrimary onClick={() => void accept()}>
          {t('availability.accept')}
        </Button>
      ) : (
        <Button size="small" onClick={() => void setAvailability(agent, 'online')}>
          {t('availability.goOnline')}
        </Button>
      )}
      <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
    </Bar>
  )
}

const Bar = styled.section`
  display: flex;
  flex: none;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
  padding-block: 8px;
  padding-inline: 20px 12px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.chosen};

  p {
    display: flex;
    flex: 1 1 240px;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    color: ${({ theme }) => theme.tone.ink};
    font-size: 13px;
  }

  button {
    flex: none;
  }
`
