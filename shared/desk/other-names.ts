/** Things get other numbers where a story is told again: from the told workspace's names to those of the retold one. */
import type { Prepared } from '../engine/decision.ts'
import type { Event } from '../engine/event.ts'
import type { AgentId, ArticleId, DeviceId, GroupId, TicketId, UserId } from '../engine/ids.ts'
import type { Refusal } from '../engine/refusal.ts'

export type Names = {
  readonly users: Map<UserId, UserId>
  readonly tickets: Map<TicketId, TicketId>
  readonly devices: Map<DeviceId, DeviceId>
  readonly agents: Map<AgentId, AgentId>
  readonly groups: Map<GroupId, GroupId>
  readonly articles: Map<ArticleId, ArticleId>
}
export const noNames = (): Names => ({
  users: new Map(),
  tickets: new Map(),
  devices: new Map(),
  agents: new Map(),
  groups: new Map(),
  articles: new Map(),
})

const tableOf: Readonly<Record<string, keyof Names>> = {
  ticket: 'tickets',
  survivor: 'tickets',
  closed: 'tickets',
  conversation: 'tickets',
  user: 'users',
  requester: 'users',
  device: 'devices',
  agent: 'agents',
  assignee: 'agents',
  group: 'groups',
  article: 'articles',
}
const missing: { readonly [Table in keyof Names]: (id: string) => Refusal } = {
  users: (user) => ({ code: 'end-user-unknown', user }),
  tickets: (ticket) => ({ code: 'ticket-unknown', ticket }),
  devices: (device) => ({ code: 'device-unknown', device }),
  agents: (agent) => ({ code: 'agent-unknown', agent }),
  groups: (group) => ({ code: 'group-unknown', group }),
  articles: (article) => ({ code: 'article-unknown', article }),
}

type Translated = { readonly ok: true; readonly command: Prepared } | { readonly ok: false; readonly refusal: Refusal }

/** The command with the names that things have there; a refusal where one of them is not there. */
export function translated(command: Prepared, names: Names): Translated {
  const fields: Record<string, unknown> = { ...command }
  const inside = command.type === 'ChangeTicket' ? { ...command.change } : {}
  for (const some of [fields, inside] as Record<string, unknown>[]) {
    for (const [field, id] of Object.entries(some)) {
      const table = tableOf[field]
      if (!table || typeof id !== 'string' || id === 'new') continue
      const here = (names[table] as ReadonlyMap<string, string>).get(id)
      if (here === undefined) return { ok: false, refusal: missing[table](id) }
      some[field] = here
    }
  }
  if (command.type === 'ChangeTicket') fields['change'] = inside
  return { ok: true, command: fields as Prepared }
}

/**
 * Learns what the command made there, and what it made or reached here: a ticket by the message that began it, or by the
 * first that still is written; a person by the device and the moment. `onDevice`: whose session runs on a device here.
 */
export function learnNames(
  names: Names,
  there: readonly Event[],
  here: readonly Event[],
  onDevice: (device: DeviceId) => UserId | undefined,
): void {
  for (const event of there) {
    switch (event.type) {
      case 'DeviceAdded':
        learnMade(names.devices, event, here, (one) => one.device)
        break
      case 'AgentAdded':
        learnMade(names.agents, event, here, (one) => one.agent)
        break
      case 'GroupAdded':
        learnMade(names.groups, event, here, (one) => one.group)
        break
      case 'ArticlePublished':
        learnMade(names.articles, event, here, (one) => one.article)
        break
      case 'TicketCreated': {
        const reached = here.find((one) => one.type === 'MessageSent')
        if (reached?.type === 'MessageSent') names.tickets.set(event.ticket, reached.ticket)
        break
      }
      case 'EndUserCreated': {
        const person = personIn(here) ?? personOnDevice(there, here, onDevice)
        if (person) names.users.set(event.user, person)
        break
      }
      case 'MessageSent': {
        const reached = here.find((one) => one.type === 'MessageSent')
        if (reached?.type !== 'MessageSent' || event.author.kind !== 'end-user') break
        if (!names.tickets.has(event.ticket)) names.tickets.set(event.ticket, reached.ticket)
        if (!names.users.has(event.author.user) && reached.author.kind === 'end-user')
          names.users.set(event.author.user, reached.author.user)
        break
      }
    }
  }
}

function learnMade<Made extends Event, Id>(
  table: Map<Id, Id>,
  made: Made,
  here: readonly Event[],
  idOf: (made: Made) => Id,
): void {
  const same = here.find((one): one is Made => one.type === made.type)
  if (same) table.set(idOf(made), idOf(same))
}

/** Whom a command was about. */
function personIn(events: readonly Event[]): UserId | undefined {
  for (const event of events) {
    if (event.type === 'LoginAccepted' || event.type === 'SessionStarted') return event.user
    if (event.type === 'EndUserCreated' && event.why === 'import') return event.user
    if (event.type === 'MessageSent' && event.author.kind === 'end-user') return event.author.user
  }
  return undefined
}

/** Where nobody new came, it is whoever's session runs on the device now. */
function personOnDevice(
  there: readonly Event[],
  here: readonly Event[],
  onDevice: (device: DeviceId) => UserId | undefined,
): UserId | undefined {
  // Nothing came of it here, so nobody came either.
  if (here.length === 0) return undefined
  const event = there.find((one) => one.type === 'SessionStarted' || one.type === 'LoginAccepted')
  return event && 'device' in event ? onDevice(event.device) : undefined
}
