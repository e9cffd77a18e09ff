/** What every journal's heads promise beyond being what `evolve` made: order, filters, who holds an external ID. */
import { describe, expect, it } from 'vitest'
import type { Event } from '#shared/engine/event.ts'
import type { TicketFilter, TicketGrouping, TicketOrder } from '#shared/engine/heads.ts'
import { agentId, groupId, ticketId, userId } from '#shared/engine/ids.ts'
import type { Journal } from '#shared/journal/journal.ts'
import {
  assigned,
  carryOut,
  grouped,
  merged,
  messageSent,
  setUp,
  solved,
  ticketCreated,
  userCreated,
} from './samples.ts'

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

    it('by group, those of any of several', () => {
      const changes = [grouped(1, 1), grouped(2, 2), grouped(4, 1), grouped(5, 3), grouped(5, null), solved(4)]
      const statuses = ['new', 'solved'] as const
      expect(listed(changes, { statuses, groups: [groupId(1)] })).toEqual([4, 1])
      expect(listed(changes, { statuses, groups: [groupId(2), groupId(1)] })).toEqual([4, 2, 1])
      expect(listed(changes, { statuses, groups: [groupId(1), groupId(1)] })).toEqual([4, 1])
      expect(listed(changes, { statuses: ['new'], groups: [groupId(1), groupId(3)] })).toEqual([1])
      expect(listed(changes, { statuses, groups: [groupId(1), groupId(2)] }, 1, 1)).toEqual([2])
      expect(listed(changes, { statuses, groups: [] })).toEqual([])
    })

    it('and counts what it lists', () => {
      const { tickets } = given(...fiveTickets, solved(3), assigned(1, 1), grouped(2, 2), grouped(3, 1), grouped(4, 1))
      expect([
        tickets.count({ statuses: ['new', 'solved'] }),
        tickets.count({ statuses: ['new', 'new'] }),
        tickets.count({ statuses: ['new'], assignee: null }),
        tickets.count({ statuses: ['new'], assignee: agentId(1) }),
        tickets.count({ statuses: ['closed'] }),
        tickets.count({ statuses: [] }),
        tickets.count({ statuses: ['new'], groups: [groupId(1), groupId(2)] }),
        tickets.count({ statuses: ['new'], groups: [] }),
      ]).toEqual([5, 4, 3, 1, 0, 0, 2, 0])
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

  describe(`${name} sorts tickets`, () => {
    const statuses = ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] as const
    const sorted = (by: TicketOrder['by'], direction: TicketOrder['direction'], ...events: readonly Event[]) =>
      given(...events)
        .tickets.page({ statuses }, 0, 10, { by, direction })
        .map(({ number }) => number)
    const called = (...subjects: readonly string[]): readonly Event[] =>
      subjects.map((subject, index) => ({ ...ticketCreated(index + 1, 1), subject }) as Event)

    it('by when they last changed and when they came, both ways', () => {
      const events = [...fiveTickets, messageSent(1, 2), merged(1, 4)]
      expect(sorted('updated', 'descending', ...events)).toEqual([4, 1, 2, 5, 3])
      expect(sorted('updated', 'ascending', ...events)).toEqual([3, 5, 2, 1, 4])
      expect(sorted('created', 'ascending', ...events)).toEqual([1, 2, 3, 4, 5])
      expect(sorted('created', 'descending', ...events)).toEqual([5, 4, 3, 2, 1])
    })

    it('by status as a ticket goes through them, equals last changed first', () => {
      const events = [...fiveTickets, solved(2), solved(4), merged(1, 3)]
      expect(sorted('status', 'ascending', ...events)).toEqual([1, 5, 4, 2, 3])
      expect(sorted('status', 'descending', ...events)).toEqual([3, 4, 2, 1, 5])
    })

    it('by subject, whatever stands in it', () => {
      const subjects = ['order 12', 'Order', 'äther', '\u{1f600}', '\uffee', '\ud800', 'a"b', 'a', '', 'a\u0000b', 'A']
      const page = given(...called(...subjects))
        .tickets.page({ statuses }, 0, 20, { by: 'subject', direction: 'ascending' })
        .map(({ subject }) => subject)
      expect(page).toEqual([
        '',
        '\ud800',
        'A',
        'a',
        'a"b',
        'a\u0000b',
        'Order',
        'order 12',
        'äther',
        '\uffee',
        '\u{1f600}',
      ])
    })

    it('by requester: names without regard to their case, then visitors by number', () => {
      const user = (number: number, name?: string): Event => ({
        type: 'EndUserCreated',
        user: userId(number),
        ...(name !== undefined && { name }),
        why: 'login',
      })
      const events = [
        ...[user(1), user(2, 'ben'), user(3, 'Ada'), user(4), user(5, 'Ben')],
        ...[1, 2, 3, 4, 5].map((number) => ticketCreated(number, number)),
        ticketCreated(6, 1),
      ]
      expect(sorted('requester', 'ascending', ...events)).toEqual([3, 2, 5, 6, 1, 4])
      expect(sorted('requester', 'descending', ...events)).toEqual([4, 6, 1, 5, 2, 3])
      const renamed: Event = { type: 'EndUserUpdated', user: userId(3), name: 'Zoë' }
      expect(sorted('requester', 'ascending', ...events, renamed)).toEqual([2, 5, 3, 6, 1, 4])
    })

    it('within a filter, a page at a time', () => {
      const { tickets } = given(...called('c', 'a', 'd', 'b'), solved(3), grouped(1, 1), grouped(2, 1), grouped(4, 2))
      const order = { by: 'subject', direction: 'ascending' } as const
      const groups = [groupId(1), groupId(2)]
      const page = (offset: number) => tickets.page({ statuses: ['new'], groups }, offset, 2, order)
      expect([page(0), page(2), page(4)].map((rows) => rows.map(({ number }) => number))).toEqual([[2, 4], [1], []])
    })
  })

  describe(`${name} groups tickets`, () => {
    const statuses = ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] as const
    const agent = (number: number, named: string): Event => ({
      type: 'AgentAdded',
      agent: agentId(number),
      name: named,
    })
    const shop = () =>
      given(
        ...[agent(1, 'sam'), agent(2, 'Kim'), userCreated(1), userCreated(2, 'b'), userCreated(3, 'a')],
        ...[1, 2, 3, 2, 1].map((requester, index) => ticketCreated(index + 1, requester)),
        ...[solved(3), assigned(1, 1), assigned(2, 2), assigned(4, 1), grouped(1, 1), grouped(2, 1)],
      ).tickets
    const groups = (by: TicketGrouping, filter: TicketFilter = { statuses }) =>
      shop()
        .groups(filter, by)
        .map(({ shared, count }) => [...Object.values(shared), count])

    it('by status as a ticket goes through them, and only such as there are', () => {
      expect(groups('status')).toEqual([
        ['new', 4],
        ['solved', 1],
      ])
      expect(groups('status', { statuses: ['solved', 'new', 'new'], assignee: agentId(1) })).toEqual([['new', 2]])
    })

    it('by assignee: nobody first, then by name without regard to its case', () => {
      expect(groups('assignee')).toEqual([
        [null, 2],
        ['agent-2', 1],
        ['agent-1', 2],
      ])
    })

    it('by requester: names, then visitors', () => {
      expect(groups('requester')).toEqual([
        ['user-3', 1],
        ['user-2', 2],
        ['user-1', 2],
      ])
      expect(groups('requester', { statuses: ['new'], groups: [groupId(1)] })).toEqual([
        ['user-2', 1],
        ['user-1', 1],
      ])
      expect(groups('requester', { statuses: [] })).toEqual([])
    })

    it('and a group is a filter like any other', () => {
      const tickets = shop()
      for (const by of ['requester', 'assignee'] as const)
        for (const { shared, count } of tickets.groups({ statuses }, by))
          expect(tickets.page({ statuses, ...shared }, 0, 10)).toHaveLength(count)
      expect(tickets.page({ statuses: ['new'], requester: userId(2) }, 0, 10).map(({ number }) => number)).toEqual([
        2, 4,
      ])
    })
  })

  describe(`${name} knows people by external ID`, () => {
    it('taken exactly as it is (rule T2)', () => {
      const ids = ['ada', 'Ada', 'ada ', '__proto__', '"', '\ud800', '\ud801', 'a\u0000b', 'é', 'e\u0301', '7', 'null']
      const { users } = given(...ids.map((externalId, index) => userCreated(index + 1, externalId)))
      expect(ids.map((externalId) => users.byExternalId(externalId)?.number)).toEqual(ids.map((_, index) => index + 1))
      expect(['adA', '', 'a', '\ufffd', 'toString'].map(users.byExternalId)).toEqual(Array(5).fill(undefined))
    })

    it('and by email identity, which goes from one to another, however it is capitalised (rule E3)', () => {
      const give = (user: number, email: string, from?: number) =>
        ({
          type: 'EmailIdentityGiven',
          user: userId(user),
          email,
          verified: false,
          ...(from && { from: userId(from) }),
          rule: 'E3',
        }) as const
      const people = [userCreated(1), userCreated(2)]
      const one = given(...people, give(1, 'Ada@Example.com'))
      expect(one.users.byEmail('ADA@example.COM')?.number).toBe(1)
      expect(one.users.byEmail('bea@example.com')).toBeUndefined()
      const two = given(...people, give(1, 'ada@example.com'), give(2, 'ADA@example.com', 1), give(1, 'É@example.com'))
      expect(
        ['ada@example.com', 'É@example.com', 'é@example.com'].map((email) => two.users.byEmail(email)?.number),
      ).toEqual([2, 1, undefined])
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
