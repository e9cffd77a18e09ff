/** What an act is called after: of all its events the one that somebody meant. */
import type { Event } from '../event.ts'
import type { AgentId } from '../ids.ts'

/** What people mean before what follows from it. An act without any of these is called after its first event. */
const meant: readonly Event['type'][] = [
  'MessageQueued',
  'DeviceCameOnline',
  'MessageSent',
  'SessionRenewed',
  'SessionRevoked',
  'LoginAccepted',
  'StatusChanged',
  'TicketAssigned',
]

const rank = (type: Event['type']): number => (meant.includes(type) ? meant.indexOf(type) : meant.length)

export const isMeantBefore = (event: Event, other: Event['type']): boolean => rank(event.type) < rank(other)

export function agentOf(event: Event): AgentId | undefined {
  if ('by' in event) return event.by.kind === 'agent' ? event.by.agent : undefined
  return 'author' in event && event.author.kind === 'agent' ? event.author.agent : undefined
}
