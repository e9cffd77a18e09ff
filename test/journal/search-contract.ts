/** What every journal's search promises. */
import { describe, expect, it } from 'vitest'
import type { Event } from '#shared/engine/event.ts'
import { agentId, loginId, ticketId, userId } from '#shared/engine/ids.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { readSearch } from '#shared/search/language.ts'
import { soughtIn } from '#shared/search/sought.ts'
import { asked, carryOut, merged, messageSent, search, setUp, solved, ticketCreated, userCreated } from './samples.ts'

const note = (ticket: number, text: string): Event => ({
  ...(messageSent(90, ticket, text) as Extract<Event, { type: 'MessageSent' }>),
  author: { kind: 'agent', agent: agentId(1) },
  channel: 'note',
})
const called = (user: number, name: string, externalId?: string): Event => ({
  type: 'EndUserCreated',
  user: userId(user),
  name,
  email: 'hidden@example.org',
  ...(externalId !== undefined && { externalId }),
  why: 'login',
})

/** Positions 1 to 12. */
const shop: readonly Event[] = [
  setUp,
  called(1, 'Ada Byron', 'cust-1042'),
  called(2, 'محمد الفارسي', 'CUST-1042'),
  userCreated(3),
  { ...ticketCreated(1, 1), subject: 'Parcel lost' } as Event,
  messageSent(1, 1, 'My order 4711 of Straße 5 has not come'),
  { ...ticketCreated(2, 2), subject: 'طلب' } as Event,
  messageSent(2, 2, 'أين الطلبية؟ 您好，我的包裹在哪里？ สวัสดีครับ'),
  { ...ticketCreated(3, 3), subject: 'Hello' } as Event,
  messageSent(3, 3, 'Is my order on its way?'),
  note(3, 'Looks like fraud to me'),
  solved(3),
]

