/** Commands and events to fill journals with, and all heads of a journal as one value to compare. */
import type { Prepared, Stamped } from '#shared/engine/decision.ts'
import type { Event } from '#shared/engine/event.ts'
import { directions, ticketGroupings, ticketSorts, type Heads } from '#shared/engine/heads.ts'
import {
  actId,
  agentId,
  commandId,
  deviceId,
  digest,
  eventId,
  groupId,
  instant,
  loginId,
  messageId,
  ticketId,
  userId,
} from '#shared/engine/ids.ts'
import { plus } from '#shared/engine/time.ts'
import type { Append, Ending, Files, Journal } from '#shared/journal/journal.ts'
import { readSearch } from '#shared/search/language.ts'

const start = instant('2026-03-04T10:00:00.000Z')
export const after = (minutes: number) => plus(start, minutes * 60_000)

/** The command with a number, asked so many minutes after the start. Which one it is does not matter to a journal. */
export const asked = (number: number, minutes = number): Stamped<Prepared> => ({
  id: commandId(`command-${number}`),
  at: after(minutes),
  command: { type: 'WriteMessage', device: deviceId(1), text: `Command ${number}` },
})

export const setUp: Event = {
  type: 'WorkspaceSetUp',
  name: 'Shop',
  policy: 'first-release',
  bot: { greeting: 'Hello!', question: 'Who are you?', followUp: 'Thank you.' },
}
export const userCreated = (user: number, externalId?: string): Event => ({
  type: 'EndUserCreated',
  user: userId(user),
  ...(externalId !== undefined && { externalId, name: `Name of ${externalId}` }),
  why: 'message',
})
export const ticketCreated = (ticket: number, requester: number): Event => ({
  type: 'TicketCreated',
  ticket: ticketId(ticket),
  subject: `Conversation ${ticket}`,
  requester: userId(requester),
  device: deviceId(1),
  rule: 'U1',
})
export const messageSent = (message: number, ticket: number, text = `Message ${message}`): Event => ({
  type: 'MessageSent',
  message: messageId(message),
  ticket: ticketId(ticket),
  author: { kind: 'end-user', user: userId(1), device: deviceId(1) },
  channel: 'messaging',
  text,
})
export const noteSent = (message: number, ticket: number): Event =>
  ({
    ...messageSent(message, ticket),
    type: 'MessageSent',
    author: { kind: 'agent', agent: agentId(1) },
    channel: 'note',
  }) as Event
export const merged = (survivor: number, closed: number): Event => ({
  type: 'TicketsMerged',
  survivor: ticketId(survivor),
  closed: ticketId(closed),
  messages: 1,
  by: { kind: 'system' },
  why: 'login',
  rule: 'U4',
})
export const solved = (ticket: number): Event => ({
  type: 'StatusChanged',
  ticket: ticketId(ticket),
  from: 'new',
  to: 'solved',
  by: { kind: 'agent', agent: agentId(1) },
})
export const assigned = (ticket: number, agent: number | null): Event => ({
  type: 'TicketAssigned',
  ticket: ticketId(ticket),
  assignee: agent === null ? null : agentId(agent),
  by: { kind: 'agent', agent: agentId(1) },
})
export const grouped = (ticket: number, group: number | null): Event => ({
  type: 'TicketChanged',
  ticket: ticketId(ticket),
  from: { group: null },
  to: { group: group === null ? null : groupId(group) },
  by: { kind: 'agent', agent: agentId(1) },
})

