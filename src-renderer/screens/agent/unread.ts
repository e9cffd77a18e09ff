/**
 * What an agent has not seen yet: tickets on which a person wrote after this agent last had them open. Kept for each
 * agent while the app runs; what was there at the beginning counts as seen.
 */
import type { AgentId, TicketId } from '#shared/engine/ids.ts'

/** Places in the journal: where it stood at the beginning, and up to where each agent has seen each ticket. */
export type Seen = {
  /** Unknown until the first answer: nothing is unread till then. */
  readonly start?: number
  readonly upTo: Readonly<Partial<Record<AgentId, Readonly<Partial<Record<TicketId, number>>>>>>
}
type Heard = { readonly ticket: TicketId; readonly heard: number }

export const nothingSeen: Seen = { upTo: {} }

export const isUnread = ({ start = Infinity, upTo }: Seen, agent: AgentId, { ticket, heard }: Heard): boolean =>
  heard > Math.max(start, upTo[agent]?.[ticket] ?? 0)

/** The same value where nothing changes, so that nothing is drawn anew. */
export function look(seen: Seen, agent: AgentId, { ticket, heard }: Heard): Seen {
  const theirs = seen.upTo[agent] ?? {}
  if ((theirs[ticket] ?? 0) >= heard) return seen
  return { ...seen, upTo: { ...seen.upTo, [agent]: { ...theirs, [ticket]: heard } } }
}
