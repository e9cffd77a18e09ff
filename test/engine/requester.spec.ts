/** An agent gives a ticket to another requester: what that ends, who sees what, and what stays as it was. */
import { describe, expect, it } from 'vitest'
import { userId, type UserId } from '#shared/engine/ids.ts'
import { laptop, phone, sam, ticket1, ticket2, user1, user2, user3, world, type World } from './world.ts'

const gives = (requester: UserId, ticket = ticket1) =>
  ({ type: 'ChangeRequester', ticket, agent: sam, requester }) as const
const replies = (shop: World, text: string, ticket = ticket1) =>
  shop.do({ type: 'SubmitTicket', ticket, agent: sam, message: { channel: 'messaging', text } })
const texts = (shop: World, device = laptop) =>
  shop
    .ask({ type: 'Messenger', device, limit: 500 })
    .lines.filter(({ from }) => from !== 'bot')
    .map(({ text }) => text)

/** A visitor wrote on the laptop and was answered; Ben is logged in on the phone. */
function written(): World {
  const shop = world()
  shop.writes(laptop, 'I am Ben, really')
  replies(shop, 'Hello!')
  shop.logsIn(phone, 'ben', { name: 'Ben' })
  return shop
}
const ben = user2

describe('another requester', () => {
  it('is told in the history: who changed it, from whom, to whom; and it ends the session', () => {
    const shop = written()
    const by = { kind: 'agent', agent: sam } as const
    expect(shop.do(gives(ben))).toEqual([
      { type: 'RequesterChanged', ticket: ticket1, from: user1, to: ben, by },
      { type: 'SessionEnded', ticket: ticket1, by },
    ])
    expect(shop.do(gives(ben))).toEqual([])
    const { lines } = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 50 })
    expect(lines.at(-2)).toMatchObject({
      event: {
        type: 'RequesterChanged',
        from: { number: 1 },
        to: { name: 'Ben' },
        by: { kind: 'agent', name: 'Sam Okoye' },
      },
    })
    expect(shop.ask({ type: 'EndUserProfile', user: ben }).tickets.map(({ ticket }) => ticket)).toEqual([ticket1])
  })

  it('A1 leaves every message the mark with which it arrived, and claims no login for it', () => {
    const shop = written()
    shop.do(gives(ben))
    expect(shop.log()).toEqual(['A1 Visitor 1: I am Ben, really', 'A1 Sam Okoye: Hello!'])
    const { lines } = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 50 })
    const said = lines.find((line) => line.kind === 'message')!
    const evidence = shop.ask({ type: 'Evidence', of: { kind: 'message', position: said.position } })
    expect(evidence).toMatchObject({ verified: false, person: { number: 1 } })
    expect(evidence).not.toHaveProperty('later')
  })

  it('never sees on a device what somebody else wrote; whoever wrote it goes on seeing it, with the answers', () => {
    const shop = written()
    shop.do(gives(ben))
    expect(texts(shop, phone)).toEqual([])
    expect(texts(shop)).toEqual(['I am Ben, really', 'Hello!'])
  })

  it('gets nothing that the writer writes later: that makes a ticket of their own, by no rule', () => {
    const shop = written()
    shop.do(gives(ben))
    const [created] = shop.writes(laptop, 'And another thing')
    expect(created).toMatchObject({ type: 'TicketCreated', ticket: ticket2, requester: user1 })
    expect(created).not.toHaveProperty('rule')
    expect(texts(shop)).toEqual(['I am Ben, really', 'Hello!', 'And another thing'])
    expect(shop.writes(phone, 'Mine')[0]).toMatchObject({ type: 'TicketCreated', requester: ben })
    expect(texts(shop, phone)).toEqual(['Mine'])
  })

  it('U5 keeps the ticket when the writer logs in, and the writer goes on seeing their lines', () => {
    const shop = written()
    shop.do(gives(ben))
    shop.logsIn(laptop, 'ada')
    expect(shop.heads.tickets.get(ticket1)?.requester).toBe(ben)
    expect(texts(shop)).toEqual(['I am Ben, really', 'Hello!'])
    shop.logsOut(laptop)
    expect(texts(shop)).toEqual([])
    shop.logsIn(laptop, 'ada')
    expect(texts(shop)).toEqual(['I am Ben, really', 'Hello!'])
  })

  it('U11 shows nobody more when the ticket is merged by hand afterwards', () => {
    const shop = written()
    shop.do(gives(ben))
    shop.writes(phone, 'Mine')
    shop.do({ type: 'MergeTickets', survivor: ticket2, closed: ticket1, agent: sam })
    replies(shop, 'To Ben', ticket2)
    expect(texts(shop, phone)).toEqual(['Mine', 'To Ben'])
    expect(texts(shop)).toEqual(['I am Ben, really', 'Hello!'])
  })

  it('who is a visitor does not show it to whoever they turn out to be', () => {
    const shop = world()
    shop.writes(laptop, 'First')
    shop.writes(phone, 'Second')
    shop.do(gives(user2))
    shop.logsIn(phone, 'ada')
    expect(shop.heads.tickets.get(ticket1)?.requester).toBe(user3)
    expect(texts(shop, phone)).toEqual(['Second'])
    expect(texts(shop)).toEqual(['First'])
  })

  it('given back, everything is before the writer’s eyes as before, and the session stays over', () => {
    const shop = world()
    shop.writes(laptop, 'First')
    shop.writes(phone, 'Second')
    shop.do(gives(user2))
    shop.do(gives(user1))
    expect([texts(shop), texts(shop, phone)]).toEqual([['First'], ['Second']])
    expect(shop.ask({ type: 'Ticket', ticket: ticket1 }).session).toBe('over')
  })

  it('U9 is refused where the requester has proved who they are, and where there is no such person', () => {
    const shop = written()
    shop.writes(phone, 'Mine')
    expect(shop.refused(gives(user1, ticket2))).toBe('requester-verified')
    expect(shop.refused(gives(userId(99)))).toBe('end-user-unknown')
  })
})

describe('people to choose from', () => {
  const found = (shop: World, words: string, offset = 0, limit = 10) => {
    const { total, people: users } = shop.ask({ type: 'FindPeople', words, offset, limit })
    return [total, ...users.map(({ name, number }) => name ?? number)]
  }

  it('are found by parts of a name and of an external ID, the newest first, page by page', () => {
    const shop = written()
    for (const [externalId, name] of [
      ['cust-1042', 'Ada Byron'],
      ['cust-1043', 'Grace Hopper'],
      ['cust-1044', 'Ada Lovelace'],
    ] as const)
      shop.do({ type: 'ImportEndUser', externalId, name })
    expect(found(shop, '')).toEqual([5, 'Ada Lovelace', 'Grace Hopper', 'Ada Byron', 'Ben', 1])
    expect(found(shop, 'ada')).toEqual([2, 'Ada Lovelace', 'Ada Byron'])
    expect(found(shop, 'by ada')).toEqual([1, 'Ada Byron'])
    expect(found(shop, 'cust-104', 1, 1)).toEqual([3, 'Grace Hopper'])
    expect(found(shop, 'nobody')).toEqual([0])
    expect(found(shop, '!?')).toEqual([0])
  })
})
