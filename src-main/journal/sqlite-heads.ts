/** The heads as tables: a JSON body each, and generated columns for what is searched. */
import type { EndUser, HeadOf, HeadsWriter, HeadTable } from '#shared/engine/heads.ts'
import { emailKey } from '#shared/engine/people/email-identities.ts'
import { heldBackRows } from './held-back-rows.ts'
import { bounded, headOf, type Database } from './sqlite.ts'
import { ticketLists } from './ticket-lists.ts'

export type SqliteHeads = HeadsWriter & {
  /** Puts what is held back into the tables: before every commit. */
  readonly flush: () => void
  /** Forgets what is held back: after a rollback. */
  readonly forget: () => void
}

/** There is one workspace in a file; its row needs some name. */
const theWorkspace = 'workspace'

export function sqliteHeads(database: Database): SqliteHeads {
  const table = <Name extends HeadTable>(name: Name) => heldBackRows<HeadOf<Name>>(database, name)
  const workspace = table('workspace')
  const keys = table('keys')
  const users = table('users')
  const devices = table('devices')
  const logins = table('logins')
  const agents = table('agents')
  const groups = table('groups')
  const articles = table('articles')
  const branches = table('branches')
  const tickets = table('tickets')
  const acts = table('acts')
  const undone = table('undone')
  const all = [workspace, keys, users, devices, logins, agents, groups, articles, branches, tickets, acts, undone]
  const { ofRequester, page, count, groups: ticketGroups } = ticketLists(database)
  const people = knownPeople(database)

  return {
    workspace: () => workspace.get(theWorkspace),
    keys,
    users: {
      get: users.get,
      byExternalId: users.search(people.byExternalId),
      byEmail: users.search(people.byEmail),
      known: users.search(people.known),
      knownCount: users.search(people.knownCount),
    },
    devices,
    logins,
    agents,
    groups,
    articles,
    branches,
    tickets: {
      get: tickets.get,
      ofRequester: tickets.search(ofRequester),
      // People's names are sorted by, too.
      page: users.search(tickets.search(page)),
      count: tickets.search(count),
      groups: agents.search(users.search(tickets.search(ticketGroups))),
    },
    acts,
    undone,
    put: {
      workspace: (head) => workspace.put(theWorkspace, head),
      keys: (head) => keys.put(head.id, head),
      users: (head) => users.put(head.id, head),
      devices: (head) => devices.put(head.id, head),
      logins: (head) => logins.put(head.id, head),
      agents: (head) => agents.put(head.id, head),
      groups: (head) => groups.put(head.id, head),
      articles: (head) => articles.put(head.id, head),
      branches: (head) => branches.put(head.id, head),
      tickets: (head) => tickets.put(head.id, head),
      acts: (head) => acts.put(head.id, head),
      undone: (head) => undone.put(head.id, head),
    },
    remove: {
      keys: keys.remove,
      users: users.remove,
      devices: devices.remove,
      logins: logins.remove,
      agents: agents.remove,
      groups: groups.remove,
      articles: articles.remove,
      branches: branches.remove,
      tickets: tickets.remove,
      acts: acts.remove,
      undone: undone.remove,
    },
    flush: () => all.forEach((each) => each.flush()),
    forget: () => all.forEach((each) => each.forget()),
  }
}

/** People with an external ID, which is searched as the JSON text that the schema keeps it as. */
function knownPeople(database: Database) {
  const one = database.prepare('SELECT body FROM users WHERE external_id = ?')
  const oneByEmail = database.prepare('SELECT body FROM users WHERE email = ?')
  const some = database.prepare(`
    SELECT body FROM users WHERE arrival IN (
      SELECT arrival FROM users WHERE external_id IS NOT NULL ORDER BY arrival LIMIT ? OFFSET ?
    ) ORDER BY arrival`)
  const count = database.prepare('SELECT count(*) AS count FROM users WHERE external_id IS NOT NULL')
  return {
    byExternalId: (externalId: string): EndUser | undefined => {
      const row: unknown = one.get(JSON.stringify(externalId))
      return row === undefined ? undefined : headOf<EndUser>(row)
    },
    byEmail: (email: string): EndUser | undefined => {
      const row: unknown = oneByEmail.get(JSON.stringify(emailKey(email)))
      return row === undefined ? undefined : headOf<EndUser>(row)
    },
    known: (offset: number, limit: number): readonly EndUser[] =>
      some.all(bounded(limit), bounded(offset)).map(headOf<EndUser>),
    knownCount: (): number => (count.get() as { readonly count: number }).count,
  }
}
