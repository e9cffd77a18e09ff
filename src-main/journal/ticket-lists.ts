/** Lists of tickets by index alone: a page of 50 reads 50 bodies, however many tickets there are. */
import {
  lastChangedFirst,
  ticketStatuses,
  type Heads,
  type Shared,
  type Ticket,
  type TicketFilter,
  type TicketGrouping,
  type TicketOrder,
} from '#shared/engine/heads.ts'
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
    page: (filter, offset, limit, order = lastChangedFirst) => {
      if (filter.statuses.length === 0) return []
      const sql = order.by === 'updated' ? pageByChange(filter, order) : pageByKey(filter, order)
      return prepare(sql)
        .all(...valuesOf(filter), bounded(limit), bounded(offset))
        .map(headOf<Ticket>)
    },
    count: (filter) => {
      if (filter.statuses.length === 0) return 0
      const counts = each(filter, (where) => `SELECT count(*) AS count FROM tickets WHERE ${where}`)
      const row = prepare(`SELECT sum(count) AS count FROM (${counts})`).get(...valuesOf(filter))
      return (row as { count: number }).count
    },
    groups: (filter, by) => {
      if (filter.statuses.length === 0) return []
      const rows = prepare(groupsBy(filter, by)).all(...valuesOf(filter)) as readonly GroupRow[]
      return rows.map(({ key, count }) => ({ shared: { [by]: key } as Shared, count }))
    },
  }
}

/**
 * One status is a stretch of an index, in order. Several are merged by SQLite as it goes, without sorting, and stop at
 * the page's end; only several groups make it sort. A merge changes two tickets at one position: then the later one
 * counts as changed last.
 */
function pageByChange(filter: TicketFilter, order: TicketOrder): string {
  const way = ways[order.direction]
  const streams = each(filter, (where) => `SELECT updated, arrival FROM tickets WHERE ${where}`)
  return `
    SELECT body FROM (
      SELECT * FROM (${streams}) ORDER BY updated ${way}, arrival ${way} LIMIT ? OFFSET ?
    ) AS page JOIN tickets USING (arrival) ORDER BY page.updated ${way}, page.arrival ${way}`
}

/** Other orders sort places and keys, not bodies: some ten milliseconds for 10,000 tickets. */
function pageByKey(filter: TicketFilter, { by, direction }: TicketOrder): string {
  const keys = sortKeys[by]
  const names = keys.map((_, index) => `key${index}`)
  const selected = keys.map((key, index) => `${key} AS ${names[index]}`)
  const streams = each(
    filter,
    (where) => `SELECT ${[...selected, 'tickets.arrival', 'updated'].join(', ')} FROM ${tables[by]} WHERE ${where}`,
  )
  const order = [...names.map((name) => `${name} ${ways[direction]}`), 'updated DESC', 'arrival DESC'].join(', ')
  const again = order.replaceAll(/(\w+ (?:ASC|DESC))/gu, 'page.$1')
  return `
    SELECT body FROM (SELECT * FROM (${streams}) ORDER BY ${order} LIMIT ? OFFSET ?) AS page
    JOIN tickets USING (arrival) ORDER BY ${again}`
}

type GroupRow = { readonly key: string | null; readonly count: number }

/** Counted on the indexes alone; names are looked up once for each group. */
function groupsBy(filter: TicketFilter, by: TicketGrouping): string {
  const counts = each(
    filter,
    (where) => `SELECT ${by} AS key, count(*) AS count FROM tickets WHERE ${where} GROUP BY ${by}`,
  )
  const { join, order } = groupOrders[by]
  return `
    SELECT key, count FROM (SELECT key, sum(count) AS count FROM (${counts}) GROUP BY key) AS counted
    ${join} ORDER BY ${order}`
}

const ways = { ascending: 'ASC', descending: 'DESC' } as const
const alone = 'tickets'
const tables: Readonly<Record<TicketOrder['by'], string>> = {
  updated: alone,
  created: alone,
  status: alone,
  subject: alone,
  requester: 'tickets LEFT JOIN users ON users.id = tickets.requester',
}
/** Heads arrive in the order of their numbers. People with a name come first, then visitors by number. */
const sortKeys: Readonly<Record<TicketOrder['by'], readonly string[]>> = {
  updated: ['updated', 'tickets.arrival'],
  created: ['tickets.arrival'],
  status: [statusRank('status')],
  subject: ['subject'],
  requester: ['sort_name IS NULL', 'sort_name', 'coalesce(users.arrival, 0)'],
}

const groupOrders: Readonly<Record<TicketGrouping, { readonly join: string; readonly order: string }>> = {
  status: { join: '', order: statusRank('key') },
  requester: {
    join: 'LEFT JOIN users ON users.id = key',
    order: 'sort_name IS NULL, sort_name, coalesce(users.arrival, 0), key',
  },
  assignee: {
    join: 'LEFT JOIN agents ON agents.id = key',
    order: 'key IS NOT NULL, sort_name IS NULL, sort_name, agents.arrival, key',
  },
}

function statusRank(column: string): string {
  return `CASE ${column} ${ticketStatuses.map((status, rank) => `WHEN '${status}' THEN ${rank}`).join(' ')} END`
}

const each = (filter: TicketFilter, select: (where: string) => string): string =>
  distinct(filter)
    .map(() => select(conditionOf(filter)))
    .join(' UNION ALL ')

const conditionOf = ({ assignee, groups, requester }: TicketFilter): string =>
  [
    'status = ?',
    ...(requester === undefined ? [] : ['requester = ?']),
    ...(assignee === undefined ? [] : ['assignee IS ?']),
    ...(groups === undefined ? [] : ['team IN (SELECT value FROM json_each(?))']),
  ].join(' AND ')

const valuesOf = (filter: TicketFilter): readonly (string | null)[] =>
  distinct(filter).flatMap((status) => [
    status,
    ...(filter.requester === undefined ? [] : [filter.requester]),
    ...(filter.assignee === undefined ? [] : [filter.assignee]),
    ...(filter.groups === undefined ? [] : [JSON.stringify(filter.groups)]),
  ])

const distinct = ({ statuses }: TicketFilter) => [...new Set(statuses)]
