/**
 * Tells a workspace's story once more under another policy: the same commands at the same moments, in a journal of their own.
 * Tickets and people get other numbers there, so whatever a command names is looked up by what made it: a ticket by the
 * message that began it, a person by the device and the moment.
 */
import type { Prepared, Stamped } from '../engine/decision.ts'
import { decide } from '../engine/engine.ts'
import type { Event } from '../engine/event.ts'
import type { Heads } from '../engine/heads.ts'
import type { CommandId, TicketId, UserId } from '../engine/ids.ts'
import type { PolicyChoice } from '../engine/policy/policies.ts'
import type { Journal, Kept, Told } from '../journal/journal.ts'
import { openMemoryJournal } from '../journal/memory-journal.ts'

export type Retold = {
  readonly journal: Journal
  /** Who and what became of whom and what: from the told workspace's ids to those of the retold one. */
  readonly users: ReadonlyMap<UserId, UserId>
  readonly tickets: ReadonlyMap<TicketId, TicketId>
  readonly leftOut: number
}

/** So many are carried out in about a second. */
export const retoldAtMost = 20_000
const page = 1_000

export type Telling = {
  /** Only these of the commands that stand. */
  readonly standing?: readonly Kept[]
  /** Told of each command, in the names that things have in the retold workspace, and of what is known there before it. */
  readonly before?: (asked: Stamped, heads: Heads, kept: Kept) => void
}

/** Without a choice the policy is what it was at each moment. */
export function retell(
  told: Told,
  choice: PolicyChoice | undefined,
  into: Journal = openMemoryJournal(),
  { standing = standingCommands(told), before }: Telling = {},
): Retold {
  const users = new Map<UserId, UserId>()
  const tickets = new Map<TicketId, TicketId>()
  const things = new Map<string, string>()
  const facts = eventsByCause(told)
  let leftOut = 0

  for (const kept of standing) {
    const { asked } = kept
    const command = under(choice, translated(asked.command, { users, tickets, things }))
    if (command) before?.({ ...asked, command }, into.heads, kept)
    const decision = command && decide(into.heads, { ...asked, command })
    const events = decision?.events ?? []
    if (events.length > 0)
      into.write((append) =>
        append(
          { ...asked, command: command! },
          events,
          decision?.ok === false ? decision.refusal : undefined,
          filesIn(told, events),
        ),
      )
    else leftOut += asked.command.type === 'ChangePolicy' ? 0 : 1
    follow(facts.get(asked.id) ?? [], events)
  }
  return { journal: into, users, tickets, leftOut }

  /** What the command made there, and what it made or reached here. */
  function follow(there: readonly Event[], here: readonly Event[]): void {
    for (const event of there) {
      // Numbers that were taken back are never given again, so the same things have smaller ones here.
      const made = thingIn(event)
      const same = made !== undefined && here.find(({ type }) => type === event.type)
      if (same) things.set(made, thingIn(same) ?? made)
      if (event.type === 'TicketCreated') {
        const reached = here.find((one) => one.type === 'MessageSent')
        if (reached?.type === 'MessageSent') tickets.set(event.ticket, reached.ticket)
      }
      if (event.type === 'EndUserCreated') {
        const person = personIn(here) ?? personOnDevice(there)
        if (person) users.set(event.user, person)
      }
    }
  }

  /** Where nobody new came, it is whoever's session runs on the device now. */
  function personOnDevice(there: readonly Event[]): UserId | undefined {
    const event = there.find((one) => one.type === 'SessionStarted' || one.type === 'LoginAccepted')
    return event && 'device' in event ? into.heads.devices.get(event.device)?.user : undefined
  }
}

/** Who or what came into the workspace by an event, beside people and tickets. */
function thingIn(event: Event): string | undefined {
  switch (event.type) {
    case 'AgentAdded':
      return event.agent
    case 'GroupAdded':
      return event.group
    case 'DeviceAdded':
      return event.device
    case 'ArticlePublished':
      return event.article
    default:
      return undefined
  }
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

/** Commands that stand: what was taken back, and the taking back, are as if they had never been. */
export function standingCommands(told: Told): readonly Kept[] {
  const done: Kept[] = []
  let undone: Kept[] = []
  for (let after = 0; ; after += page) {
    const some = told.commands(after, page)
    for (const kept of some) {
      const { type } = kept.asked.command
      if (type === 'Undo') undone.push(...done.splice(-1))
      else if (type === 'Redo') done.push(...undone.splice(-1))
      else {
        done.push(kept)
        undone = []
      }
    }
    if (some.length < page) return done
  }
}

export function eventsByCause(told: Told): ReadonlyMap<CommandId, readonly Event[]> {
  const found = new Map<CommandId, Event[]>()
  for (let after = 0; ; after += page) {
    const some = told.read(after, page)
    for (const { cause, event } of some) {
      const events = found.get(cause)
      if (events) events.push(event)
      else found.set(cause, [event])
    }
    if (some.length < page) return found
  }
}

/** The policy holds from the first moment on, and nobody changes it on the way. */
function under(choice: PolicyChoice | undefined, command: Prepared | undefined): Prepared | undefined {
  if (!choice) return command
  if (command?.type === 'ChangePolicy') return undefined
  if (command?.type !== 'SetUpWorkspace') return command
  const { type, name } = command
  return { type, name, ...choice }
}

type Names = Pick<Retold, 'users' | 'tickets'> & { readonly things: ReadonlyMap<string, string> }
const ticketFields = ['ticket', 'survivor', 'closed', 'conversation'] as const
const userFields = ['user', 'requester'] as const
const thingFields = ['device', 'agent', 'assignee', 'group', 'article'] as const

/** The command with the names that things have in the retold workspace; nothing where one of them is not there. */
function translated(command: Prepared, { users, tickets, things }: Names): Prepared | undefined {
  const fields: Record<string, unknown> = { ...command }
  const here = (id: unknown): unknown => (typeof id === 'string' ? (things.get(id) ?? id) : id)
  for (const name of thingFields) if (name in fields) fields[name] = here(fields[name])
  if (command.type === 'ChangeTicket' && command.change.group !== undefined)
    fields['change'] = { ...command.change, group: here(command.change.group) }
  for (const [names, table] of [
    [ticketFields, tickets],
    [userFields, users],
  ] as const) {
    for (const name of names) {
      const id = fields[name]
      if (typeof id !== 'string' || id === 'new') continue
      const here = (table as ReadonlyMap<string, string>).get(id)
      if (here === undefined) return undefined
      fields[name] = here
    }
  }
  return fields as Prepared
}

/** The bytes of the files that the events name. */
function filesIn(told: Told, events: readonly Event[]) {
  const named = events.flatMap((event) => (event.type === 'MessageSent' ? (event.files ?? []) : []))
  return new Map(
    named.flatMap(({ digest }) => {
      const bytes = told.file(digest)
      return bytes ? [[digest, bytes] as const] : []
    }),
  )
}
