/** At the foot of the conversation: the person is typing. The announcer has said so already. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import { useNameOf } from '../../parts/use-name-of.ts'
import { TypingDots } from '../../typing/typing-dots.tsx'
import { useIsPersonTyping } from '../../typing/typing.tsx'

export function TypingLine({ ticket }: { readonly ticket: TicketAnswer }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  if (!useIsPersonTyping(ticket.ticket)) return null
  return (
    <Line>
      <TypingDots />
      <bdi>{t('sessions.typing', { name: nameOf(ticket.requester) })}</bdi>
    </Line>
  )
}

/** Under the words of the messages, not under the avatars. */
const Line = styled.p`
  display: flex;
  gap: 8px;
  align-items: center;
  min-inline-size: 0;
  padding: 4px 20px 0 64px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;

  bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`
