/** Lists of tickets by index alone: a page of 50 reads 50 bodies, however many tickets there are. */
import type { Heads, Ticket, TicketFilter } from '#shared/engine/heads.ts'
import { bounded, headOf, type Database, type Statement } from './sqlite.ts'

export function ticketLists(database: Database): Omit<Heads['tickets'], 'get'> {
  const ofRequester = database.prepare('SELECT body FROM tickets WHERE requester = ? ORDER BY arrival')
  const prepared = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  return {
    ofRequester: (user) => ofRequester.all(user).map(headOf<Ticket>),
    page: (filter, offset, limit) => {
      if (filter.statuses.length === 0) return []
      const rows = prepare(pageOf(filter)).all(...valuesOf(filter), bounded(limit), bounded(offset))
      return rows.map(headOf<Ticket>)
    },
    count: (filter) => {
      if (filter.statuses.length === 0) return 0
      const counts = each(filter, (where) => `SELECT count(*) AS count FROM tickets WHERE ${where}`)
      const row = prepare(`SELECT sum(count) AS count FROM (${counts})`).get(...valuesOf(filter))
      return (row as { count: number }).count
    },
  }
}

/**
 * One status is a stretch of an index, in order. Several are merged by SQLite as it goes, without sorting, and stop at
 * the page's end. A merge changes two tickets at one position: of those the later one comes first.
 */
function pageOf(filter: TicketFilter): string {
  const order = 'ORDER BY updated DESC, arrival DESC'
  const streams = each(filter, (where) => `SELECT updated, arrival FROM tickets WHERE ${where}`)
  return `
    SELECT body FROM (SELECT * FROM (${streams}) ${order} LIMIT ? OFFSET ?) AS page
    JOIN tickets USING (arrival) ORDER BY page.updated DESC, page.arrival DESC`
}

const each = (filter: TicketFilter, select: (where: string) => string): string =>
  distinct(filter)
    .map(() => select(filter.assignee === undefined ? 'status = ?' : 'status = ? AND assignee IS ?'))
    .join(' UNION ALL ')

const valuesOf = (filter: TicketFilter): readonly (string | null)[] =>
  distinct(filter).flatMap((status) => (filter.assignee === undefined ? [status] : [status, filter.assignee]))

const distinct = ({ statuses }: TicketFilter) => [...new Set(statuses)]
