/** On which tickets an authenticated person's mark is shown (rule A1): of many conversations on the hundred newest. */
import { unsolved, type Heads, type Ticket } from '../heads.ts'
import { policyOf } from '../policy/policies.ts'

/** Active tickets of one person that carry the mark (facts.md, 4.1). */
const markedTicketsLimit = 100

export function isMarkShown(heads: Heads, { id, requester }: Pick<Ticket, 'id' | 'requester'>): boolean {
  const workspace = heads.workspace()
  const policy = workspace && policyOf(workspace)
  if (policy?.markedTickets !== 'newest-hundred' || policy.openConversations !== 'keep-apart') return true
  const active = { statuses: unsolved, requester }
  if (heads.tickets.count(active) <= markedTicketsLimit) return true
  const place = heads.tickets.page(active, 0, markedTicketsLimit).findIndex((ticket) => ticket.id === id)
  return place >= 0 || !isActive(heads, id)
}

const isActive = (heads: Heads, id: Ticket['id']): boolean =>
  (unsolved as readonly string[]).includes(heads.tickets.get(id)?.status ?? 'closed')
