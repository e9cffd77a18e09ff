/**
 * Where operators leave only a few tickets, their conversations are read, which is quicker than to follow a common word
 * through all the others.
 */
import type { Heads, Ticket } from '../engine/heads.ts'
import type { Journal } from '../journal/journal.ts'
import type { WordIndex } from './find-tickets.ts'
import { readWords } from './read-words.ts'
import type { Wanted } from './sought.ts'

const fewTickets = 200
const fewMessages = 5_000

export function narrowed(heads: Heads, index: WordIndex, history: Journal['history'], wanted: Wanted): WordIndex {
  const tickets = few(heads, index, wanted)
  if (!tickets || tickets.reduce((sum, { messages }) => sum + messages, 0) > fewMessages) return index
  const inOrder = [...tickets].sort((one, other) => other.updated - one.updated || other.number - one.number)
  // What was merged into a ticket is part of it.
  const events = history([...new Set(tickets.flatMap(({ origins }) => origins))], Infinity)
  return readWords(heads, events, () => inOrder)
}

function few(heads: Heads, index: WordIndex, wanted: Wanted): readonly Ticket[] | undefined {
  const { externalId, requester, statuses } = wanted
  if (externalId !== undefined) {
    const user = heads.users.byExternalId(externalId)
    return user ? heads.tickets.ofRequester(user.id) : []
  }
  if (statuses && heads.tickets.count({ statuses }) <= fewTickets)
    return heads.tickets.page({ statuses }, 0, fewTickets)
  if (!requester?.length) return undefined
  const found: Ticket[] = []
  for (const id of index.ticketsOf(requester)) {
    const ticket = heads.tickets.get(id)
    if (ticket && found.push(ticket) > fewTickets) return undefined
  }
  return found
}
