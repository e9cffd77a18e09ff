/** Ticket lists, their counts, and one ticket's properties. */
import type { Origin, TicketAnswer, TicketRow } from '../contract/answers.ts'
import { ticketViews as viewNames, type TicketView } from '../contract/query.ts'
import {
  ticketStatuses,
  unsolved,
  type Agent,
  type Heads,
  type Ticket,
  type TicketFilter,
  type TicketOrder,
} from '../engine/heads.ts'
import type { TicketId } from '../engine/ids.ts'
import { isMarkShown } from '../engine/tickets/marks.ts'
import { deliveryOf } from '../engine/tickets/delivery.ts'
import type { Journal } from '../journal/journal.ts'
import { positionBefore } from '../journal/past.ts'
import type { View } from './view.ts'
import { agentOf, groupOf, person, ticketName } from './source.ts'
import { groupedLines } from './ticket-groups.ts'

const filters: Readonly<Record<TicketView, (agent: Agent) => TicketFilter>> = {
  'your-unsolved': ({ id }) => ({ statuses: unsolved, assignee: id }),
  unassigned: () => ({ statuses: unsolved, assignee: null }),
  'all-unsolved': () => ({ statuses: unsolved }),
  'recently-updated': () => ({ statuses: ticketStatuses.filter((status) => status !== 'closed') }),
  'unsolved-in-your-groups': ({ groups = [] }) => ({ statuses: unsolved, groups }),
  'new-in-your-groups': ({ groups = [] }) => ({ statuses: ['new'], groups }),
  pending: () => ({ statuses: ['pending'] }),
  'recently-solved': () => ({ statuses: ['solved'] }),
}

/** Those that somebody who is Online can accept. */
const waitingTickets: TicketFilter = { statuses: ['new'], assignee: null }
const firstCome: TicketOrder = { by: 'created', direction: 'ascending' }

export const ticketViews: View<'TicketViews'> = ({ journal: { heads } }, { agent }) => {
  const whose = agentOf(heads, agent)
  const counts = viewNames.map((view) => [view, heads.tickets.count(filters[view](whose))] as const)
  const waiting = heads.tickets.count(waitingTickets)
  const [first] = waiting > 0 ? heads.tickets.page(waitingTickets, 0, 1, firstCome) : []
  return {
    counts: Object.fromEntries(counts) as Record<TicketView, number>,
    waiting: { count: waiting, ...(first && { first: first.id }) },
  }
}

export const ticketList: View<'TicketList'> = ({ journal: { heads } }, query) => {
  const { view, agent, offset, limit, order, grouping } = query
  const filter = filters[view](agentOf(heads, agent))
  if (grouping) {
    const { total, tickets, ...grouped } = groupedLines(heads, filter, grouping, { offset, limit, order })
    return { total, rows: tickets.map((ticket) => ticketRow(heads, ticket)), grouped }
  }
  return {
    total: heads.tickets.count(filter),
    rows: heads.tickets.page(filter, offset, limit, order).map((ticket) => ticketRow(heads, ticket)),
  }
}

export const ticket: View<'Ticket'> = ({ journal }, { ticket: id }) => {
  const { heads } = journal
  const head = heads.tickets.get(id)
  return (
    head && {
      ...ticketRow(heads, head),
      tags: head.tags,
      ...(head.type && { type: head.type }),
      messages: head.messages,
      notes: head.notes,
      origins: head.origins.map((origin, index) => originAt(heads, origin, index)),
      ...(head.mergedInto && { mergedInto: mergeOf(journal, id, head.mergedInto) }),
      canReply: head.status !== 'closed',
      session: head.sessionOver ? 'over' : 'active',
    }
  )
}

/** Little happens to a ticket after its merge, so it stands near the end of its history. */
function mergeOf(
  journal: Journal,
  closed: TicketId,
  survivor: TicketId,
  before?: number,
): NonNullable<TicketAnswer['mergedInto']> {
  const page = journal.history([closed], 50, before)
  const merge = page.findLast(({ event }) => event.type === 'TicketsMerged' && event.closed === closed)
  if (merge) return { ...ticketName(journal.heads, survivor), before: positionBefore(journal, merge), at: merge.at }
  if (!page[0]) throw new Error(`The history of ${closed} has lost its merge.`)
  return mergeOf(journal, closed, survivor, page[0].position)
}

/** Former tickets are lettered in the order in which they came: A is the ticket itself, Z is followed by AA. */
export function originAt(heads: Heads, ticket: TicketId, index: number): Origin {
  return { letter: letterOf(index), ...ticketName(heads, ticket) }
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

export function ticketRow(heads: Heads, ticket: Ticket): TicketRow {
  const { id, number, subject, status, requester, assignee, group, priority, lastLine, createdAt, updatedAt, heard } =
    ticket
  return {
    ticket: id,
    number,
    subject,
    status,
    requester: person(heads, requester),
    ...(!isMarkShown(heads, ticket) && { markNotShown: true as const }),
    ...(assignee && { assignee: agentOf(heads, assignee) }),
    ...(lastLine && { lastLine: lineOf(heads, ticket, lastLine) }),
    ...(group && { group: groupOf(heads, group) }),
    ...(priority && { priority }),
    createdAt,
    updatedAt,
    heard,
  }
}

/** How far it got is told by the ticket on which it was said. */
function lineOf(heads: Heads, ticket: Ticket, { text, by, files, position }: NonNullable<Ticket['lastLine']>) {
  const line = { text, by, ...(files && { files }) }
  if (by === 'end-user') return line
  const origin = ticket.origins.find((id) => heads.tickets.get(id)?.told?.last === position) ?? ticket.id
  return { ...line, delivery: deliveryOf(heads.tickets.get(origin) ?? ticket, position) }
}
