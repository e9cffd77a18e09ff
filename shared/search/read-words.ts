/** Looks for words by reading events: a whole journal in memory, or the few tickets that operators leave over. */
import type { Event } from '../engine/event.ts'
import type { Heads, Ticket } from '../engine/heads.ts'
import { eventId, userId, type TicketId, type UserId } from '../engine/ids.ts'
import type { Recorded } from '../journal/journal.ts'
import type { WordIndex } from './find-tickets.ts'
import { holds, type Sought } from './sought.ts'
import { wordsIn } from './words.ts'

/** `events` in order of position, `tickets` last changed first. */
export function readWords(heads: Heads, events: readonly Recorded[], tickets: () => readonly Ticket[]): WordIndex {
  return {
    *places(sought) {
      for (let index = events.length - 1; index >= 0; index -= 1) {
        const { position, event } = events[index]!
        const said = heads.undone.get(eventId(position)) ? undefined : saidIn(event)
        if (said && holds(wordsIn(said.text), sought)) yield { position, ticket: said.ticket }
      }
    },
    *ticketsOf(sought) {
      const known = new Map<UserId, boolean>()
      for (const { id, requester } of tickets()) {
        const user = heads.users.get(requester)
        const isSought = known.get(requester) ?? (user !== undefined && holds(wordsIn(nameAndId(user)), sought))
        known.set(requester, isSought)
        if (isSought) yield id
      }
    },
  }
}

/** Everybody whose name and external ID hold all of it, the newest first. */
export function readPeople(heads: Heads, sought: readonly Sought[]): readonly UserId[] {
  const count = heads.workspace()?.counts.users ?? 0
  return Array.from({ length: count }, (_, index) => userId(count - index)).filter((id) => {
    const user = heads.users.get(id)
    return user !== undefined && holds(wordsIn(nameAndId(user)), sought)
  })
}

/** What is searched of a person. The email address of a token is not in it: agents must not see it (rule E1). */
export const nameAndId = ({ name = '', externalId = '' }: { readonly name?: string; readonly externalId?: string }) =>
  `${name}\n${externalId}`

/** What is searched of an event: messages with the names of their files, internal notes too, and subjects. */
export const saidIn = (event: Event): { readonly ticket: TicketId; readonly text: string } | undefined =>
  event.type === 'MessageSent'
    ? { ticket: event.ticket, text: [event.text, ...(event.files ?? []).map(({ name }) => name)].join('\n') }
    : event.type === 'TicketCreated'
      ? { ticket: event.ticket, text: event.subject }
      : undefined
