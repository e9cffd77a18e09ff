/** The tickets that a search found, each with the place where its words stand. */
import type { SearchHit } from '../contract/answers.ts'
import type { Journal } from '../journal/journal.ts'
import type { FoundTicket } from '../search/find-tickets.ts'
import { readSearch } from '../search/language.ts'
import { piecesOf } from '../search/pieces.ts'
import { saidIn } from '../search/read-words.ts'
import type { Sought } from '../search/sought.ts'
import type { View } from './view.ts'
import { ticketName } from './source.ts'
import { ticketRow } from './tickets.ts'

export const searchTickets: View<'SearchTickets'> = ({ journal }, { words, offset, limit }) => {
  const read = readSearch(words)
  if (!read.ok) return read
  const { total, more, tickets } = journal.search(read.wanted, offset, limit)
  const rows = tickets.flatMap((found) => {
    const head = journal.heads.tickets.get(found.ticket)
    const hit = hitOf(journal, found, read.wanted.words)
    return head ? [{ ...ticketRow(journal.heads, head), ...(hit && { hit }) }] : []
  })
  return { ok: true, total, more, rows }
}

function hitOf(journal: Journal, { ticket, foundIn, place }: FoundTicket, words: readonly Sought[]) {
  if (!place || words.length === 0) return undefined
  const hit = 'requester' in place ? ofPerson(journal, place.requester, words) : said(journal, place.position, words)
  return hit && { ...hit, ...(foundIn !== ticket && { from: ticketName(journal.heads, foundIn) }) }
}

function ofPerson(
  { heads }: Journal,
  user: Parameters<Journal['heads']['users']['get']>[0],
  words: readonly Sought[],
): SearchHit {
  const { name = '', externalId = '' } = heads.users.get(user) ?? {}
  const inName = piecesOf(name, words)
  if (externalId === '' || inName.some(({ hit }) => hit)) return { place: 'name', pieces: inName }
  return { place: 'external-id', pieces: piecesOf(externalId, words) }
}

function said(journal: Journal, position: number, words: readonly Sought[]): SearchHit | undefined {
  const event = journal.read(position - 1, 1)[0]?.event
  const text = event && saidIn(event)?.text
  if (text === undefined) return undefined
  const pieces = piecesOf(text, words)
  if (event?.type !== 'MessageSent') return { place: 'subject', pieces }
  return { place: event.channel === 'note' ? 'note' : 'message', pieces }
}
