/** How many new tickets wait to be accepted; leads to the one that has waited longest, and says when more come. */
import { Button } from '@zendeskgarden/react-buttons'
import bell from '@zendeskgarden/svg-icons/src/16/notification-stroke.svg?raw'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Agent } from '#shared/engine/heads.ts'
import { takesNewTickets } from '#shared/engine/tickets/assignment.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { Icon } from '../../parts/icon.tsx'
import { moments } from '../../parts/time.tsx'
import { useAgentDesk } from './agent-desk.tsx'

export function WaitingButton({ agent }: { readonly agent: Agent }) {
  const { t } = useTranslation()
  const { act } = useAgentDesk()
  const announce = useAnnounce()
  const { answer: views } = useAnswer({ type: 'TicketViews', agent: agent.id })
  const { count = 0, first } = views?.waiting ?? {}
  const words = { count, number: moments.number(count) }
  const isOffered = takesNewTickets(agent)
  const before = useRef<number>(undefined)
  useEffect(() => {
    if (!views) return
    const isMore = before.current !== undefined && count > before.current
    before.current = count
    // Whoever is not Online has asked to be left alone.
    if (isMore && isOffered) announce(t('availability.waits', { count, number: moments.number(count) }))
  }, [views, count, isOffered, announce, t])
  if (!first) return null
  return (
    <Pill
      size="small"
      isPill
      isPrimary={isOffered}
      aria-label={t('availability.waitingHelp', words)}
      title={t('availability.waitingHelp', words)}
      onClick={() => act({ type: 'open', ticket: first })}
    >
      <Icon svg={bell} size={14} />
      {t('availability.waiting', words)}
    </Pill>
  )
}

const Pill = styled(Button)`
  && {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    align-self: center;
  }
`
