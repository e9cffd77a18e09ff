/** One ticket as it was: what it was about, whose it was, how it stood, and its conversation until then. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Clipped } from '../../parts/clipped.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { ConversationLog } from './conversation-log.tsx'
import { useConversation } from './use-conversation.ts'

type Props = {
  readonly ticket: TicketId
  /** What became of it. */
  readonly words: string
  readonly onOpen: (ticket: TicketId) => void
}

export function PastTicket({ ticket, ...rest }: Props) {
  const { answer } = useAnswer({ type: 'Ticket', ticket })
  return answer ? <Shown ticket={answer} {...rest} /> : <Column />
}

function Shown({ ticket, words, onOpen }: Omit<Props, 'ticket'> & { readonly ticket: TicketAnswer }) {
  const { t } = useTranslation()
  const { lines, hasEarlier, isLoading, loadEarlier } = useConversation(ticket.ticket, '', undefined)
  return (
    <Column aria-label={t('app.ticketNumber', ticket)}>
      <Head>
        <small>{words}</small>
        <Line>
          <h3>{t('app.ticketNumber', ticket)}</h3>
          <Clipped title={ticket.subject}>{ticket.subject || t('agent.noSubject')}</Clipped>
        </Line>
        <Line>
          <PersonName person={ticket.requester} mark strong />
          <StatusTag status={ticket.status} />
        </Line>
      </Head>
      <ConversationLog
        ticket={ticket.ticket}
        lines={lines}
        hasEarlier={hasEarlier}
        isLoading={isLoading}
        onEarlier={() => void loadEarlier()}
        eventsShown
        firstNew={undefined}
        origins={ticket.origins}
        isSideBySide={false}
        onOpen={onOpen}
      >
        {null}
      </ConversationLog>
    </Column>
  )
}

const Column = styled.section`
  display: flex;
  flex-direction: column;
  min-inline-size: 0;
  min-block-size: 0;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  overflow: hidden;
`

const Head = styled.div`
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 4px;
  padding: 10px 20px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.panel};

  small {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  h3 {
    flex: none;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Line = styled.div`
  display: flex;
  gap: 8px;
  align-items: center;
  min-inline-size: 0;
`
