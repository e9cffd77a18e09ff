/** Which tickets' messages a person sees on their devices: their own words and the answers to them, nobody else's. */
import type { EndUser, Heads, Ticket } from '../heads.ts'
import type { TicketId, UserId } from '../ids.ts'

/** Everything that is theirs, the present conversation and the past ones (rule U8), each ticket's history once. */
export function shownTo(heads: Heads, user: UserId): readonly TicketId[] {
  const own = heads.tickets.ofRequester(user).filter(({ handedOver }) => !handedOver)
  const wrote = heads.users.get(user)?.wrote?.flatMap((id) => heads.tickets.get(id) ?? []) ?? []
  return [...new Set([...own, ...wrote].flatMap((ticket) => shownOn(heads, ticket, user)))]
}

/** Of what stands in one ticket's history. */
export function shownOn(heads: Heads, ticket: Ticket, user: UserId): readonly TicketId[] {
  const head = heads.users.get(user)
  return head ? ticket.origins.filter((origin) => isTheirs(heads, origin, ticket.id, head)) : []
}

/**
 * A login joins what one person wrote. A merge by hand is the agent's own filing, and so is another requester: neither
 * ever shows anybody what another person wrote.
 */
function isTheirs(heads: Heads, origin: TicketId, survivor: TicketId, user: EndUser): boolean {
  const passed = new Set<TicketId>()
  let ticket = heads.tickets.get(origin)
  while (ticket && !passed.has(ticket.id)) {
    if (ticket.handedOver && !user.wrote?.includes(ticket.id)) return false
    if (ticket.id === survivor) return true
    if (ticket.mergedBy === 'agent' && ticket.requester !== user.id) return false
    passed.add(ticket.id)
    ticket = ticket.mergedInto && heads.tickets.get(ticket.mergedInto)
  }
  return false
}
