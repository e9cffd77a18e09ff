/** What the ticket is about, whose it is, and the switch for events. */
import { ToggleButton } from '@zendeskgarden/react-buttons'
import type { RefObject } from 'react'
import eye from '@zendeskgarden/svg-icons/src/16/eye-stroke.svg?raw'
import hidden from '@zendeskgarden/svg-icons/src/16/eye-hide-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { Clipped } from '../../parts/clipped.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { DifferentTicket } from '../../what-if/different.tsx'
import { ChannelFilter, isMixed, type Show } from './channel-filter.tsx'
import { TicketOptions } from './ticket-options.tsx'
import { WhyMark } from './why-mark.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly title: RefObject<HTMLHeadingElement>
  readonly eventsShown: boolean
  readonly onEventsShown: (shown: boolean) => void
  readonly show: Show
  readonly onShow: (show: Show) => void
  readonly isSideBySide: boolean
  readonly onSideBySide: (isSideBySide: boolean) => void
  readonly agent: AgentId
  readonly onOpen: (ticket: TicketId) => void
}

export function TicketHead({
  ticket,
  title,
  eventsShown,
  onEventsShown,
  show,
  onShow,
  isSideBySide,
  onSideBySide,
  agent,
  onOpen,
}: Props) {
  const { t } = useTranslation()
  return (
    <Head>
      <Words>
        <h2 ref={title} tabIndex={-1} title={ticket.subject}>
          <DifferentTicket ticket={ticket.ticket} only={['there', 'same-ticket', 'subject', 'merged']}>
            <Clipped>{ticket.subject || t('agent.noSubject')}</Clipped>
          </DifferentTicket>
        </h2>
        <Line>
          <DifferentTicket ticket={ticket.ticket} only={['requester', 'mark-shown']}>
            <PersonName person={ticket.requester} />
          </DifferentTicket>
          <WhyMark person={ticket.requester} notShown={ticket.markNotShown} words />
          <Fixed>
            {t('agent.via')} · {t('app.ticketNumber', ticket)}
          </Fixed>
        </Line>
      </Words>
      {isMixed(ticket) && <ChannelFilter ticket={ticket} show={show} onShow={onShow} />}
      {ticket.origins.length > 1 && (
        <ToggleButton
          size="small"
          isBasic
          isPressed={isSideBySide}
          title={t('agent.sideBySideHelp')}
          onClick={() => onSideBySide(!isSideBySide)}
        >
          {t('agent.sideBySide')}
        </ToggleButton>
      )}
      <ToggleButton
        size="small"
        isBasic
        isPressed={eventsShown}
        title={t('agent.eventsHelp')}
        onClick={() => onEventsShown(!eventsShown)}
      >
        <Label>
          <Icon svg={eventsShown ? eye : hidden} size={14} />
          {t('agent.events')}
        </Label>
      </ToggleButton>
      {ticket.canReply && <TicketOptions ticket={ticket} agent={agent} onOpen={onOpen} />}
    </Head>
  )
}

/** The subject shares its line with the buttons; who it is has a line alone, so that a name is never squeezed out. */
const Head = styled.div`
  display: flex;
  flex: none;
  flex-wrap: wrap;
  gap: 2px 8px;
  align-items: center;
  padding-block: 12px;
  padding-inline: 20px 12px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
`

const Words = styled.div`
  display: contents;

  h2 {
    display: flex;
    flex: 1;
    min-inline-size: 0;
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: 24px;

    &:focus {
      outline: none;
    }
  }
`

const Line = styled.div`
  display: flex;
  flex: 0 0 100%;
  order: 1;
  gap: 8px;
  align-items: center;
  min-inline-size: 0;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;

  & > :first-child {
    color: ${({ theme }) => theme.tone.ink};
  }

  /* The name gives way; who it is and where stay readable. */
  > :not(:first-child) {
    flex: none;
  }
`

const Label = styled.span`
  display: inline-flex;
  gap: 6px;
  align-items: center;
`

const Fixed = styled.span`
  flex: none;
`
