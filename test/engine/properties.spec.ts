import { describe, expect, it } from 'vitest'
import type { TicketView } from '#shared/contract/query.ts'
import { groupId } from '#shared/engine/ids.ts'
import { kim, laptop, phone, sam, ticket1, ticket2, world, type World } from './world.ts'

const [support, orders] = [groupId(1), groupId(2)]

/** Two groups: Sam in both, Kim in Orders alone. One New ticket, in no group and nobody's. */
function written(): World {
  const shop = world()
  shop.do({ type: 'AddGroup', name: 'Support' })
  shop.do({ type: 'AddGroup', name: 'Orders' })
  shop.do({ type: 'JoinGroup', agent: sam, group: support })
  shop.do({ type: 'JoinGroup', agent: sam, group: orders })
  shop.do({ type: 'JoinGroup', agent: kim, group: orders })
  shop.writes(laptop, 'Hello')
  return shop
}
type Change = Extract<Parameters<World['do']>[0], { type: 'ChangeTicket' }>['change']
const changes = (change: Change, ticket = ticket1) => ({ type: 'ChangeTicket', ticket, agent: sam, change }) as const
const ticketOf = (shop: World) => shop.ask({ type: 'Ticket', ticket: ticket1 })

describe('a group', () => {
  it('is joined once, and only one that there is, by somebody there is', () => {
    const shop = written()
    expect(shop.do({ type: 'JoinGroup', agent: sam, group: support })).toEqual([])
    expect(shop.refused({ type: 'JoinGroup', agent: sam, group: groupId(9) })).toBe('group-unknown')
    expect(shop.refused({ type: 'JoinGroup', agent: 'nobody' as typeof sam, group: support })).toBe('agent-unknown')
    expect(shop.refused({ type: 'AddGroup', name: ' ' })).toBe('name-missing')
    expect(shop.ask({ type: 'Workspace' })).toMatchObject({
      groups: [{ name: 'Support' }, { name: 'Orders' }],
      agents: [{ name: 'Sam Okoye', groups: [support, orders] }, { groups: [orders] }],
    })
  })

  it('gets the ticket with whoever takes it: the first they joined, unless it is in one of theirs', () => {
    const shop = written()
    shop.do({ type: 'AssignTicket', ticket: ticket1, agent: sam, assignee: sam })
    expect(ticketOf(shop).group).toEqual({ id: support, name: 'Support' })
    shop.do({ type: 'AssignTicket', ticket: ticket1, agent: sam, assignee: kim })
    expect(ticketOf(shop).group?.name).toBe('Orders')
    const events = shop.do({ type: 'AssignTicket', ticket: ticket1, agent: kim, assignee: sam })
    expect(events.map(({ type }) => type)).toEqual(['TicketAssigned'])
  })

  it('that the assignee is not in takes the ticket from them', () => {
    const shop = written()
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: kim, status: 'open' })
    expect(shop.refused(changes({ group: support }))).toBe('ticket-held')
    const events = shop.do({ ...changes({ group: support }), agent: kim })
    expect(events.map(({ type }) => type)).toEqual(['TicketChanged', 'TicketAssigned'])
    expect(ticketOf(shop).assignee).toBeUndefined()
    shop.do({ type: 'AssignTicket', ticket: ticket1, agent: sam, assignee: sam })
    expect(shop.do(changes({ group: orders })).map(({ type }) => type)).toEqual(['TicketChanged'])
  })
})

