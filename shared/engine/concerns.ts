/** Which tickets' histories an event belongs to, and on which side of them: what people read, or what agents note. */
import type { Event, MessageChannel } from './event.ts'
import type { TicketId } from './ids.ts'

/** A merge stands in both (rule U11). */
export function ticketsOf(event: Event): readonly TicketId[] {
  switch (event.type) {
    case 'TicketsMerged':
      return [event.survivor, event.closed]
    case 'TicketCreated':
    case 'RequesterChanged':
    case 'SessionEnded':
    case 'StatusChanged':
    case 'TicketAssigned':
    case 'TicketChanged':
    case 'MessageSent':
      return [event.ticket]
    case 'LoginAccepted':
    case 'LoggedOut':
      return event.ticket === undefined ? [] : [event.ticket]
    case 'ActUndone':
    case 'ActRedone':
      return event.tickets
    default:
      return []
  }
}

/** Of a message; what only happened has none. */
export const channelOf = (event: Event): MessageChannel | undefined =>
  event.type === 'MessageSent' ? event.channel : undefined
