/** Messengers open and closed, how far what is said gets, and how a session ends. */
import { describe, expect, it } from 'vitest'
import { ticketId } from '#shared/engine/ids.ts'
import { kim, laptop, phone, sam, ticket1, ticket2, user1, world, type World } from './world.ts'

const replies = (shop: World, text: string, ticket = ticket1) =>
  shop.do({ type: 'SubmitTicket', ticket, agent: sam, message: { channel: 'messaging', text } })
const closes = (shop: World, device = laptop) => shop.do({ type: 'CloseMessenger', device })
const opens = (shop: World, device = laptop) => shop.do({ type: 'OpenMessenger', device })
const ends = (shop: World, ticket = ticket1) => shop.do({ type: 'EndSession', ticket, agent: sam })

/** What agents said, each with how far it got. */
const said = (shop: World, ticket = ticket1) =>
  shop
    .ask({ type: 'Conversation', ticket, limit: 500 })
    .lines.flatMap((line) =>
      line.kind === 'message' && line.author.kind === 'agent' ? [`${line.text}: ${line.delivery ?? 'a note'}`] : [],
    )
const device = (shop: World, id = laptop) => shop.ask({ type: 'Messenger', device: id, limit: 500 })
const texts = (shop: World, id = laptop) => device(shop, id).lines.map(({ text }) => text)

function written(): World {
  const shop = world()
  shop.writes(laptop, 'Where is my parcel?')
  return shop
}

describe('a messenger', () => {
  it('is open from the beginning, closes and opens, and asking twice is quiet', () => {
    const shop = world()
    expect(device(shop)).toMatchObject({ isOpen: true, unread: 0 })
    expect(closes(shop)).toEqual([{ type: 'MessengerClosed', device: laptop }])
    expect(closes(shop)).toEqual([])
    expect(device(shop).isOpen).toBe(false)
    expect(opens(shop)).toEqual([{ type: 'MessengerOpened', device: laptop }])
    expect(opens(shop)).toEqual([])
  })

  it('that is closed counts what the person has not read, on whichever device they read it', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Hello')
    closes(shop)
    replies(shop, 'One')
    replies(shop, 'Two')
    expect(device(shop).unread).toBe(2)
    shop.logsIn(phone, 'ada')
    expect(device(shop).unread).toBe(0)
  })

  it('stays closed through login and logout', () => {
    const shop = world()
    closes(shop)
    shop.logsIn(laptop, 'ada')
    shop.logsOut(laptop)
    expect(device(shop).isOpen).toBe(false)
  })

  it('opens when somebody writes in it', () => {
    const shop = written()
    closes(shop)
    expect(shop.writes(laptop, 'Hello?').map(({ type }) => type)).toEqual(['MessengerOpened', 'MessageSent'])
  })
})

describe('what an agent says', () => {
  it('is read at once where a messenger of the person is open', () => {
    const shop = written()
    replies(shop, 'It comes today')
    expect(said(shop)).toEqual(['It comes today: read'])
  })

  it('is delivered to a closed messenger, and read when that is opened, with all that stood before it', () => {
    const shop = written()
    closes(shop)
    replies(shop, 'One')
    replies(shop, 'Two')
    expect(said(shop)).toEqual(['One: delivered', 'Two: delivered'])
    const before = shop.heads.tickets.get(ticket1)!
    opens(shop)
    expect(said(shop)).toEqual(['One: read', 'Two: read'])
    // Reading is no change of the ticket: it moves up in no list.
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ updated: before.updated, updatedAt: before.updatedAt })
  })

  it('is only sent where no session of the person runs, and read with the login that shows it', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Hello')
    shop.logsOut(laptop)
    replies(shop, 'Are you there?')
    expect(said(shop)).toEqual(['Are you there?: sent'])
    // Somebody else's session on the same device is none of theirs.
    shop.logsIn(laptop, 'ben')
    expect(said(shop)).toEqual(['Are you there?: sent'])
    shop.logsIn(phone, 'ada')
    expect(said(shop)).toEqual(['Are you there?: read'])
  })

  it('is delivered by a login on a closed messenger', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Hello')
    shop.logsOut(laptop)
    replies(shop, 'Are you there?')
    closes(shop, phone)
    shop.logsIn(phone, 'ada')
    expect(said(shop)).toEqual(['Are you there?: delivered'])
  })

  it('U8 is read as soon as one of several devices shows it', () => {
    const shop = world()
    for (const each of [laptop, phone]) shop.logsIn(each, 'ada')
    shop.writes(laptop, 'Hello')
    closes(shop)
    replies(shop, 'Hi')
    expect(said(shop)).toEqual(['Hi: read'])
  })

  it('to agents alone has no such state', () => {
    const shop = written()
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, message: { channel: 'note', text: 'Careful' } })
    expect(said(shop)).toEqual(['Careful: a note'])
    expect(shop.ask({ type: 'Ticket', ticket: ticket1 }).lastLine).toMatchObject({ by: 'bot', delivery: 'read' })
  })

  it('U4, U11 is not read because two tickets became one: each message is told by the ticket it was sent on', () => {
    const shop = world()
    shop.logsIn(phone, 'ada')
    shop.writes(phone, 'From my phone')
    shop.logsOut(phone)
    replies(shop, 'To the phone')
    shop.writes(laptop, 'From a visitor')
    closes(shop)
    replies(shop, 'To the visitor', ticket2)
    shop.logsIn(laptop, 'ada')
    expect(said(shop)).toEqual(['To the phone: delivered', 'To the visitor: delivered'])
    opens(shop)
    expect(said(shop)).toEqual(['To the phone: read', 'To the visitor: read'])
    expect(device(shop).unread).toBe(0)
  })

  it('on a ticket that was merged by hand is told by that ticket, too', () => {
    const shop = written()
    shop.writes(phone, 'Another visitor')
    closes(shop, phone)
    replies(shop, 'To the phone', ticket2)
    shop.do({ type: 'MergeTickets', survivor: ticket1, closed: ticket2, agent: sam })
    replies(shop, 'To the laptop')
    expect(said(shop)).toEqual(['To the phone: delivered', 'To the laptop: read'])
    expect(device(shop, phone).unread).toBe(1)
  })
})

