/** What every journal's heads promise beyond being what `evolve` made: order, filters, who holds an external ID. */
import { describe, expect, it } from 'vitest'
import type { Event } from '#shared/engine/event.ts'
import type { TicketFilter } from '#shared/engine/heads.ts'
import { agentId, ticketId, userId } from '#shared/engine/ids.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { assigned, carryOut, merged, messageSent, setUp, solved, ticketCreated, userCreated } from './samples.ts'

export function headsContract(name: string, open: () => Journal): void {
  const given = (...events: readonly Event[]) => {
    const journal = open()
    carryOut(journal, 1, [setUp, ...events])
    return journal.heads
  }
  const fiveTickets = [1, 2, 3, 4, 5].map((number) => ticketCreated(number, 1))

  describe(`${name} lists tickets`, () => {
    const listed = (events: readonly Event[], filter: TicketFilter, offset = 0, limit = 10) =>
      given(userCreated(1), ...fiveTickets, ...events)
        .tickets.page(filter, offset, limit)
        .map(({ number }) => number)

    it('last changed first', () => {
      expect(listed([messageSent(1, 2), messageSent(2, 4)], { statuses: ['new'] })).toEqual([4, 2, 5, 3, 1])
    })

    it('with the later one first when one event changed two', () => {
      expect(listed([merged(4, 2)], { statuses: ['new', 'closed'] })).toEqual([4, 2, 5, 3, 1])
      expect(listed([merged(2, 4)], { statuses: ['closed', 'new'] })).toEqual([4, 2, 5, 3, 1])
      expect(listed([merged(2, 4)], { statuses: ['closed', 'new'] }, 0, 1)).toEqual([4])
      expect(listed([merged(2, 4)], { statuses: ['closed', 'new'] }, 1, 1)).toEqual([2])
    })

    it('a page at a time', () => {
      expect(listed([], { statuses: ['new'] }, 1, 2)).toEqual([4, 3])
      expect(listed([], { statuses: ['new'] }, 4, 2)).toEqual([1])
      expect(listed([], { statuses: ['new'] }, 5, 2)).toEqual([])
      expect(listed([], { statuses: ['new'] }, 0, 0)).toEqual([])
    })

    it('by status, by agent, and those that are nobody’s', () => {
      const changes = [solved(3), assigned(1, 1), assigned(2, 1), assigned(4, 2), assigned(2, null), solved(1)]
      expect(listed(changes, { statuses: ['solved'] })).toEqual([1, 3])
      expect(listed(changes, { statuses: ['new', 'solved'] })).toEqual([1, 2, 4, 3, 5])
      expect(listed(changes, { statuses: ['solved', 'new', 'solved'] })).toEqual([1, 2, 4, 3, 5])
      expect(listed(changes, { statuses: ['new', 'solved'], assignee: agentId(1) })).toEqual([1])
      expect(listed(changes, { statuses: ['new', 'solved'], assignee: null })).toEqual([2, 3, 5])
      expect(listed(changes, { statuses: [] })).toEqual([])
    })

    it('and counts what it lists', () => {
      const { tickets } = given(...fiveTickets, solved(3), assigned(1, 1))
      expect([
        tickets.count({ statuses: ['new', 'solved'] }),
        tickets.count({ statuses: ['new', 'new'] }),
        tickets.count({ statuses: ['new'], assignee: null }),
        tickets.count({ statuses: ['new'], assignee: agentId(1) }),
        tickets.count({ statuses: ['closed'] }),
        tickets.count({ statuses: [] }),
      ]).toEqual([5, 4, 3, 1, 0, 0])
    })

    it('of one person, in the order in which they came, whoever asked for them first', () => {
      const { tickets } = given(ticketCreated(1, 1), ticketCreated(2, 2), ticketCreated(3, 1), {
        type: 'RequesterChanged',
        ticket: ticketId(1),
        from: userId(1),
        to: userId(2),
        login: 'login-1' as never,
        rule: 'U2',
      })
      expect(tickets.ofRequester(userId(2)).map(({ id }) => id)).toEqual(['ticket-1', 'ticket-2'])
      expect(tickets.ofRequester(userId(1)).map(({ id }) => id)).toEqual(['ticket-3'])
      expect(tickets.ofRequester(userId(3))).toEqual([])
    })
  })

  describe(`${name} knows people by external ID`, () => {
    it('taken exactly as it is (rule T2)', () => {
      const ids = ['ada', 'Ada', 'ada ', '__proto__', '"', '\ud800', '\ud801', 'a\u0000b', 'é', 'e\u0301', '7', 'null']
      const { users } = given(...ids.map((externalId, index) => userCreated(index + 1, externalId)))
      expect(ids.map((externalId) => users.byExternalId(externalId)?.number)).toEqual(ids.map((_, index) => index + 1))
      expect(['adA', '', 'a', '\ufffd', 'toString'].map(users.byExternalId)).toEqual(Array(5).fill(undefined))
    })

    it('once each: a second holder is a fault (rule U3)', () => {
      const journal = open()
      carryOut(journal, 1, [setUp, userCreated(1, 'ada')])
      expect(() => carryOut(journal, 2, [userCreated(2, 'ada')])).toThrow()
      expect(journal.heads.users.byExternalId('ada')?.number).toBe(1)
      expect(journal.heads.users.get(userId(2))).toBeUndefined()
    })

    it('in the order in which they came, without those who have none', () => {
      const { users } = given(userCreated(1, 'c'), userCreated(2), userCreated(3, 'a'), userCreated(4, 'b'), {
        type: 'EndUserUpdated',
        user: userId(1),
        name: 'Later',
      })
      const known = (offset: number, limit: number) => users.known(offset, limit).map(({ externalId }) => externalId)
      expect([known(0, 10), known(1, 1), known(3, 10), known(0, 0)]).toEqual([['c', 'a', 'b'], ['a'], [], []])
      expect(users.knownCount()).toBe(3)
    })
  })

  describe(`${name} keeps heads`, () => {
    it('still: what was handed out does not change', () => {
      const journal = open()
      carryOut(journal, 1, [setUp, userCreated(1), ticketCreated(1, 1)])
      const [before, workspace] = [journal.heads.tickets.get(ticketId(1)), journal.heads.workspace()]
      const copy = structuredClone({ before, workspace })
      carryOut(journal, 2, [messageSent(1, 1), solved(1)])
      expect({ before, workspace }).toEqual(copy)
    })

    it('in the order in which they came, also when one is replaced', () => {
      const { keys, agents } = given(
        ...['b', 'a', 'c'].map((id) => ({
          type: 'SigningKeyCreated' as const,
          key: id as never,
          name: id,
          secretStart: 'abcdef',
        })),
        { type: 'SigningKeyDeleted', key: 'b' as never },
        { type: 'AgentAdded', agent: agentId(1), name: 'Sam' },
        { type: 'AgentAdded', agent: agentId(2), name: 'Kim' },
      )
      expect(keys.all().map(({ id, deletedAt }) => [id, deletedAt !== undefined])).toEqual([
        ['b', true],
        ['a', false],
        ['c', false],
      ])
      expect(agents.all().map(({ name }) => name)).toEqual(['Sam', 'Kim'])
      expect(keys.get('__proto__' as never)).toBeUndefined()
    })
  })
}