export function searchContract(name: string, open: () => Journal): void {
  const begun = (...more: readonly Event[]): Journal => {
    const journal = open()
    carryOut(journal, 1, [...shop, ...more])
    return journal
  }
  const numbers = (journal: Journal, text: string, offset?: number, limit?: number) =>
    search(journal, text, offset, limit).tickets.map(({ ticket }) => Number(ticket.replace('ticket-', '')))

  /** The visitor of ticket 3, to whom the policy `current` gives an external ID at their first login (rule U2). */
  const upgraded: Event = {
    type: 'EndUserUpgraded',
    user: userId(3),
    externalId: 'emp-7',
    name: 'Grace',
    login: loginId(1),
    rule: 'U2',
  }

  describe(`${name} finds people`, () => {
    const people = (journal: Journal, words: string, offset = 0, limit = 10) => {
      const sought = words.split(' ').flatMap((word) => soughtIn(word, false) ?? [])
      const { total, users } = journal.people(sought, offset, limit)
      return [total, ...users.map((user) => Number(user.replace('user-', '')))]
    }
    const visitor: Event = { type: 'EndUserCreated', user: userId(4), why: 'message' }
    const renamed: Event = { type: 'EndUserUpdated', user: userId(1), name: 'Ada King' }

    it.each([
      ['ada', [1, 1]],
      ['BYR ad', [1, 1]],
      ['ada king', [0]],
      ['cust-1042', [2, 2, 1]],
      ['cust 10', [2, 2, 1]],
      ['فارسي', [1, 2]],
      ['hidden', [0]],
      ['parcel', [0]],
    ])('by name and external ID, never by the email of a token: %s', (words, found) => {
      expect(people(begun(visitor), words)).toEqual(found)
    })

    it('all of them without words, the newest first and a page at a time', () => {
      const journal = begun(visitor)
      expect(people(journal, '')).toEqual([4, 4, 3, 2, 1])
      expect(people(journal, '', 1, 2)).toEqual([4, 3, 2])
      expect(people(journal, 'cust', 1, 1)).toEqual([2, 1])
    })

    it('by the name that they have now', () => {
      expect(people(begun(renamed), 'king')).toEqual([1, 1])
      expect(people(begun(renamed), 'byron')).toEqual([0])
      expect(people(begun(upgraded), 'grace')).toEqual([1, 3])
      expect(people(begun(upgraded), 'emp-7')).toEqual([1, 3])
    })
  })

  describe(`${name} finds tickets`, () => {
    it.each([
      ['order', [3, 1]],
      ['ORD', [3, 1]],
      ['"ord"', []],
      ['"my order"', [3, 1]],
      ['"order my"', []],
      ['order my', [3, 1]],
      ['4711', [1]],
      ['strasse', [1]],
      ['lost', [1]],
      ['lost order', []],
      ['fraud', [3]],
      ['包裹', [2]],
      ['裹', [2]],
      ['包在', []],
      ['حمد', [2]],
      ['لفارس', [2]],
      ['طلبية', [2]],
      ['اين', [2]],
      ['วัสดี', [2]],
      ['byron', [1]],
      ['1042', [1, 2]],
      ['cust-1042', [1, 2]],
      ['hidden', []],
      ['example.org', []],
      ['order status:new', [1]],
      ['order status:new,solved', [3, 1]],
      ['status:solved,open', [3]],
      ['requester:ada', [1]],
      ['requester:"ada byron" order', [1]],
      ['requester:ada fraud', []],
      ['external_id:cust-1042', [1]],
      ['external_id:CUST-1042', [2]],
      ['external_id:Cust-1042', []],
      ['external_id:cust', []],
      ['verified:no order', [3, 1]],
      ['verified:yes', []],
      ['', [3, 2, 1]],
      ['nothing', []],
    ])('%s: %j', (text, expected) => {
      expect(numbers(begun(), text).sort()).toEqual([...expected].sort())
    })

    it('newest place first, a ticket once, with the place where it was found last', () => {
      const journal = begun(messageSent(4, 1, 'Another order'), messageSent(5, 1, 'And good bye'))
      const { tickets, total, more } = search(journal, 'order')
      expect({ total, more }).toEqual({ total: 2, more: false })
      expect(tickets).toEqual([
        { ticket: 'ticket-1', foundIn: 'ticket-1', place: { position: 13 } },
        { ticket: 'ticket-3', foundIn: 'ticket-3', place: { position: 10 } },
      ])
      expect(search(journal, 'cust').tickets).toEqual([
        { ticket: 'ticket-1', foundIn: 'ticket-1', place: { requester: 'user-1' } },
        { ticket: 'ticket-2', foundIn: 'ticket-2', place: { requester: 'user-2' } },
      ])
      expect(search(journal, 'requester:ada verified:no').tickets[0]?.ticket).toBe('ticket-1')
    })

    it('a page at a time, and counts them all', () => {
      const journal = begun()
      expect(numbers(journal, 'order', 0, 1)).toEqual([3])
      expect(numbers(journal, 'order', 1, 1)).toEqual([1])
      expect(numbers(journal, 'order', 2, 1)).toEqual([])
      expect(search(journal, 'order', 1, 0)).toMatchObject({ total: 2, tickets: [] })
    })

    it('by the name that a person has now', () => {
      const journal = begun({ type: 'EndUserUpdated', user: userId(1), name: 'Ada King', email: 'ada@hidden.example' })
      expect(['king', 'byron', 'hidden', 'requester:king'].map((text) => numbers(journal, text))).toEqual([
        [1],
        [],
        [],
        [1],
      ])
      expect(['grace', 'external_id:emp-7'].map((text) => numbers(begun(upgraded), text))).toEqual([[3], [3]])
    })

    it('the survivor, and says in which merged ticket (rule U11); the merged one if that is asked for', () => {
      const journal = begun(merged(1, 3))
      expect(search(journal, 'fraud').tickets).toEqual([
        { ticket: 'ticket-1', foundIn: 'ticket-3', place: { position: 11 } },
      ])
      expect(numbers(journal, 'order')).toEqual([1])
      expect(numbers(journal, 'fraud status:closed')).toEqual([3])
      expect(numbers(journal, 'requester:ada fraud')).toEqual([1])
    })

    it('also tickets that were merged in a circle, and people and tickets that are not there', () => {
      const journal = begun(merged(1, 3), merged(3, 1), messageSent(4, 99, 'order'), ticketCreated(9, 99))
      expect(numbers(journal, 'order').sort()).toEqual([1, 3])
      expect(numbers(journal, 'conversation verified:no')).toEqual([])
    })

    it('stops at five hundred and says so', () => {
      const many = Array.from({ length: 501 }, (_, index) => ticketCreated(10 + index, 3))
      const { total, more, tickets } = search(begun(...many), 'conversation', 490)
      expect({ total, more, length: tickets.length }).toEqual({ total: 500, more: true, length: 10 })
    })

    it('within a write what was appended before, and nothing of a write that broke', () => {
      const journal = begun()
      expect(() =>
        journal.write((append) => {
          append(asked(2), [called(4, 'Zoë'), ticketCreated(4, 4), messageSent(4, 1, 'zebra')])
          expect([numbers(journal, 'zebra'), numbers(journal, 'zoe')]).toEqual([[1], [4]])
          throw new Error('The work broke.')
        }),
      ).toThrow('The work broke.')
      expect([numbers(journal, 'zebra'), numbers(journal, 'zoe')]).toEqual([[], []])
      carryOut(journal, 2, [called(4, 'Zoë'), ticketCreated(4, 4)])
      expect(numbers(journal, 'zoe')).toEqual([4])
    })

    it('takes what was typed for words, never for a language of its own', () => {
      const journal = begun()
      for (const text of [`order" OR "x`, 'order* NEAR(', "'; DROP TABLE said_words; --", 'words : order', '^order']) {
        const read = readSearch(text)
        if (read.ok) expect(() => journal.search(read.wanted, 0, 10)).not.toThrow()
      }
      expect(numbers(journal, 'order NOT way')).toEqual([])
      expect(journal.heads.tickets.get(ticketId(1))).toBeDefined()
    })
  })
}
