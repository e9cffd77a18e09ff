/** The table's columns: which there are at a width, and which of them the list can be sorted by. */
import { lastChangedFirst, ticketSorts, type TicketOrder } from '#shared/engine/heads.ts'

const all = ['status', 'subject', 'requester', 'priority', 'group', 'assignee', 'created', 'updated'] as const
export type TicketColumn = (typeof all)[number]

/** From which width on, in pixels, a column does not crowd the others. */
const from: Readonly<Partial<Record<TicketColumn, number>>> = { priority: 860, group: 980 }

export const columnsAt = (width: number): readonly TicketColumn[] =>
  all.filter((column) => width >= (from[column] ?? 0))

export const isSort = (column: TicketColumn): column is TicketOrder['by'] & TicketColumn =>
  (ticketSorts as readonly string[]).includes(column)

/** The same column again turns the order round. Moments begin with the last, all else with the first. */
export function orderAfter({ by, direction }: TicketOrder, chosen: TicketOrder['by']): TicketOrder {
  if (by === chosen) return { by, direction: direction === 'ascending' ? 'descending' : 'ascending' }
  const isMoment = chosen === 'updated' || chosen === 'created'
  return isMoment ? { ...lastChangedFirst, by: chosen } : { by: chosen, direction: 'ascending' }
}
