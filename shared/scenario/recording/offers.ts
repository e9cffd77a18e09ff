/** What the agent's screen says at the end of a recording, line by line, each as an expectation that holds. */
import { numberIn, type TicketId } from '../../engine/ids.ts'
import { emailWords } from '../expectations/person-facts.ts'
import { numberOfTickets, seeView } from '../expectations/list-facts.ts'
import { messageInWords, type Read } from '../expectations/messages.ts'
import { listed, shownAs, type Looking } from '../expectations/sight.ts'
import { seeTicket, type TicketSeen } from '../expectations/ticket-facts.ts'
import type { Expectation, MessageWords } from '../language/expectation.ts'
import { none } from '../language/values.ts'
import type { Offer } from './recorded.ts'

/** So many lines of the list are offered; more would have to be searched. */
const mostRows = 50
const mostMessages = 100
/** Longer texts are known by their beginning. */
const longestText = 120

export function offersOf(looking: Looking, open: TicketId | undefined): readonly Offer[] {
  const seen = open && seeTicket(looking, numberIn(open))
  const unsolved = seeView(looking, { view: 'all unsolved' })
  return [
    ...(seen ? ticketOffers(seen) : []),
    ...(seen ? seen.messages.slice(-mostMessages).map((read, index) => messageOffer(seen, read, index)) : []),
    ...unsolved.slice(0, mostRows).flatMap((number) => rowOffer(looking, number)),
    offer(
      'view',
      'counts',
      { view: 'all unsolved', 'holds only': [...unsolved] },
      `all unsolved holds only ${listed(unsolved)}`,
    ),
    countOffer(numberOfTickets(looking)),
  ]
}

function ticketOffers({ ticket, profile, messages }: TicketSeen): readonly Offer[] {
  const facts = {
    requester: shownAs(ticket.requester),
    verified: yesNo(ticket.requester.verified),
    'external id': profile.externalId ?? none,
    email: emailWords(profile.email),
    status: ticket.status,
    assignee: ticket.assignee?.name ?? 'nobody',
    ...(ticket.group && { group: ticket.group.name }),
    ...(ticket.priority && { priority: ticket.priority }),
    ...(ticket.tags.length > 0 && { tags: [...ticket.tags] }),
    ...(ticket.mergedInto && { 'merged into': ticket.mergedInto.number }),
    ...(ticket.origins.length > 1 && { 'made of': ticket.origins.map(({ number }) => number) }),
    messages: messages.length,
    'takes replies': yesNo(ticket.canReply && ticket.session === 'active'),
  }
  return Object.entries(facts).map(([word, value]) =>
    offer(
      `ticket ${word}`,
      'ticket',
      { ticket: ticket.number, [word]: value } as Expectation,
      `${word} ${Array.isArray(value) ? listed(value) : value}`,
    ),
  )
}

function messageOffer(
  { ticket, agents }: TicketSeen,
  { text, files, from, verified, note }: Read,
  index: number,
): Offer {
  const isEndUser = from !== 'bot' && !agents.some(({ name }) => name === from)
  const beginning = text.trim().slice(0, longestText).split('\n')[0]!.trim()
  const said: MessageWords = {
    ...(text.trim() === '' ? {} : beginning === text.trim() ? { text: beginning } : { contains: beginning }),
    from,
    ...(verified !== undefined && isEndUser && { verified: yesNo(verified) }),
    ...(note === true && { note: 'yes' as const }),
    ...(files.length > 0 && { file: [...files] }),
  }
  return offer(`message ${index}`, 'messages', { ticket: ticket.number, shows: [said] }, messageInWords(said))
}

function rowOffer(looking: Looking, number: number): readonly Offer[] {
  const seen = seeTicket(looking, number)
  if (!seen) return []
  const { requester, status } = seen.ticket
  const facts = { requester: shownAs(requester), verified: yesNo(requester.verified), status }
  const text = Object.entries(facts).map(([word, value]) => `${word} ${value}`)
  return [offer(`row ${number}`, 'list', { ticket: number, ...facts }, `ticket ${number}: ${text.join(', ')}`)]
}

const countOffer = (count: number): Offer =>
  offer('tickets', 'counts', { 'number of tickets': count }, `number of tickets ${count}`)

const offer = (id: string, group: Offer['group'], expectation: Expectation, text: string): Offer => ({
  id,
  group,
  text,
  expectation,
})

const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')
