/** A ticket's conversation: opens at its end, grows when something is said, loads earlier pages when asked to. */
import { useCallback, useRef, useState } from 'react'
import type { ConversationAnswer } from '#shared/contract/answers.ts'
import type { QueryOf } from '#shared/contract/query.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { withEarlier, withNewest } from './conversation-pages.ts'

const limit = 100

/** `history`: another text whenever lines that were read before may have changed: a merge, another requester or name. */
export function useConversation(ticket: TicketId, history: string, only: QueryOf<'Conversation'>['only']) {
  const bridge = useBridge()
  const query = { type: 'Conversation', ticket, limit, ...(only && { only }) } as const
  const { answer: newest } = useAnswer(query)
  const [held, setHeld] = useState<{ newest?: ConversationAnswer; history: string; all?: ConversationAnswer }>({
    history,
  })
  const [isLoading, setLoading] = useState(false)
  const asking = useRef(false)

  if (newest && (held.newest !== newest || held.history !== history)) {
    const before = held.history === history ? held.all : undefined
    setHeld({ newest, history, all: withNewest(before, newest) })
  }

  const first = held.all?.lines[0]?.position
  const loadEarlier = useCallback(async () => {
    if (asking.current || first === undefined) return
    asking.current = true
    setLoading(true)
    const reply = await bridge.ask({ type: 'Conversation', ticket, limit, before: first, ...(only && { only }) })
    if (reply.ok) {
      setHeld((now) => (now.all && now.history === history ? { ...now, all: withEarlier(now.all, reply.answer) } : now))
    }
    asking.current = false
    setLoading(false)
  }, [bridge, ticket, first, history, only])

  return { lines: held.all?.lines, hasEarlier: held.all?.hasEarlier ?? false, isLoading, loadEarlier }
}
