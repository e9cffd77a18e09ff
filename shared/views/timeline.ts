/** The journal as marks, each in the lane of the chair that caused it. Nothing in it that an agent may not see (rule E1). */
import type { TimelineMark } from '../contract/answers.ts'
import type { ActEvent, Actor, Event, EventOf } from '../engine/event.ts'
import type { Heads } from '../engine/heads.ts'
import { eventId, type TicketId, type UserId } from '../engine/ids.ts'
import { filesLine } from '../engine/tickets/files.ts'
import type { Journal, Recorded } from '../journal/journal.ts'
import { toldAct } from './acts.ts'
import type { View } from './view.ts'
import { agentOf, deviceName, groupOf, personOf, ticketName } from './source.ts'

/** Positions have no gap: a page of them needs no search. */
export const timeline: View<'Timeline'> = ({ journal }, { before = journal.position() + 1, limit }) => {
  const end = Math.min(before, journal.position() + 1)
  const after = Math.max(0, end - 1 - limit)
  const found = end > after + 1 ? journal.read(after, end - 1 - after) : []
  return { marks: found.map((one) => markOf(journal, one)), hasEarlier: after > 0 }
}

/** As much of a message as fits on a line. */
const lineLength = 120

export function markOf(journal: Journal, { position, at, cause, event }: Recorded): TimelineMark {
  const { heads } = journal
  const user = userOf(event)
  const head = user && heads.users.get(user)
  const agent = agentNameOf(heads, event)
  const ticket = ticketOf(event)
  const what = whatOf(heads, event)
  const files = event.type === 'MessageSent' ? filesLine(event) : undefined
  const login = isLogin(event) ? heads.logins.get(event.login) : undefined
  return {
    position,
    at,
    cause,
    type: event.type,
    chair: isMove(event) ? chairOfAct(journal, event) : chairOf(event),
    ...(head && { person: personOf(head) }),
    ...(agent !== undefined && { agent }),
    ...(ticket && heads.tickets.get(ticket) && { ticket: ticketName(heads, ticket) }),
    ...(what !== undefined && { what: [...what].slice(0, lineLength).join('') }),
    ...(login && { login: login.id }),
    ...(files && { files }),
    ...(isMove(event) && { act: toldAct(journal, event) }),
    ...(heads.undone.get(eventId(position)) && { isUndone: true }),
  }
}

const isLogin = (event: Event): event is EventOf<'LoginAccepted' | 'LoginRefused'> =>
  event.type === 'LoginAccepted' || event.type === 'LoginRefused'

const isMove = (event: Event): event is ActEvent => event.type === 'ActUndone' || event.type === 'ActRedone'

/** Whoever did it takes it back. */
function chairOfAct(journal: Journal, { main }: ActEvent): TimelineMark['chair'] {
  const meant = journal.read(main - 1, 1)[0]
  return meant ? chairOf(meant.event) : 'system'
}

const chairs = { 'end-user': 'person', agent: 'agent', bot: 'system', system: 'system' } as const

function chairOf(event: Event): TimelineMark['chair'] {
  if ('by' in event) return chairs[event.by.kind]
  if ('author' in event) return chairs[event.author.kind]
  switch (event.type) {
    case 'EndUserCreated':
      return event.why === 'import' ? 'administrator' : 'person'
    case 'SessionStarted':
    case 'EndUserUpdated':
    case 'EndUserUpgraded':
    case 'EmailIdentityGiven':
    case 'LoginAccepted':
    case 'LoginRefused':
    case 'LoggedOut':
    case 'SessionRenewed':
    case 'SessionRevoked':
    case 'ArticleOpened':
    case 'PageViewed':
    case 'MessengerOpened':
    case 'MessengerClosed':
    case 'DeviceWentOffline':
    case 'MessageQueued':
    case 'DeviceCameOnline':
      return 'person'
    case 'TicketCreated':
    case 'RequesterChanged':
      return 'system'
    case 'AvailabilityChanged':
      return 'agent'
    default:
      return 'administrator'
  }
}

function userOf(event: Event): UserId | undefined {
  if ('author' in event) return event.author.kind === 'end-user' ? event.author.user : undefined
  if ('by' in event && event.by.kind === 'end-user') return event.by.user
  if ('requester' in event) return event.requester
  if ('to' in event && event.type === 'RequesterChanged') return event.to
  return 'user' in event ? event.user : undefined
}

function agentNameOf(heads: Heads, event: Event): string | undefined {
  if (event.type === 'AgentAdded') return event.name
  if (event.type === 'AgentJoinedGroup' || event.type === 'AvailabilityChanged') return agentOf(heads, event.agent).name
  if (isMove(event)) return event.agent && agentOf(heads, event.agent).name
  const by: Actor | undefined = 'by' in event ? event.by : undefined
  if (by?.kind === 'agent') return agentOf(heads, by.agent).name
  return 'author' in event && event.author.kind === 'agent' ? agentOf(heads, event.author.agent).name : undefined
}

function ticketOf(event: Event): TicketId | undefined {
  if ('survivor' in event) return event.survivor
  return 'ticket' in event ? event.ticket : undefined
}

/** The word or line that tells this event from others of its kind. */
function whatOf(heads: Heads, event: Event): string | undefined {
  switch (event.type) {
    case 'MessageSent':
      return event.text
    case 'StatusChanged':
    case 'AvailabilityChanged':
      return event.to
    case 'GroupAdded':
    case 'BranchMade':
    case 'BranchRenamed':
    case 'BranchDeleted':
      return event.name
    case 'BranchChanged':
      return heads.branches.get(event.branch)?.name
    case 'PolicyChanged':
      return event.policy
    case 'AgentJoinedGroup':
      return groupOf(heads, event.group).name
    case 'TicketChanged':
      return Object.keys(event.to).join(', ')
    case 'TicketsMerged':
      return `#${ticketName(heads, event.closed).number}`
    case 'TicketAssigned':
      return event.assignee ? agentOf(heads, event.assignee).name : undefined
    case 'SigningKeyCreated':
    case 'WorkspaceSetUp':
    case 'DeviceAdded':
      return event.name
    case 'ArticlePublished':
    case 'PageViewed':
      return event.title
    case 'LoginAccepted':
    case 'LoginRefused':
    case 'LoggedOut':
    case 'ReauthenticationChosen':
    case 'SessionRenewed':
    case 'SessionRevoked':
    case 'SessionStarted':
    case 'ArticleOpened':
    case 'MessengerOpened':
    case 'MessengerClosed':
    case 'DeviceWentOffline':
    case 'MessageQueued':
    case 'DeviceCameOnline':
      return deviceName(heads, event.device)
    default:
      return undefined
  }
}
