/** Ticket lists, their counts, and one ticket's properties. */
import type { Origin, TicketRow } from '../contract/answers.ts'
import { ticketViews as viewNames, type TicketView } from '../contract/query.ts'
import { unsolved, type Heads, type Ticket, type TicketFilter } from '../engine/heads.ts'
import type { AgentId, TicketId } from '../engine/ids.ts'
import type { View } from './answer.ts'
import { agentOf, person, ticketName } from './source.ts'

const filters: Readonly<Record<TicketView, (agent: AgentId) => TicketFilter>> = {
  'all-unsolved': () => ({ statuses: unsolved }),
  'your-unsolved': (agent) => ({ statuses: unsolved, assignee: agent }),
  unassigned: () => ({ statuses: unsolved, assignee: null }),
  'recently-solved': () => ({ statuses: ['solved'] }),
}

export const ticketViews: View<'TicketViews'> = ({ journal: { heads } }, { agent }) => ({
  counts: Object.fromEntries(viewNames.map((view) => [view, heads.tickets.count(filters[view](agent))])) as Record<
    TicketView,
    number
  >,
})

export const ticketList: View<'TicketList'> = ({ journal: { heads } }, { view, agent, offset, limit }) => {
  const filter = filters[view](agent)
  return {
    total: heads.tickets.count(filter),
    rows: heads.tickets.page(filter, offset, limit).map((ticket) => row(heads, ticket)),
  }
}

export const ticket: View<'Ticket'> = ({ journal: { heads } }, { ticket: id }) => {
  const head = heads.tickets.get(id)
  return (
    head && {
      ...row(heads, head),
      createdAt: head.createdAt,
      messages: head.messages,
      notes: head.notes,
      origins: head.origins.map((origin, index) => originAt(heads, origin, index)),
      ...(head.mergedInto && { mergedInto: ticketName(heads, head.mergedInto) }),
      canReply: head.status !== 'closed',
    }
  )
}

/** Former tickets are lettered in the order in which they came: A is the ticket itself, Z is followed by AA. */
export function originAt(heads: Heads, ticket: TicketId, index: number): Origin {
  return { letter: letterOf(index), ...ticketName(heads, ticket) }
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

function row(heads: Heads, ticket: Ticket): TicketRow {
  const { id, number, subject, status, requester, assignee, lastLine, updatedAt } = ticket
  return {
    ticket: id,
    number,
    subject,
    status,
    requester: person(heads, requester),
    ...(assignee && { assignee: agentOf(heads, assignee) }),
    ...(lastLine && { lastLine }),
    updatedAt,
  }
}
