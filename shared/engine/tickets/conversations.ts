/** Which ticket a person's conversation stands on. */
import type { Event } from '../event.ts'
import type { Heads, Ticket } from '../heads.ts'
import { unsolved } from '../heads.ts'
import type { UserId } from '../ids.ts'

export const isUnsolved = ({ status }: Ticket): boolean => (unsolved as readonly string[]).includes(status)
const lastChanged = (tickets: readonly Ticket[]): Ticket | undefined =>
  tickets.reduce<Ticket | undefined>(
    (last, ticket) => (last && last.updated > ticket.updated ? last : ticket),
    undefined,
  )

/** Tickets of theirs whose session goes on: no others ever take a message. */
const inSession = (heads: Heads, user: UserId): readonly Ticket[] =>
  heads.tickets.ofRequester(user).filter(({ sessionOver }) => !sessionOver)

/** The person's open messaging ticket (rules U4 to U6). Solved is not open: it only waits to be continued. */
export const openTicketOf = (heads: Heads, user: UserId): Ticket | undefined =>
  lastChanged(inSession(heads, user).filter(isUnsolved))

/** The ticket that takes the person's next message: the open one, else the last Solved one; never a Closed one (rule U10). */
export const conversationOf = (heads: Heads, user: UserId): Ticket | undefined =>
  openTicketOf(heads, user) ?? lastChanged(inSession(heads, user).filter(({ status }) => status === 'solved'))

/** A ticket that waited for the person, or was done, becomes Open when they write (rule U10). */
export function woken({ id, status }: Ticket, user: UserId): readonly Event[] {
  if (status === 'new' || status === 'open') return []
  const by = { kind: 'end-user', user } as const
  const change = { type: 'StatusChanged', ticket: id, from: status, to: 'open', by } as const
  return [status === 'solved' ? { ...change, rule: 'U10' } : change]
}
