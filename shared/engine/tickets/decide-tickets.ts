/** What agents do with tickets, and what time does. */
import type { Context } from '../context.ts'
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { Event, MessageChannel } from '../event.ts'
import type { Ticket } from '../heads.ts'
import type { AgentId, TicketId } from '../ids.ts'
import type { Refusal } from '../refusal.ts'
import { type MessageAsked, messageProblem, said } from './files.ts'
import { isHeldByAnother, isWaiting, takesNewTickets, takesTransfers } from './assignment.ts'
import { broughtAlong } from './properties.ts'

export const decideTickets: Deciders<'SubmitTicket' | 'AcceptTicket' | 'AssignTicket' | 'CloseTicket'> = {
  /** One act: the message and the status go together or not at all. Whoever takes up nobody's ticket gets it. */
  SubmitTicket: (context, { ticket, agent, message, status }) => {
    const found = openFor(context, ticket, agent)
    if ('refusal' in found) return refuse(found.refusal)
    if (!message && !status) return refuse({ code: 'nothing-to-submit' })
    if (message?.channel === 'note' && message.files?.length) return refuse({ code: 'note-takes-no-files' })
    const problem = message && messageProblem(message)
    if (problem) return refuse(problem)
    const head = found.ticket
    if (message?.channel === 'messaging' && head.sessionOver) return refuse({ code: 'session-ended', ticket })
    const isTakenUp = message?.channel === 'messaging' || status !== undefined
    const to = status ?? (message?.channel === 'messaging' && head.status === 'new' ? 'open' : head.status)
    return accept(
      ...(isTakenUp && !head.assignee ? assigned(context, head, agent, agent) : []),
      ...(message ? [messageSent(context, ticket, agent, message)] : []),
      ...(to === head.status ? [] : [statusChanged(head, to, agent)]),
    )
  },

  AcceptTicket: (context, { ticket, agent }) => {
    const found = openFor(context, ticket, agent)
    if ('refusal' in found) return refuse(found.refusal)
    const head = found.ticket
    if (head.assignee === agent) return accept()
    if (!isWaiting(head)) return refuse({ code: 'ticket-not-waiting', ticket })
    const { name, ...whose } = context.heads.agents.get(agent)!
    if (!takesNewTickets(whose)) return refuse({ code: 'agent-not-online', agent: name })
    return accept(...assigned(context, head, agent, agent), statusChanged(head, 'open', agent))
  },

  AssignTicket: (context, { ticket, agent, assignee }) => {
    const found = openFor(context, ticket, agent)
    if ('refusal' in found) return refuse(found.refusal)
    const whose = assignee === null ? undefined : context.heads.agents.get(assignee)
    if (assignee !== null && !whose) return refuse({ code: 'agent-unknown', agent: assignee })
    const head = found.ticket
    if ((head.assignee ?? null) === assignee) return accept()
    const held = heldProblem(context, head, agent)
    if (held) return refuse(held)
    if (whose && !takesTransfers(whose)) return refuse({ code: 'agent-takes-no-transfers', agent: whose.name })
    const isTakenUp = assignee !== null && head.status === 'new'
    return accept(
      ...assigned(context, head, assignee, agent),
      ...(isTakenUp ? [statusChanged(head, 'open', agent)] : []),
    )
  },

  CloseTicket: ({ heads }, { ticket }) => {
    const head = heads.tickets.get(ticket)
    if (!head) return refuse({ code: 'ticket-unknown', ticket })
    if (head.status === 'closed') return accept()
    if (head.status !== 'solved') return refuse({ code: 'ticket-not-solved', ticket })
    return accept({ type: 'StatusChanged', ticket, from: 'solved', to: 'closed', by: { kind: 'system' } })
  },
}

/** The ticket, if this agent may still change it: a Closed one takes nothing (rule U10). */
export function openFor(
  { heads }: Context,
  ticket: TicketId,
  agent: AgentId,
): { readonly ticket: Ticket } | { readonly refusal: Refusal } {
  const head = heads.tickets.get(ticket)
  if (!head) return { refusal: { code: 'ticket-unknown', ticket } }
  if (!heads.agents.get(agent)) return { refusal: { code: 'agent-unknown', agent } }
  if (head.status === 'closed') return { refusal: { code: 'ticket-closed', ticket, rule: 'U10' } }
  return { ticket: head }
}

/** Why this agent may not take the ticket from whoever has it. */
export function heldProblem({ heads }: Context, head: Ticket, agent: AgentId): Refusal | undefined {
  if (!head.assignee || !isHeldByAnother(head, agent)) return undefined
  return { code: 'ticket-held', ticket: head.id, agent: heads.agents.get(head.assignee)?.name ?? head.assignee }
}

const assigned = (context: Context, ticket: Ticket, assignee: AgentId | null, agent: AgentId): readonly Event[] => [
  { type: 'TicketAssigned', ticket: ticket.id, assignee, by: { kind: 'agent', agent } },
  ...(assignee === null ? [] : broughtAlong(context, ticket, assignee, agent)),
]

const statusChanged = (ticket: Ticket, to: Ticket['status'], agent: AgentId): Event => ({
  type: 'StatusChanged',
  ticket: ticket.id,
  from: ticket.status,
  to,
  by: { kind: 'agent', agent },
})

const messageSent = (
  { next }: Context,
  ticket: TicketId,
  agent: AgentId,
  { channel, ...message }: MessageAsked & { readonly channel: MessageChannel },
): Event => ({
  type: 'MessageSent',
  message: next.message(),
  ticket,
  author: { kind: 'agent', agent },
  channel,
  ...said(message),
})
