/** On which tickets an authenticated person's mark is shown (rule A1): of many conversations on the hundred newest. */
import { unsolved, type Heads, type Ticket } from '../heads.ts'
import { policyOf } from '../policy/policies.ts'
import { isUnsolved } from './conversations.ts'

/** Active tickets of one person that carry the mark (facts.md, 4.1). */
const markedTicketsLimit = 100

export function isMarkShown(heads: Heads, ticket: Ticket): boolean {
  const workspace = heads.workspace()
  const policy = workspace && policyOf(workspace)
  if (policy?.markedTickets !== 'newest-hundred' || policy.openConversations !== 'keep-apart') return true
  if (!isUnsolved(ticket)) return true
  const newest = heads.tickets.page({ statuses: unsolved, requester: ticket.requester }, 0, markedTicketsLimit)
  return newest.some(({ id }) => id === ticket.id)
}
