/** The heads as Maps: for scenarios, tests and the browser. */
import type { Agent, EndUser, HeadOf, HeadsWriter, Ticket, TicketFilter, Workspace } from '../engine/heads.ts'
import { lastChangedFirst } from '../engine/heads.ts'
import { emailKey } from '../engine/people/email-identities.ts'
import type { TicketId, UserId } from '../engine/ids.ts'
import { groupsIn, inOrder } from './ticket-order.ts'

export type MemoryHeads = HeadsWriter & {
  /** Throws all heads away, before they are folded again. */
  readonly clear: () => void
  /** Heads are replaced and never changed, so a copy shares them. */
  readonly copy: () => MemoryHeads
}

export function memoryHeads(): MemoryHeads {
  let workspace: Workspace | undefined
  const keys = table<HeadOf<'keys'>>()
  const users = table<EndUser>()
  const devices = table<HeadOf<'devices'>>()
  const logins = table<HeadOf<'logins'>>()
  const agents = table<Agent>()
  const groups = table<HeadOf<'groups'>>()
  const articles = table<HeadOf<'articles'>>()
  const branches = table<HeadOf<'branches'>>()
  const tickets = table<Ticket>()
  const acts = table<HeadOf<'acts'>>()
  const undone = table<HeadOf<'undone'>>()
  const tables = { keys, users, devices, logins, agents, groups, articles, branches, tickets, acts, undone }
  const holders = new Map<string, UserId>()
  const holdersByEmail = new Map<string, UserId>()
  const ticketsByRequester = new Map<UserId, Set<TicketId>>()

  const known = (): readonly EndUser[] => users.all().filter((user) => user.externalId !== undefined)
  const matching = (filter: TicketFilter): readonly Ticket[] =>
    tickets.all().filter((ticket) => matches(ticket, filter))

  function removeUser(id: UserId): void {
    const externalId = users.get(id)?.externalId
    if (externalId !== undefined) holders.delete(externalId)
    freeEmail(users.get(id))
    users.remove(id)
  }

  const spelled = ({ emailIdentity }: EndUser) => emailIdentity && emailKey(emailIdentity.email)
  /** Only if it is still theirs: of two who change places the second may have it already. */
  function freeEmail(user: EndUser | undefined): void {
    const email = user && spelled(user)
    if (email !== undefined && holdersByEmail.get(email) === user?.id) holdersByEmail.delete(email)
  }

  function putUser(user: EndUser): void {
    const former = users.get(user.id)?.externalId
    if (former !== undefined && former !== user.externalId) holders.delete(former)
    if (user.externalId !== undefined) {
      const holder = holders.get(user.externalId) ?? user.id
      if (holder !== user.id) throw new Error(`External ID ${user.externalId} is ${holder}'s already.`)
      holders.set(user.externalId, user.id)
    }
    freeEmail(users.get(user.id))
    const email = spelled(user)
    if (email !== undefined) holdersByEmail.set(email, user.id)
    users.put(user)
  }

  function putTicket(ticket: Ticket): void {
    const former = tickets.get(ticket.id)?.requester
    if (former !== ticket.requester) {
      if (former !== undefined) ticketsByRequester.get(former)?.delete(ticket.id)
      const theirs = ticketsByRequester.get(ticket.requester) ?? new Set()
      ticketsByRequester.set(ticket.requester, theirs.add(ticket.id))
    }
    tickets.put(ticket)
  }

  function removeTicket(id: TicketId): void {
    const requester = tickets.get(id)?.requester
    if (requester !== undefined) ticketsByRequester.get(requester)?.delete(id)
    tickets.remove(id)
  }

  function copy(): MemoryHeads {
    const copied = memoryHeads()
    if (workspace) copied.put.workspace(workspace)
    for (const [name, { all }] of Object.entries(tables))
      all().forEach(copied.put[name as keyof typeof tables] as (head: object) => void)
    return copied
  }

  return {
    workspace: () => workspace,
    keys,
    users: {
      get: users.get,
      byExternalId: (externalId) => {
        const id = holders.get(externalId)
        return id === undefined ? undefined : users.get(id)
      },
      byEmail: (email) => {
        const id = holdersByEmail.get(emailKey(email))
        return id === undefined ? undefined : users.get(id)
      },
      known: (offset, limit) => page(known(), offset, limit),
      knownCount: () => known().length,
    },
    devices,
    logins,
    agents,
    groups,
    articles,
    branches,
    tickets: {
      get: tickets.get,
      ofRequester: (user) =>
        [...(ticketsByRequester.get(user) ?? [])]
          .flatMap((id) => tickets.get(id) ?? [])
          .sort((one, other) => one.number - other.number),
      page: (filter, offset, limit, order = lastChangedFirst) =>
        page([...matching(filter)].sort(inOrder(order, users.get)), offset, limit),
      count: (filter) => matching(filter).length,
      groups: (filter, by) => groupsIn(matching(filter), by, users.get, agents.all()),
    },
    acts,
    undone,
    put: {
      workspace: (head) => {
        workspace = head
      },
      keys: keys.put,
      users: putUser,
      devices: devices.put,
      logins: logins.put,
      agents: agents.put,
      groups: groups.put,
      articles: articles.put,
      branches: branches.put,
      tickets: putTicket,
      acts: acts.put,
      undone: undone.put,
    },
    remove: {
      keys: keys.remove,
      users: removeUser,
      devices: devices.remove,
      logins: logins.remove,
      agents: agents.remove,
      groups: groups.remove,
      articles: articles.remove,
      branches: branches.remove,
      tickets: removeTicket,
      acts: acts.remove,
      undone: undone.remove,
    },
    clear: () => {
      workspace = undefined
      for (const each of Object.values(tables)) each.clear()
      holders.clear()
      holdersByEmail.clear()
      ticketsByRequester.clear()
    },
    copy,
  }
}

/** A Map keeps the order in which ids came, also when a head is replaced. */
function table<Head extends { readonly id: string }>() {
  const rows = new Map<Head['id'], Head>()
  return {
    get: (id: Head['id']) => rows.get(id),
    all: (): readonly Head[] => [...rows.values()],
    put: (head: Head) => void rows.set(head.id, head),
    remove: (id: Head['id']) => void rows.delete(id),
    clear: () => rows.clear(),
  }
}

const page = <Row>(rows: readonly Row[], offset: number, limit: number): readonly Row[] =>
  rows.slice(offset, offset + Math.max(0, limit))

const matches = (ticket: Ticket, { statuses, assignee, groups, requester }: TicketFilter): boolean =>
  statuses.includes(ticket.status) &&
  (requester === undefined || ticket.requester === requester) &&
  (assignee === undefined || (ticket.assignee ?? null) === assignee) &&
  (groups === undefined || (ticket.group !== undefined && groups.includes(ticket.group)))
