/** Merging two tickets by hand (rule U11). What a login merges stands in people/decide-login.ts. */
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import { openFor } from './decide-tickets.ts'

export const decideMerge: Deciders<'MergeTickets'> = {
  MergeTickets: (context, { survivor, closed, agent }) => {
    const { heads } = context
    if (survivor === closed) return refuse({ code: 'merge-with-itself', ticket: survivor, rule: 'U11' })
    if (heads.tickets.get(closed)?.mergedInto === survivor) return accept()
    const into = openFor(context, survivor, agent)
    if ('refusal' in into) return refuse(into.refusal)
    const from = openFor(context, closed, agent)
    if ('refusal' in from) return refuse(from.refusal)
    const [kept, given] = [into.ticket.requester, from.ticket.requester].map((user) => heads.users.get(user))
    // What somebody wrote who proved who they are never goes to anybody else (rule U9).
    if (kept !== given && given?.verified) return refuse({ code: 'requesters-differ', rule: 'U9' })
    return accept({
      type: 'TicketsMerged',
      survivor,
      closed,
      messages: from.ticket.messages,
      by: { kind: 'agent', agent },
      why: 'agent',
      rule: 'U11',
    })
  },
}
