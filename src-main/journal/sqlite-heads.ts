/** The heads as tables: a JSON body each, and generated columns for what is searched. */
import type { HeadsWriter, HeadTable, Workspace } from '#shared/engine/heads.ts'
import { bounded, headOf, type Database } from './sqlite.ts'
import { ticketLists } from './ticket-lists.ts'

export type SqliteHeads = HeadsWriter & {
  /** Puts what is held back into the tables: before every commit. */
  readonly flush: () => void
  /** Forgets what is held back: after a rollback. */
  readonly forget: () => void
}
type HeadOf<Table extends HeadTable> = Parameters<HeadsWriter['put'][Table]>[0]

export function sqliteHeads(database: Database): SqliteHeads {
  const tables: HeldBack[] = []
  const flush = (): void => tables.forEach((table) => table.flush())
  const table = <Name extends HeadTable>(name: Name): HeldBackRows<HeadOf<Name>> => {
    const rows = heldBackRows<HeadOf<Name>>(database, name)
    tables.push(rows)
    return rows
  }
  const workspace = table('workspace')
  const keys = table('keys')
  const users = table('users')
  const devices = table('devices')
  const logins = table('logins')
  const agents = table('agents')
  const articles = table('articles')
  const tickets = table('tickets')
  const lists = ticketLists(database)

  const byExternalId = database.prepare(`SELECT body FROM users WHERE external_id = ?`)
  const known = database.prepare(`
    SELECT body FROM users WHERE arrival IN (
      SELECT arrival FROM users WHERE external_id IS NOT NULL ORDER BY arrival LIMIT ? OFFSET ?
    ) ORDER BY arrival`)
  const knownCount = database.prepare('SELECT count(*) AS count FROM users WHERE external_id IS NOT NULL')

  return {
    workspace: () => workspace.get(theWorkspace),
    keys,
    users: {
      get: users.get,
      byExternalId: (externalId) => {
        users.flush()
        return headIn(byExternalId.get(JSON.stringify(externalId)))
      },
      known: (offset, limit) => {
        users.flush()
        return known.all(bounded(limit), bounded(offset)).map(headOf<HeadOf<'users'>>)
      },
      knownCount: () => {
        users.flush()
        return (knownCount.get() as { count: number }).count
      },
    },
    devices,
    logins,
    agents,
    articles,
    tickets: {
      get: tickets.get,
      ofRequester: (user) => {
        tickets.flush()
        return lists.ofRequester(user)
      },
      page: (filter, offset, limit) => {
        tickets.flush()
        return lists.page(filter, offset, limit)
      },
      count: (filter) => {
        tickets.flush()
        return lists.count(filter)
      },
    },
    put: {
      workspace: (head) => workspace.put({ ...head, id: theWorkspace }),
      keys: keys.put,
      users: users.put,
      devices: devices.put,
      logins: logins.put,
      agents: agents.put,
      articles: articles.put,
      tickets: tickets.put,
    },
    flush: workspace.flush,
    forget: workspace.forget,
  }
}

function rowsOf<Head>(database: Database, table: HeadTable) {
  const one = database.prepare(`SELECT body FROM ${table} WHERE id = ?`)
  const every = database.prepare(`SELECT body FROM ${table} ORDER BY arrival`)
  const upsert = database.prepare(
    `INSERT INTO ${table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
  )
  return {
    get: (id: string): Head | undefined => headIn(one.get(id)),
    all: (): readonly Head[] => every.all().map(headOf<Head>),
    put: (id: string, head: Head): void => void upsert.run(id, JSON.stringify(head)),
  }
}

/** Nearly every event counts something in the workspace's one row: it is written once a commit instead. */
function heldBack({ get, put }: ReturnType<typeof rowsOf<Workspace>>) {
  const id = 'workspace'
  let head: Workspace | undefined
  let changed = false
  return {
    get: () => (head ??= get(id)),
    put: (next: Workspace) => {
      head = next
      changed = true
    },
    flush: () => {
      if (head && changed) put(id, head)
      changed = false
    },
    forget: () => {
      head = undefined
      changed = false
    },
  }
}

const headIn = <Head>(row: unknown): Head | undefined => (row === undefined ? undefined : headOf<Head>(row))
