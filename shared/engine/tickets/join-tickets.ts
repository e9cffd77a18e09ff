/** What becomes of a visitor's tickets when a login shows who they are (rules U2, U4, U5). */
import type { Context } from '../context.ts'
import { never } from '../decision.ts'
import type { Event } from '../event.ts'
import type { Ticket } from '../heads.ts'
import type { LoginId, UserId } from '../ids.ts'
import { conversationOf, woken } from './conversations.ts'

export type Joining = {
  readonly visitor: UserId
  readonly user: UserId
  /** The known user's open messaging ticket, if there is one. */
  readonly open?: Ticket | undefined
  readonly login: LoginId
  readonly rule: 'U2' | 'U5'
}

/**
 * The conversation goes into the known user's open ticket, or else goes on where it is with another requester. The
 * visitor's earlier tickets follow: the article links an anonymous person's tickets, all of them, to the user.
 */
export function joinTickets(
  { heads, policy }: Context,
  { visitor, user, open, login, rule }: Joining,
): readonly Event[] {
  const conversation = conversationOf(heads, visitor)
  return heads.tickets
    .ofRequester(visitor)
    .filter(({ mergedInto }) => mergedInto === undefined)
    .flatMap((ticket): readonly Event[] => {
      if (!open || ticket.id !== conversation?.id)
        return [{ type: 'RequesterChanged', ticket: ticket.id, from: visitor, to: user, login, rule }]
      switch (policy.openConversations) {
        case 'merge-tickets':
          return [merged(open, ticket), ...woken(open, user)]
        // Both go on, each on its own ticket.
        case 'keep-apart':
          return [{ type: 'RequesterChanged', ticket: ticket.id, from: visitor, to: user, login, rule: 'U4' }]
        default:
          return never(policy.openConversations)
      }
    })
}

/** The authenticated ticket survives, the anonymous one is closed (rule U4). */
const merged = (survivor: Ticket, closed: Ticket): Event => ({
  type: 'TicketsMerged',
  survivor: survivor.id,
  closed: closed.id,
  messages: closed.messages,
  by: { kind: 'system' },
  why: 'login',
  rule: 'U4',
})
