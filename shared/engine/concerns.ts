/** Which tickets' histories an event belongs to. A merge stands in both (rule U11). */
import type { Event } from './event.ts'
import type { TicketId } from './ids.ts'

export function ticketsOf(event: Event): readonly TicketId[] {
  switch (event.type) {
    case 'TicketsMerged':
      return [event.survivor, event.closed]
    case 'TicketCreated':
    case 'RequesterChanged':
    case 'StatusChanged':
    case 'TicketAssigned':
    case 'TicketChanged':
    case 'MessageSent':
      return [event.ticket]
    case 'LoginAccepted':
    case 'LoggedOut':
      return event.ticket === undefined ? [] : [event.ticket]
    default:
      return []
  }
}
