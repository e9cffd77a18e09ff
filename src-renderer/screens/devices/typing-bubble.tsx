/** An agent is typing: a bubble below the last line. The announcer has said so already, so a screen reader passes it over. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketId } from '#shared/engine/ids.ts'
import { TypingDots } from '../../typing/typing-dots.tsx'
import { useAgentTyping } from '../../typing/typing.tsx'

export function TypingBubble({ ticket }: { readonly ticket: TicketId | undefined }) {
  const { t } = useTranslation()
  const name = useAgentTyping(ticket)
  if (name === undefined) return null
  return (
    <Typing aria-hidden="true">
      <bdi>{t('sessions.typing', { name })}</bdi>
      <span>
        <TypingDots />
      </span>
    </Typing>
  )
}

const Typing = styled.div`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  margin-block-start: 5px;
  color: ${({ theme }) => theme.tone.inkSoft};

  bdi {
    max-inline-size: 100%;
    margin-inline-start: 10px;
    overflow: hidden;
    font-size: 11px;
    line-height: 16px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  span {
    padding: 6px 6px;
    border-radius: 14px;
    border-end-start-radius: 4px;
    background: ${({ theme }) => theme.tone.bubbleTheirs};
  }
`
