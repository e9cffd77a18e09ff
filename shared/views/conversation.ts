/** One ticket's conversation as a log: messages and events of all its former tickets, in order of time (rule U4). */
import type { EventLine, LineAuthor, LogLine, MessageLine, Origin, PropertyChange } from '../contract/answers.ts'
import type { Actor, Author, EventOf } from '../engine/event.ts'
import type { Heads } from '../engine/heads.ts'
import type { TicketId } from '../engine/ids.ts'
import { deliveryOf } from '../engine/tickets/delivery.ts'
import type { Journal, Recorded } from '../journal/journal.ts'
import { positionBefore } from '../journal/past.ts'
import { toldAct } from './acts.ts'
import type { View } from './view.ts'
import { agentOf, deviceName, groupOf, person, personAt, ticketName } from './source.ts'
import { originAt } from './tickets.ts'

export const conversation: View<'Conversation'> = ({ journal }, { ticket, limit, before, only }) => {
  const { heads } = journal
  const head = heads.tickets.get(ticket)
  if (!head) return undefined
  const origins = new Map(head.origins.map((origin, index) => [origin, originAt(heads, origin, index)]))
  // One more than asked for tells whether there is an earlier page.
  const found = journal.history(head.origins, limit + 1, before, only)
  const page = found.length > limit ? found.slice(1) : found
  return {
    hasEarlier: found.length > limit,
    lines: page.flatMap((recorded) => lineOf(journal, recorded, ticket, origins) ?? []),
  }
}

function lineOf(
  journal: Journal,
  { position, at, cause, event }: Recorded,
  ticket: TicketId,
  origins: ReadonlyMap<TicketId, Origin>,
): LogLine | undefined {
  const { heads } = journal
  const of = (id: TicketId): Origin => origins.get(id) ?? origins.get(ticket)!
  if (event.type === 'MessageSent') {
    const { message, author, channel, text, files, purpose, details } = event
    return {
      kind: 'message',
      position,
      at,
      origin: of(event.ticket),
      message,
      author: authorOf(heads, author, position),
      channel,
      text,
      ...(files && { files }),
      ...(author.kind !== 'end-user' && channel === 'messaging' && deliveryAt(heads, event.ticket, position)),
      ...(purpose && { purpose }),
      ...(details && { details }),
    }
  }
  const told = eventOf(journal, { position, at, cause, event })
  if (!told) return undefined
  const where = 'ticket' in event && event.ticket ? event.ticket : ticket
  const rule = 'rule' in event && event.rule ? { rule: event.rule } : {}
  return { kind: 'event', position, at, origin: of(where), ...rule, event: told }
}

/** Told by the ticket on which it was said, whatever that was merged into. */
function deliveryAt(heads: Heads, ticket: TicketId, position: number): Pick<MessageLine, 'delivery'> {
  const head = heads.tickets.get(ticket)
  return head ? { delivery: deliveryOf(head, position) } : {}
}

/** The mark is the state in which the message arrived: whether it stood on a login then (rule A1). */
function authorOf(heads: Heads, author: Author, position: number): LineAuthor {
  switch (author.kind) {
    case 'end-user':
      return { kind: 'end-user', ...personAt(heads, author, position) }
    case 'agent':
      return { kind: 'agent', agent: author.agent, name: agentOf(heads, author.agent).name }
    case 'bot':
      return { kind: 'bot' }
  }
}

function eventOf(journal: Journal, recorded: Recorded): EventLine['event'] | undefined {
  const { heads } = journal
  const { event } = recorded
  switch (event.type) {
    case 'TicketCreated':
      return { type: event.type, requester: person(heads, event.requester), device: deviceName(heads, event.device) }
    case 'RequesterChanged':
      return {
        type: event.type,
        from: person(heads, event.from),
        to: person(heads, event.to),
        ...('by' in event && { by: byOf(heads, event.by) }),
      }
    case 'SessionEnded':
      return { type: event.type, by: byOf(heads, event.by) }
    case 'TicketsMerged': {
      const { type, messages, why } = event
      const [survivor, closed] = [ticketName(heads, event.survivor), ticketName(heads, event.closed)]
      const before = positionBefore(journal, recorded)
      return { type, survivor, closed, messages, why, by: byOf(heads, event.by), before }
    }
    case 'StatusChanged':
      return { type: event.type, from: event.from, to: event.to, by: byOf(heads, event.by) }
    case 'TicketAssigned': {
      const assignee = event.assignee === null ? {} : { assignee: agentOf(heads, event.assignee).name }
      return { type: event.type, ...assignee, by: byOf(heads, event.by) }
    }
    case 'TicketChanged':
      return { type: event.type, changes: changesOf(heads, event), by: byOf(heads, event.by) }
    case 'LoginAccepted': {
      const { type, login, user, verdict, device } = event
      const { externalId } = verdict.accepted
      return { type, login, user: person(heads, user), externalId, device: deviceName(heads, device) }
    }
    case 'LoggedOut':
      return {
        type: event.type,
        user: person(heads, event.user),
        device: deviceName(heads, event.device),
        why: event.why,
      }
    case 'ActUndone':
    case 'ActRedone': {
      const by = event.agent === undefined ? {} : { by: agentOf(heads, event.agent).name }
      return { type: event.type, ...by, act: toldAct(journal, event) }
    }
    default:
      return undefined
  }
}

function changesOf(heads: Heads, { from, to }: EventOf<'TicketChanged'>): readonly PropertyChange[] {
  const name = (group: (typeof to)['group']) => (group ? groupOf(heads, group).name : null)
  const [tags, before] = [to.tags ?? [], from.tags ?? []]
  const added = tags.filter((tag) => !before.includes(tag))
  const removed = before.filter((tag) => !tags.includes(tag))
  return [
    ...('group' in to ? [{ property: 'group' as const, ...ends(name(from.group), name(to.group)) }] : []),
    ...('type' in to ? [{ property: 'type' as const, ...ends(from.type, to.type) }] : []),
    ...('priority' in to ? [{ property: 'priority' as const, ...ends(from.priority, to.priority) }] : []),
    ...('tags' in to ? [{ property: 'tags' as const, added, removed }] : []),
  ]
}

/** None is absent. */
const ends = <Value extends string>(from: Value | null | undefined, to: Value | null | undefined) => ({
  ...(from && { from }),
  ...(to && { to }),
})

const byOf = (heads: Heads, actor: Actor) =>
  actor.kind === 'agent'
    ? ({ kind: 'agent', name: agentOf(heads, actor.agent).name } as const)
    : ({ kind: actor.kind } as const)
