/** A list of tickets under headings: which lines of it stand on a page. A group is a narrower filter, so pages stay pages. */
import type { TicketHeading } from '../contract/answers.ts'
import type { Heads, Shared, Ticket, TicketFilter, TicketGrouping, TicketOrder } from '../engine/heads.ts'
import { agentOf, person } from './source.ts'

type Lines = {
  /** How many tickets and how many lines there are in all. */
  readonly total: number
  readonly lines: number
  /** Those in force on the page, and the tickets on it. */
  readonly headings: readonly TicketHeading[]
  readonly tickets: readonly Ticket[]
}
type Asked = { readonly offset: number; readonly limit: number; readonly order: TicketOrder | undefined }

export function groupedLines(
  heads: Heads,
  filter: TicketFilter,
  grouping: TicketGrouping,
  { offset, limit, order }: Asked,
): Lines {
  const end = offset + limit
  const headings: TicketHeading[] = []
  const tickets: Ticket[] = []
  let [line, total] = [0, 0]
  for (const { shared, count } of heads.tickets.groups(filter, grouping)) {
    const first = line + 1
    const next = first + count
    if (next > offset && line < end) {
      headings.push({ line, count, of: headingOf(heads, shared) })
      const [from, to] = [Math.max(offset, first), Math.min(end, next)]
      if (to > from) tickets.push(...heads.tickets.page(narrowed(filter, shared), from - first, to - from, order))
    }
    line = next
    total += count
  }
  return { total, lines: line, headings, tickets }
}

const narrowed = (filter: TicketFilter, shared: Shared): TicketFilter =>
  'status' in shared ? { ...filter, statuses: [shared.status] } : { ...filter, ...shared }

function headingOf(heads: Heads, shared: Shared): TicketHeading['of'] {
  if ('status' in shared) return { kind: 'status', status: shared.status }
  if ('requester' in shared) return { kind: 'requester', requester: person(heads, shared.requester) }
  return { kind: 'assignee', ...(shared.assignee && { assignee: agentOf(heads, shared.assignee) }) }
}
