/** Who may be given a ticket, and by whom: facts 4.2 and 4.5, and docs/decisions/063. */
import { describe, expect, it } from 'vitest'
import type { Availability } from '#shared/engine/heads.ts'
import { agentId } from '#shared/engine/ids.ts'
import { kim, laptop, phone, sam, ticket1, ticket2, world, type World } from './world.ts'

function written(availability: Availability = 'online'): World {
  const shop = world()
  shop.writes(laptop, 'Hello')
  shop.do({ type: 'SetAvailability', agent: sam, availability })
  return shop
}
const accepts = (agent = sam, ticket = ticket1) => ({ type: 'AcceptTicket', ticket, agent }) as const
const assigns = (assignee: typeof sam | null, agent = sam) =>
  ({ type: 'AssignTicket', ticket: ticket1, agent, assignee }) as const
const replies = (agent = sam) =>
  ({ type: 'SubmitTicket', ticket: ticket1, agent, message: { channel: 'messaging', text: 'Hello Ada' } }) as const
const ticketOf = (shop: World) => shop.ask({ type: 'Ticket', ticket: ticket1 })
const waitingIn = (shop: World) => shop.ask({ type: 'TicketViews', agent: sam }).waiting

describe('availability', () => {
  it('is Online until an agent says otherwise, and is said once', () => {
    const shop = world()
    expect(shop.do({ type: 'SetAvailability', agent: sam, availability: 'online' })).toEqual([])
    expect(shop.do({ type: 'SetAvailability', agent: sam, availability: 'away' })).toEqual([
      { type: 'AvailabilityChanged', agent: sam, from: 'online', to: 'away' },
    ])
    expect(shop.do({ type: 'SetAvailability', agent: sam, availability: 'away' })).toEqual([])
    expect(shop.ask({ type: 'Workspace' }).agents).toMatchObject([{ availability: 'away' }, { name: 'Kim Lund' }])
    expect(shop.refused({ type: 'SetAvailability', agent: agentId(9), availability: 'away' })).toBe('agent-unknown')
  })

  it('stands on the timeline in the agent’s lane', () => {
    const shop = written('offline')
    expect(shop.ask({ type: 'Timeline', limit: 1 }).marks).toMatchObject([
      { type: 'AvailabilityChanged', chair: 'agent', agent: 'Sam Okoye', what: 'offline' },
    ])
  })
})

describe('a new ticket that nobody holds', () => {
  it('is accepted by an agent who is Online: it becomes theirs and Open, and asking twice is quiet', () => {
    const shop = written()
    expect(shop.do(accepts()).map(({ type }) => type)).toEqual(['TicketAssigned', 'StatusChanged'])
    expect(ticketOf(shop)).toMatchObject({ status: 'open', assignee: { name: 'Sam Okoye' } })
    expect(shop.do(accepts())).toEqual([])
    expect(shop.refused(accepts(kim))).toBe('ticket-not-waiting')
  })

  it.each(['away', 'transfers-only', 'offline'] as const)('is not accepted by one who is %s', (availability) => {
    const shop = written(availability)
    expect(shop.refused(accepts())).toBe('agent-not-online')
    expect(waitingIn(shop)).toEqual({ count: 1, first: ticket1 })
  })

  it.each(['away', 'offline'] as const)('goes to one who is %s and answers all the same', (availability) => {
    const shop = written(availability)
    shop.do(replies())
    expect(ticketOf(shop)).toMatchObject({ status: 'open', assignee: { name: 'Sam Okoye' } })
  })

  it('stays among the unassigned while nobody is Online, and counts as waiting till somebody takes it', () => {
    const shop = written('away')
    shop.do({ type: 'SetAvailability', agent: kim, availability: 'offline' })
    shop.writes(phone, 'Me too')
    expect(shop.ask({ type: 'TicketList', view: 'unassigned', agent: sam, offset: 0, limit: 9 }).total).toBe(2)
    expect(waitingIn(shop)).toEqual({ count: 2, first: ticket1 })
    shop.do({ type: 'SetAvailability', agent: kim, availability: 'online' })
    shop.do(accepts(kim))
    expect(waitingIn(shop)).toEqual({ count: 1, first: ticket2 })
    shop.do(accepts(kim, ticket2))
    expect(waitingIn(shop)).toEqual({ count: 0 })
  })

  it('waits no more once it was held: given up it only stands among the unassigned', () => {
    const shop = written()
    shop.do(accepts())
    shop.do(assigns(null))
    expect(waitingIn(shop)).toEqual({ count: 0 })
    expect(shop.refused(accepts())).toBe('ticket-not-waiting')
    expect(shop.do(assigns(sam)).map(({ type }) => type)).toEqual(['TicketAssigned'])
  })
})

describe('a ticket is given', () => {
  it.each([
    ['online', 'not refused'],
    ['transfers-only', 'not refused'],
    ['away', 'agent-takes-no-transfers'],
    ['offline', 'agent-takes-no-transfers'],
  ] as const)('to an agent who is %s: %s, to oneself as to others', (availability, ending) => {
    expect(written(availability).refused(assigns(sam, kim))).toBe(ending)
    expect(written(availability).refused(assigns(sam, sam))).toBe(ending)
  })

  it('on by its holder alone, until it is Solved', () => {
    const shop = written()
    shop.do(accepts())
    expect(shop.refused(assigns(kim, kim))).toBe('ticket-held')
    expect(shop.refused(assigns(null, kim))).toBe('ticket-held')
    expect(shop.refused(assigns(kim, sam))).toBe('not refused')
    expect(shop.refused(assigns(sam, sam))).toBe('ticket-held')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: kim, status: 'solved' })
    expect(shop.refused(assigns(sam, sam))).toBe('not refused')
  })
})
