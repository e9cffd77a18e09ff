/** Ending a messaging session, and giving a ticket to another requester, which ends it too. From the vendor's later pages. */
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { Event } from '../event.ts'
import type { Ticket } from '../heads.ts'
import type { AgentId } from '../ids.ts'
import { openFor } from './decide-tickets.ts'

export const decideSession: Deciders<'EndSession' | 'ChangeRequester'> = {
  EndSession: (context, { ticket, agent }) => {
    const found = openFor(context, ticket, agent)
    return 'refusal' in found ? refuse(found.refusal) : accept(...ended(found.ticket, agent))
  },

  /** Nothing that the person writes later may go to somebody else, so the session ends with it. */
  ChangeRequester: (context, { ticket, agent, requester }) => {
    const found = openFor(context, ticket, agent)
    if ('refusal' in found) return refuse(found.refusal)
    const { heads } = context
    const from = found.ticket.requester
    if (from === requester) return accept()
    if (!heads.users.get(requester)) return refuse({ code: 'end-user-unknown', user: requester })
    // What somebody wrote who proved who they are never goes to anybody else.
    if (heads.users.get(from)?.verified) return refuse({ code: 'requester-verified', rule: 'U9' })
    return accept(
      { type: 'RequesterChanged', ticket, from, to: requester, by: { kind: 'agent', agent } },
      ...ended(found.ticket, agent),
    )
  },
}

const ended = ({ id, sessionOver }: Ticket, agent: AgentId): readonly Event[] =>
  sessionOver ? [] : [{ type: 'SessionEnded', ticket: id, by: { kind: 'agent', agent } }]
