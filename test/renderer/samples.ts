/** Lines of a conversation to try things on. */
import type { ConversationAnswer, EventLine, MessageLine } from '#shared/contract/answers.ts'
import { agentId, instant, messageId, ticketId, userId } from '#shared/engine/ids.ts'

export const ada = { user: userId(1), number: 1, name: 'Ada Byron', verified: true } as const
export const visitor = { user: userId(2), number: 2, verified: false } as const
export const sam = { kind: 'agent', agent: agentId(1), name: 'Sam Okoye' } as const
const origin = { letter: 'A', ticket: ticketId(1), number: 1 } as const
const at = instant('2025-03-04T10:42:07.000Z')

export const message = (position: number, change: Partial<MessageLine> = {}): MessageLine => ({
  kind: 'message',
  position,
  at,
  origin,
  message: messageId(position),
  author: { kind: 'end-user', ...ada },
  channel: 'messaging',
  text: `line ${position}`,
  ...change,
})

export const event = (told: EventLine['event']): EventLine => ({ kind: 'event', position: 1, at, origin, event: told })

export const page = (from: number, to: number, hasEarlier: boolean): ConversationAnswer => ({
  lines: Array.from({ length: to - from + 1 }, (_, index) => message(from + index)),
  hasEarlier,
})
