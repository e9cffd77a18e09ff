import { describe, expect, it } from 'vitest'
import { ticketId } from '#shared/engine/ids.ts'
import { kim, laptop, phone, sam, ticket1, ticket2, world, type World } from './world.ts'

const submit = (
  status?: 'open' | 'pending' | 'on-hold' | 'solved',
  text?: string,
  channel: 'messaging' | 'note' = 'messaging',
) =>
  ({
    type: 'SubmitTicket',
    ticket: ticket1,
    agent: sam,
    ...(text !== undefined && { message: { channel, text } }),
    ...(status && { status }),
  }) as const
const statusOf = (shop: World, ticket = ticket1) => shop.heads.tickets.get(ticket)?.status

function written(): World {
  const shop = world()
  shop.writes(laptop, 'Hello')
  return shop
}

describe('a ticket', () => {
  it('that is New becomes Open and the agent’s with the first public reply', () => {
    const shop = written()
    shop.do(submit(undefined, 'Hello Ada'))
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ status: 'open', assignee: sam })
  })

  it('stays New and nobody’s under an internal note', () => {
    const shop = written()
    shop.do(submit(undefined, 'Call the depot', 'note'))
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ status: 'new' })
    expect(shop.heads.tickets.get(ticket1)?.assignee).toBeUndefined()
    expect(shop.heads.tickets.get(ticket1)?.lastLine?.text).not.toBe('Call the depot')
  })

  it('takes message and status together', () => {
    const shop = written()
    const events = shop.do(submit('solved', 'Done.'))
    expect(events.map(({ type }) => type)).toEqual(['TicketAssigned', 'MessageSent', 'StatusChanged'])
    expect(statusOf(shop)).toBe('solved')
  })

  it('U10 that is Solved takes the next message of its conversation and becomes Open again', () => {
    const shop = written()
    shop.do(submit('solved'))
    const events = shop.writes(laptop, 'Not yet!')
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'StatusChanged', from: 'solved', to: 'open', rule: 'U10' }),
    )
    expect(shop.heads.tickets.get(ticket2)).toBeUndefined()
  })

  it.each(['pending', 'on-hold'] as const)('that is %s becomes Open when the person answers', (status) => {
    const shop = written()
    shop.do(submit(status))
    shop.writes(laptop, 'Here is what you wanted')
    expect(statusOf(shop)).toBe('open')
  })

  it('U10 that is Closed takes nothing any more: a new ticket is made', () => {
    const shop = written()
    shop.do(submit('solved'))
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    const events = shop.writes(laptop, 'Hello again')
    expect(events).toContainEqual(expect.objectContaining({ type: 'TicketCreated', ticket: ticket2, rule: 'U10' }))
    expect(statusOf(shop)).toBe('closed')
    expect(shop.refused(submit(undefined, 'Too late'))).toBe('ticket-closed')
    expect(shop.refused(submit('open'))).toBe('ticket-closed')
    expect(shop.refused({ type: 'AssignTicket', ticket: ticket1, agent: sam, assignee: kim })).toBe('ticket-closed')
  })

  it('is closed by time only when it is Solved', () => {
    const shop = written()
    expect(shop.refused({ type: 'CloseTicket', ticket: ticket1 })).toBe('ticket-not-solved')
  })

  it('can be handed to another agent and given up, and asking twice is quiet', () => {
    const shop = written()
    const assign = (assignee: typeof kim | null, agent = sam) =>
      ({ type: 'AssignTicket', ticket: ticket1, agent, assignee }) as const
    shop.do(assign(kim))
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ assignee: kim, status: 'open' })
    expect(shop.do(assign(kim))).toEqual([])
    shop.do(assign(null, kim))
    expect(shop.heads.tickets.get(ticket1)?.assignee).toBeUndefined()
  })

  it('stands in the lists where it belongs, last changed first', () => {
    const shop = written()
    shop.writes(phone, 'Second')
    const list = (view: 'all-unsolved' | 'your-unsolved' | 'unassigned' | 'recently-solved') =>
      shop.ask({ type: 'TicketList', view, agent: sam, offset: 0, limit: 50 }).rows.map(({ number }) => number)
    expect(list('all-unsolved')).toEqual([2, 1])
    shop.do(submit(undefined, 'Mine now'))
    expect(list('all-unsolved')).toEqual([1, 2])
    expect(list('your-unsolved')).toEqual([1])
    expect(list('unassigned')).toEqual([2])
    shop.do(submit('solved'))
    expect(list('recently-solved')).toEqual([1])
    expect(shop.ask({ type: 'TicketViews', agent: sam }).counts).toMatchObject({
      'all-unsolved': 1,
      'your-unsolved': 0,
      unassigned: 1,
      'recently-solved': 1,
    })
  })

  it.each([
    ['nothing to submit', submit(), 'nothing-to-submit'],
    ['an empty message', submit('open', '  '), 'text-missing'],
    ['a message without end', submit('open', 'x'.repeat(4097)), 'text-too-long'],
    ['an unknown ticket', { ...submit('open'), ticket: ticketId(99) }, 'ticket-unknown'],
  ] as const)('refuses %s and stays as it is', (_, command, code) => {
    const shop = written()
    const before = shop.journal.position()
    expect(shop.refused(command)).toBe(code)
    expect(shop.journal.position()).toBe(before)
  })

  it('counts a message’s length in characters, not in code units', () => {
    const shop = written()
    shop.do(submit('open', '🙂'.repeat(4096)))
    expect(shop.heads.tickets.get(ticket1)?.lastLine?.text).toBe('🙂'.repeat(200))
  })
})

