/** Finds tickets, newest place first. Every journal searches this way and brings only its index of words. */
import { ticketStatuses, type Heads, type Ticket } from '../engine/heads.ts'
import type { TicketId, UserId } from '../engine/ids.ts'
import type { Journal } from '../journal/journal.ts'
import { narrowed } from './narrowed.ts'
import { nameAndId } from './read-words.ts'
import { holds, type Wanted, type Sought } from './sought.ts'
import { wordsIn } from './words.ts'

/** A message or a subject in the journal, and the ticket on which it was written. */
export type Place = { readonly position: number; readonly ticket: TicketId }

/** The newest first. Readers may stop at any time. */
export type WordIndex = {
  /** Messages, internal notes too, and subjects that hold all of it. */
  readonly places: (sought: readonly Sought[]) => Iterable<Place>
  /** Tickets whose requester's name and external ID hold all of it. */
  readonly ticketsOf: (sought: readonly Sought[]) => Iterable<TicketId>
}

export type FoundTicket = {
  readonly ticket: TicketId
  /** Another than `ticket` where that was merged into it (rule U11). */
  readonly foundIn: TicketId
  /** Where the words stand; absent where none were sought. */
  readonly place?: { readonly position: number } | { readonly requester: UserId }
}
export type Found = {
  readonly total: number
  /** There may be more than these: the search came to an end before its places did. */
  readonly more: boolean
  readonly tickets: readonly FoundTicket[]
}

/** Whoever finds more wants other words, not more pages. */
const foundAtMost = 500
/** Places looked at: common words with a rare operator must not hold up everybody else. */
const lookedAtMost = 10_000

const pageSize = 200

export function findTickets(
  { heads, history }: Pick<Journal, 'heads' | 'history'>,
  everywhere: WordIndex,
  wanted: Wanted,
  offset: number,
  limit: number,
): Found {
  const index = wanted.words.length > 0 ? narrowed(heads, everywhere, history, wanted) : everywhere
  const found = new Map<TicketId, FoundTicket>()
  const seen = new Set<TicketId>()
  let [looked, more] = [0, false]
  for (const candidate of candidates(heads, index, wanted)) {
    looked += 1
    if (looked > lookedAtMost) {
      more = true
      break
    }
    if (seen.has(candidate.foundIn.id)) continue
    seen.add(candidate.foundIn.id)
    const ticket = shown(heads, candidate.foundIn, wanted)
    if (!ticket || found.has(ticket.id)) continue
    if (found.size === foundAtMost) {
      more = true
      break
    }
    const { foundIn, place } = candidate
    found.set(ticket.id, { ticket: ticket.id, foundIn: foundIn.id, ...(place && { place }) })
  }
  const from = Math.max(0, offset)
  return { total: found.size, more, tickets: [...found.values()].slice(from, from + Math.max(0, limit)) }
}

type Candidate = { readonly foundIn: Ticket; readonly place?: FoundTicket['place'] }

function* candidates(heads: Heads, index: WordIndex, wanted: Wanted): Generator<Candidate> {
  if (wanted.words.length > 0) yield* byWords(heads, index, wanted.words)
  else if (wanted.externalId !== undefined) {
    const user = heads.users.byExternalId(wanted.externalId)
    const theirs = user ? [...heads.tickets.ofRequester(user.id)] : []
    for (const foundIn of theirs.sort((one, other) => other.updated - one.updated)) yield { foundIn }
  } else if (wanted.requester?.length) {
    for (const { foundIn } of ofRequesters(heads, index, wanted.requester)) yield { foundIn }
  } else {
    const filter = { statuses: wanted.statuses ?? ticketStatuses }
    for (let offset = 0, page; (page = heads.tickets.page(filter, offset, pageSize)).length > 0; offset += pageSize) {
      for (const foundIn of page) yield { foundIn }
    }
  }
}

/** Places in the journal and tickets of people whose names were sought, together in order, the newest first. */
function* byWords(heads: Heads, index: WordIndex, words: readonly Sought[]): Generator<Candidate> {
  const people = ofRequesters(heads, index, words)
  try {
    let person = people.next()
    for (const { position, ticket } of index.places(words)) {
      for (; !person.done && person.value.foundIn.updated >= position; person = people.next()) yield person.value
      const foundIn = heads.tickets.get(ticket)
      if (foundIn) yield { foundIn, place: { position } }
    }
    for (; !person.done; person = people.next()) yield person.value
  } finally {
    people.return(undefined)
  }
}

function* ofRequesters(heads: Heads, index: WordIndex, words: readonly Sought[]): Generator<Candidate, undefined> {
  for (const ticket of index.ticketsOf(words)) {
    const foundIn = heads.tickets.get(ticket)
    if (foundIn) yield { foundIn, place: { requester: foundIn.requester } }
  }
}

/** What was found in a merged ticket leads to the one that survived, unless the operators want the merged one itself. */
function shown(heads: Heads, foundIn: Ticket, wanted: Wanted): Ticket | undefined {
  return [survivorOf(heads, foundIn), foundIn].find((ticket) => fulfils(heads, ticket, wanted))
}

function survivorOf(heads: Heads, ticket: Ticket): Ticket {
  const passed = new Set<TicketId>()
  let last = ticket
  while (last.mergedInto !== undefined && !passed.has(last.id)) {
    passed.add(last.id)
    last = heads.tickets.get(last.mergedInto) ?? last
  }
  return last
}

function fulfils(heads: Heads, ticket: Ticket, { statuses: some, requester, externalId, verified }: Wanted): boolean {
  if (some && !some.includes(ticket.status)) return false
  if (!requester && externalId === undefined && verified === undefined) return true
  const user = heads.users.get(ticket.requester)
  return (
    user !== undefined &&
    (externalId === undefined || user.externalId === externalId) &&
    (verified === undefined || user.verified === verified) &&
    (!requester || holds(wordsIn(nameAndId(user)), requester))
  )
}