/** Some bytes and the name that stands for them here; a journal never looks whether it is their sum. */
export function bytesNamed(text: string) {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)
  const named = Array.from(bytes.subarray(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { digest: digest(named.padEnd(64, '0')), bytes }
}
/** All bytes that some events name. */
export const bytesOf = (events: readonly Event[]): Files =>
  new Map(
    events.flatMap((event) =>
      event.type === 'MessageSent' && event.files
        ? event.files.map(({ name, digest, size }) => {
            const own = bytesNamed(name)
            return own.digest === digest ? ([digest, own.bytes] as const) : ([digest, new Uint8Array(size)] as const)
          })
        : [],
    ),
  )

const replied = (message: number, ticket: number): Event =>
  ({ ...noteSent(message, ticket), channel: 'messaging' }) as Event
/** Takes back what a command did, whose events stand from one position to another. */
export const undone = (command: number, from: number, to: number): Event => ({
  type: 'ActUndone',
  act: commandId(`command-${command}`),
  what: 'MessageSent',
  main: from,
  from,
  to,
  tickets: [ticketId(1)],
})

/** A workspace with two people, three tickets (two of them merged) and six messages. */
export const smallLife: readonly Event[] = [
  setUp,
  { type: 'AgentAdded', agent: agentId(1), name: 'Sam' },
  { type: 'DeviceAdded', device: deviceId(1), name: 'Phone', kind: 'phone' },
  userCreated(1),
  { type: 'SessionStarted', device: deviceId(1), user: userId(1) },
  ...[1, 2, 3].flatMap((ticket) => [
    ticketCreated(ticket, 1),
    messageSent(ticket * 2 - 1, ticket),
    messageSent(ticket * 2, ticket),
  ]),
  userCreated(2, 'ada@example.org'),
  merged(1, 2),
  assigned(1, 1),
  solved(3),
  { type: 'GroupAdded', group: groupId(1), name: 'Support' },
  { type: 'AgentJoinedGroup', agent: agentId(1), group: groupId(1) },
  grouped(3, 1),
]

/** What stands beside their conversations. */
export const besideSmallLife: readonly Event[] = [
  { type: 'PageViewed', device: deviceId(1), user: userId(1), title: 'Home', address: 'https://shop.example/' },
  { type: 'EndUserNotesChanged', user: userId(1), text: 'Calm', by: { kind: 'agent', agent: agentId(1) } },
]

/** What became of the same workspace's sessions: a closed messenger, a reply, another requester, an end, an opening. */
export const laterLife: readonly Event[] = [
  { type: 'MessengerClosed', device: deviceId(1) },
  replied(7, 1),
  {
    type: 'RequesterChanged',
    ticket: ticketId(1),
    from: userId(1),
    to: userId(2),
    by: { kind: 'agent', agent: agentId(1) },
  },
  { type: 'SessionEnded', ticket: ticketId(1), by: { kind: 'agent', agent: agentId(1) } },
  { type: 'MessengerOpened', device: deviceId(1) },
  { type: 'PolicyChanged', policy: 'current', switches: { email: 'anyone-may-claim' } },
  { type: 'EmailIdentityGiven', user: userId(1), email: 'Ada@example.com', verified: true, rule: 'E3' },
  {
    type: 'EmailIdentityGiven',
    user: userId(2),
    email: 'ada@example.com',
    verified: true,
    claimed: true,
    from: userId(1),
    rule: 'E3',
  },
  { type: 'DeviceWentOffline', device: deviceId(1) },
  { type: 'MessageQueued', device: deviceId(1), text: 'Are you there?' },
  { type: 'DeviceCameOnline', device: deviceId(1) },
  { type: 'ReauthenticationChosen', device: deviceId(1), callback: 'fails' },
  {
    type: 'SessionRevoked',
    device: deviceId(1),
    user: userId(1),
    login: loginId(1),
    why: 'expired',
    platform: 'ios',
    asked: 'message',
    callback: 'fails',
  },
]

/** One command that appends these events. */
export const carryOut = (journal: Journal, number: number, events: readonly Event[]): Ending =>
  journal.write((append: Append) => append(asked(number), events, undefined, bytesOf(events)))

const statuses = ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] as const

/** Everything that can be read from heads, by every way that leads there. */
export function everyHead(heads: Heads) {
  const counts = heads.workspace()?.counts
  const each = <Value>(count: number | undefined, get: (number: number) => Value): readonly Value[] =>
    Array.from({ length: count ?? 0 }, (_, index) => get(index + 1))
  const acts = heads.workspace()?.acts
  const users = each(counts?.users, (number) => heads.users.get(userId(number)))
  return {
    workspace: heads.workspace(),
    acts: each(acts?.newest, (number) => heads.acts.get(actId(number))),
    undone: each(acts?.at, (position) => heads.undone.get(eventId(position))),
    keys: heads.keys.all(),
    devices: heads.devices.all(),
    agents: heads.agents.all(),
    groups: heads.groups.all(),
    articles: heads.articles.all(),
    branches: heads.branches.all(),
    users,
    known: heads.users.known(0, Infinity),
    knownCount: heads.users.knownCount(),
    byExternalId: users.map((user) => user?.externalId !== undefined && heads.users.byExternalId(user.externalId)),
    logins: each(counts?.logins, (number) => heads.logins.get(loginId(number))),
    tickets: each(counts?.tickets, (number) => heads.tickets.get(ticketId(number))),
    ofRequester: each(counts?.users, (number) => heads.tickets.ofRequester(userId(number))),
    pages: [undefined, null, agentId(1)].map((assignee) => {
      const filter = { statuses, ...(assignee !== undefined && { assignee }) }
      return { count: heads.tickets.count(filter), all: heads.tickets.page(filter, 0, Infinity) }
    }),
    byGroup: [[], [groupId(1)], [groupId(2), groupId(1)]].map((groups) => {
      const filter = { statuses, groups }
      return { count: heads.tickets.count(filter), all: heads.tickets.page(filter, 0, Infinity) }
    }),
    sorted: ticketSorts.flatMap((by) =>
      directions.map((direction) =>
        heads.tickets.page({ statuses }, 0, Infinity, { by, direction }).map(({ id }) => id),
      ),
    ),
    ofPeople: users.map((user) => user && heads.tickets.page({ statuses, requester: user.id }, 0, Infinity)),
    inGroups: ticketGroupings.flatMap((by) =>
      [{}, { assignee: agentId(1) }, { groups: [groupId(1), groupId(2)] }].map((narrower) =>
        heads.tickets.groups({ statuses: statuses.slice(0, 5), ...narrower }, by),
      ),
    ),
    byStatus: statuses.map((status) => heads.tickets.page({ statuses: [status] }, 0, Infinity)),
  }
}

/** Everything that can be read from a journal. */
export const everything = (journal: Journal) => ({
  position: journal.position(),
  lastAt: journal.lastAt(),
  events: journal.read(0, Infinity),
  commands: journal.commands(0, Infinity),
  files: [...bytesOf(journal.read(0, Infinity).map(({ event }) => event)).keys()].map((digest) => {
    const bytes = journal.file(digest)
    return bytes && [...bytes]
  }),
  heads: everyHead(journal.heads),
})

/** Searches as somebody would type it. */
export function search(journal: Journal, text: string, offset = 0, limit = 100) {
  const read = readSearch(text)
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`)
  return journal.search(read.wanted, offset, limit)
}