describe('a merge by hand', () => {
  const merge = (survivor: number, closed: number) =>
    ({ type: 'MergeTickets', survivor: ticketId(survivor), closed: ticketId(closed), agent: sam }) as const

  it('U11 can never be of a ticket with itself', () => {
    expect(written().refused(merge(1, 1))).toBe('merge-with-itself')
  })

  it('U11 stands in both histories with rule, reason, survivor, closed ticket and how many messages', () => {
    const shop = written()
    shop.writes(phone, 'Second')
    shop.do(merge(1, 2))
    const told = expect.objectContaining({
      rule: 'U11',
      event: expect.objectContaining({
        type: 'TicketsMerged',
        survivor: { ticket: ticket1, number: 1 },
        closed: { ticket: ticket2, number: 2 },
        messages: 3,
        why: 'agent',
      }),
    })
    for (const ticket of [ticket1, ticket2])
      expect(shop.ask({ type: 'Conversation', ticket, limit: 50 }).lines).toContainEqual(told)
    expect(shop.ask({ type: 'Ticket', ticket: ticket1 }).messages).toBe(6)
  })

  it('U11 asked twice is quiet', () => {
    const shop = written()
    shop.writes(phone, 'Second')
    shop.do(merge(1, 2))
    expect(shop.do(merge(1, 2))).toEqual([])
    expect(shop.refused(merge(2, 1))).toBe('ticket-closed')
  })

  it('U9 never gives what an authenticated person wrote to anybody else', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'My order number is 7731')
    shop.writes(phone, 'Hello')
    expect(shop.refused(merge(2, 1))).toBe('requesters-differ')
    shop.do(merge(1, 2))
    const seenOn = (device: typeof phone) =>
      shop
        .ask({ type: 'Messenger', device, limit: 50 })
        .lines.filter(({ from }) => from === 'me')
        .map(({ text }) => text)
    expect(seenOn(phone)).toEqual(['Hello'])
    expect(seenOn(laptop)).toEqual(['My order number is 7731'])
  })

  it('U9 never joins two people who both proved who they are', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Hello')
    shop.logsIn(phone, 'ben')
    shop.writes(phone, 'Hello')
    expect(shop.refused(merge(1, 2))).toBe('requesters-differ')
  })
})

describe('a workspace', () => {
  it('is set up once', () => {
    expect(world().refused({ type: 'SetUpWorkspace', name: 'Again', policy: 'first-release' })).toBe('already-set-up')
  })
})
