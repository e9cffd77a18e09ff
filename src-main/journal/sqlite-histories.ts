/** Which events stand in which tickets' histories: a projection, so that a page of a conversation reads only itself. */
import { channelOf, ticketsOf } from '#shared/engine/concerns.ts'
import type { MessageChannel } from '#shared/engine/event.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import type { Recorded } from '#shared/journal/journal.ts'
import { bounded, type Database } from './sqlite.ts'

export function sqliteHistories(database: Database) {
  const add = database.prepare('INSERT INTO ticket_events (ticket, position, channel) VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM ticket_events WHERE ticket = ? AND position = ?')
  const newest = database.prepare(
    'SELECT position FROM ticket_events WHERE ticket = ? AND position < ? ORDER BY position DESC LIMIT ?',
  )
  const newestOnly = database.prepare(`
    SELECT position FROM ticket_events WHERE ticket = ? AND position < ? AND (channel IS NULL OR channel = ?)
    ORDER BY position DESC LIMIT ?`)
  return {
    add: ({ position, event }: Recorded): void => {
      for (const ticket of new Set(ticketsOf(event))) add.run(ticket, position, channelOf(event) ?? null)
    },
    /** Of an event that was taken back. */
    remove: ({ position, event }: Recorded): void => {
      for (const ticket of new Set(ticketsOf(event))) remove.run(ticket, position)
    },
    /** The newest `limit` places of some tickets' events before one, in order; an event of two tickets counts once. */
    positions: (
      tickets: readonly TicketId[],
      limit: number,
      before = Infinity,
      only?: MessageChannel,
    ): readonly number[] => {
      if (limit <= 0) return []
      const found = tickets.flatMap((ticket) =>
        only === undefined
          ? newest.all(ticket, bounded(before), bounded(limit))
          : newestOnly.all(ticket, bounded(before), only, bounded(limit)),
      )
      const positions = new Set(found.map((row) => (row as { readonly position: number }).position))
      return [...positions].sort((one, other) => one - other).slice(-limit)
    },
  }
}