describe('an agent changes a ticket', () => {
  it('in one event that tells what was and what is, of what changed alone', () => {
    const shop = written()
    expect(shop.do(changes({ priority: 'low', type: 'question', group: null }))).toEqual([
      {
        type: 'TicketChanged',
        ticket: ticket1,
        from: { type: null, priority: null },
        to: { type: 'question', priority: 'low' },
        by: { kind: 'agent', agent: sam },
      },
    ])
    expect(shop.do(changes({ priority: 'urgent', type: 'question' }))).toMatchObject([
      { from: { priority: 'low' }, to: { priority: 'urgent' } },
    ])
    expect(ticketOf(shop)).toMatchObject({ priority: 'urgent', type: 'question', status: 'new' })
    shop.do(changes({ priority: null, type: null }))
    expect(ticketOf(shop)).not.toHaveProperty('priority')
    expect(ticketOf(shop)).not.toHaveProperty('type')
  })

  it('and tags as the product keeps them: lower case, without blanks, each once, in order', () => {
    const shop = written()
    shop.do(changes({ tags: ['VIP', ' late  parcel ', 'vip', '', '  ', 'Ärger'] }))
    expect(ticketOf(shop).tags).toEqual(['late_parcel', 'vip', 'ärger'])
    expect(shop.do(changes({ tags: ['ÄRGER', 'vip', 'Late parcel'] }))).toEqual([])
    shop.do(changes({ tags: [] }))
    expect(ticketOf(shop).tags).toEqual([])
  })

  it('quietly where nothing changes', () => {
    const shop = written()
    shop.do(changes({ priority: 'high', tags: ['vip'] }))
    expect(shop.do(changes({ priority: 'high', tags: ['vip'], group: null, type: null }))).toEqual([])
    expect(shop.do(changes({}))).toEqual([])
  })

  it('U10 but never one that is Closed', () => {
    const shop = written()
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    shop.do(changes({ priority: 'high' }))
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    expect(shop.refused(changes({ priority: 'low' }))).toBe('ticket-closed')
    expect(ticketOf(shop).priority).toBe('high')
  })

  it('and is told what cannot be', () => {
    const shop = written()
    expect(shop.refused(changes({ group: groupId(9) }))).toBe('group-unknown')
    expect(shop.refused(changes({ tags: ['x'.repeat(81)] }))).toBe('tag-too-long')
    expect(shop.refused(changes({ tags: Array.from({ length: 101 }, (_, index) => `tag ${index}`) }))).toBe(
      'too-many-tags',
    )
    expect(shop.refused(changes({ priority: 'low' }, ticket2))).toBe('ticket-unknown')
    expect(shop.refused({ ...changes({ priority: 'low' }), agent: 'nobody' as typeof sam })).toBe('agent-unknown')
    expect(ticketOf(shop).tags).toEqual([])
  })

  it('and the conversation tells it, tags by what came and went', () => {
    const shop = written()
    shop.do(changes({ group: support, priority: 'high', tags: ['a', 'b'] }))
    shop.do(changes({ tags: ['b', 'c'], priority: null }))
    const { lines } = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 50 })
    expect(
      lines.flatMap((line) => (line.kind === 'event' && 'changes' in line.event ? [line.event] : [])),
    ).toMatchObject([
      {
        by: { kind: 'agent', name: 'Sam Okoye' },
        changes: [
          { property: 'group', to: 'Support' },
          { property: 'priority', to: 'high' },
          { property: 'tags', added: ['a', 'b'], removed: [] },
        ],
      },
      {
        changes: [
          { property: 'priority', from: 'high' },
          { property: 'tags', added: ['c'], removed: ['a'] },
        ],
      },
    ])
  })
})

describe('the eight standard views', () => {
  it('list and count, in everybody’s own eyes', () => {
    const shop = written()
    shop.writes(phone, 'Me too')
    shop.logsIn(phone, 'ada')
    shop.logsOut(phone)
    shop.writes(phone, 'And me')
    shop.do({ type: 'AssignTicket', ticket: ticket1, agent: sam, assignee: sam })
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'pending' })
    shop.do(changes({ group: orders }, ticket2))
    const list = (view: TicketView, agent = sam) =>
      shop.ask({ type: 'TicketList', view, agent, offset: 0, limit: 50 }).rows.map(({ number }) => number)
    const all = (agent: typeof sam) => ({
      'your-unsolved': list('your-unsolved', agent),
      unassigned: list('unassigned', agent),
      'all-unsolved': list('all-unsolved', agent),
      'recently-updated': list('recently-updated', agent),
      'unsolved-in-your-groups': list('unsolved-in-your-groups', agent),
      'new-in-your-groups': list('new-in-your-groups', agent),
      pending: list('pending', agent),
      'recently-solved': list('recently-solved', agent),
    })
    const lengths = (lists: Readonly<Record<string, readonly number[]>>) =>
      Object.fromEntries(Object.entries(lists).map(([view, numbers]) => [view, numbers.length]))
    expect(all(sam)).toEqual({
      'your-unsolved': [1],
      unassigned: [2, 3],
      'all-unsolved': [2, 1, 3],
      'recently-updated': [2, 1, 3],
      'unsolved-in-your-groups': [2, 1],
      'new-in-your-groups': [2],
      pending: [1],
      'recently-solved': [],
    })
    expect(all(kim)).toMatchObject({ 'your-unsolved': [], 'unsolved-in-your-groups': [2], 'new-in-your-groups': [2] })
    expect(shop.ask({ type: 'TicketViews', agent: kim }).counts).toEqual(lengths(all(kim)))
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    expect(all(sam)).toMatchObject({ 'recently-updated': [1, 2, 3], 'recently-solved': [1], 'all-unsolved': [2, 3] })
    expect(shop.ask({ type: 'TicketViews', agent: sam }).counts).toEqual(lengths(all(sam)))
  })

  it('are listed in the order that is asked for', () => {
    const shop = written()
    shop.writes(phone, 'Before')
    const list = (order?: { by: 'subject'; direction: 'ascending' | 'descending' }) =>
      shop
        .ask({ type: 'TicketList', view: 'all-unsolved', agent: sam, offset: 0, limit: 50, ...(order && { order }) })
        .rows.map(({ subject }) => subject)
    expect(list({ by: 'subject', direction: 'ascending' })).toEqual(['Before', 'Hello'])
    expect(list({ by: 'subject', direction: 'descending' })).toEqual(['Hello', 'Before'])
    expect(list()).toEqual(['Before', 'Hello'])
  })
})

describe('a row tells where the person was last heard', () => {
  it('by a message of theirs, not by an agent’s or the bot’s', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const heard = () => ticketOf(shop).heard
    const first = heard()
    expect(first).toBeGreaterThan(0)
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, message: { channel: 'messaging', text: 'Hi' } })
    expect(heard()).toBe(first)
    shop.writes(laptop, 'Still there?')
    expect(heard()).toBe(shop.journal.position())
  })
})
