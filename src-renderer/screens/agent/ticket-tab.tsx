/** An open ticket as a tab: who asks, whether they are verified, and what was said last. */
import { IconButton } from '@zendeskgarden/react-buttons'
import pencil from '@zendeskgarden/svg-icons/src/12/pencil-stroke.svg?raw'
import cross from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import { usePlaying } from '../../playing/playing-context.tsx'
import styled from 'styled-components'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { useAgentDesk } from './agent-desk.tsx'
import { MarkShape } from '../../parts/verified-mark.tsx'
import { useIsPersonTyping } from '../../typing/typing.tsx'
import { DeliveryMark } from './delivery-mark.tsx'
import { useHasDraft } from './drafts.tsx'
import { Tab, TabButton, TabLine } from './tab.tsx'
import { TypingNow } from './typing-now.tsx'
import { UnreadDot } from './unread-dot.tsx'
import { isUnread } from './unread.ts'

type Props = {
  readonly ticket: TicketId
  readonly agent: AgentId
  readonly isChosen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

export function TicketTab({ ticket, agent, isChosen, onOpen, onClose }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const hasDraft = useHasDraft({ agent, ticket })
  const { answer, missing } = useAnswer({ type: 'Ticket', ticket })
  const { seen } = useAgentDesk()
  const says = answer?.requester.says
  const { looking } = usePlaying()
  const subject = missing ? t(looking ? 'playing.notYet' : 'agent.gone') : answer?.subject || t('agent.noSubject')
  const said = answer?.lastLine?.text ?? subject
  const delivery = answer?.lastLine?.delivery
  const isTyping = useIsPersonTyping(ticket)
  const close = t('agent.close', { name: answer ? nameOf(answer.requester) : '', subject })
  return (
    <Tab $chosen={isChosen}>
      <Room type="button" aria-current={isChosen || undefined} onClick={onOpen}>
        {answer && (
          <Who>
            {!isChosen && isUnread(seen, agent, answer) && <UnreadDot />}
            <PersonName person={answer.requester} strong>
              <MarkShape {...answer.requester} />
            </PersonName>
            {hasDraft && answer.canReply && (
              <DraftMark title={t('agent.draftHelp')}>
                <Icon svg={pencil} size={12} name={t('agent.draft')} />
              </DraftMark>
            )}
          </Who>
        )}
        <TabLine title={said === subject ? subject : `${subject} · ${said}`}>
          <ClippedLine>
            {isTyping && <TypingNow />}
            {!isTyping && answer && !answer.requester.verified && <span>{t('app.notVerified')} ·</span>}
            {!isTyping && delivery && <DeliveryMark state={delivery} iconOnly />}
            {!isTyping && (
              <Clipped>
                {says !== undefined && `${t('evidence.says', { name: says })} · `}
                {said}
              </Clipped>
            )}
          </ClippedLine>
        </TabLine>
      </Room>
      <Close>
        <IconButton size="small" aria-label={close} title={close} onClick={onClose} focusInset>
          <Icon svg={cross} size={12} />
        </IconButton>
      </Close>
    </Tab>
  )
}

const Room = styled(TabButton)`
  padding-inline-end: 30px;
`

const Who = styled.span`
  display: flex;
  gap: 6px;
  align-items: center;
  min-inline-size: 0;
`

const DraftMark = styled.span`
  display: inline-flex;
  flex: none;
  color: ${({ theme }) => theme.tone.simulation};
`

const Close = styled.span`
  position: absolute;
  inset-block-start: 10px;
  inset-inline-end: 4px;

  button {
    inline-size: 24px;
    block-size: 24px;
    min-inline-size: 24px;
  }
`