describe('a messaging session that an agent ends', () => {
  it('takes notes and a status, but no reply, and keeps its status', () => {
    const shop = written()
    expect(ends(shop)).toEqual([{ type: 'SessionEnded', ticket: ticket1, by: { kind: 'agent', agent: sam } }])
    expect(ends(shop)).toEqual([])
    expect(shop.ask({ type: 'Ticket', ticket: ticket1 })).toMatchObject({
      status: 'new',
      session: 'over',
      canReply: true,
    })
    const submit = { type: 'SubmitTicket', ticket: ticket1, agent: sam } as const
    expect(shop.refused({ ...submit, message: { channel: 'messaging', text: 'Hello?' } })).toBe('session-ended')
    shop.do({ ...submit, message: { channel: 'note', text: 'Done by phone' }, status: 'solved' })
    expect(shop.heads.tickets.get(ticket1)?.status).toBe('solved')
  })

  it('is told in the log and not to the person', () => {
    const shop = written()
    const before = texts(shop)
    ends(shop)
    expect(texts(shop)).toEqual(before)
    const { lines } = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 50 })
    expect(lines.at(-1)).toMatchObject({ event: { type: 'SessionEnded', by: { kind: 'agent', name: 'Sam Okoye' } } })
  })

  it.each([['a visitor', undefined] as const, ['somebody logged in', 'ada'] as const])(
    'makes the next message of %s a new ticket of the same person',
    (_, externalId) => {
      const shop = world()
      if (externalId) shop.logsIn(laptop, externalId)
      shop.writes(laptop, 'Hello')
      ends(shop)
      const events = shop.writes(laptop, 'Hello again')
      expect(events[0]).toEqual({
        type: 'TicketCreated',
        ticket: ticket2,
        subject: 'Hello again',
        requester: user1,
        device: laptop,
      })
      expect(shop.heads.tickets.get(ticket1)?.status).toBe('new')
      expect(texts(shop).filter((text) => text.startsWith('Hello'))).toEqual(['Hello', 'Hello again'])
    },
  )

  it('is over for a Solved ticket, too: it does not wait for the next message any more (U10)', () => {
    const shop = written()
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    ends(shop)
    expect(shop.writes(laptop, 'Once more')[0]).toMatchObject({ type: 'TicketCreated', ticket: ticket2 })
    expect(shop.heads.tickets.get(ticket1)?.status).toBe('solved')
  })

  it('U4, U5 never takes what a visitor wrote: the login leaves them their own ticket', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Hello')
    ends(shop)
    shop.logsOut(laptop)
    shop.writes(laptop, 'As a visitor')
    const events = shop.logsIn(laptop, 'ada')
    expect(events).toContainEqual(expect.objectContaining({ type: 'RequesterChanged', ticket: ticket2, rule: 'U5' }))
    expect(events.some(({ type }) => type === 'TicketsMerged')).toBe(false)
    shop.writes(laptop, 'As Ada')
    expect(shop.log(ticket2).at(-1)).toContain('As Ada')
  })

  it('lets the bot’s question lapse', () => {
    const shop = written()
    ends(shop)
    expect(device(shop).asksDetails).toBe(false)
    expect(shop.refused({ type: 'GiveDetails', device: laptop, name: 'Ada' })).toBe('details-not-asked')
  })

  it('is refused on a ticket that is closed or not there, and to nobody who is no agent', () => {
    const shop = written()
    const end = { type: 'EndSession', ticket: ticket1, agent: kim } as const
    expect(shop.refused({ ...end, ticket: ticketId(9) })).toBe('ticket-unknown')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    expect(shop.refused(end)).toBe('ticket-closed')
  })
})
