import { describe, expect, it } from 'vitest'
import { laptop, sam, ticket1, ticket2, user1, world, type World } from './world.ts'

const botSays = (shop: World, ticket = ticket1) =>
  shop
    .ask({ type: 'Conversation', ticket, limit: 500 })
    .lines.flatMap((line) => (line.kind === 'message' && line.author.kind === 'bot' ? [line.purpose] : []))
const isAsked = (shop: World) => shop.ask({ type: 'Messenger', device: laptop, limit: 5 }).asksDetails

describe('the messaging bot', () => {
  it('B1 greets an anonymous person and asks for name and email', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    expect(botSays(shop)).toEqual(['greeting', 'details-question'])
    expect(isAsked(shop)).toBe(true)
  })

  it('B1 does not ask an authenticated person', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Hello')
    expect(botSays(shop)).toEqual(['greeting', 'follow-up'])
    expect(isAsked(shop)).toBe(false)
    expect(shop.refused({ type: 'GiveDetails', device: laptop, name: 'Ada' })).toBe('details-not-asked')
  })

  it('B1 takes its question back when the person logs in', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'cust-1042')
    expect(isAsked(shop)).toBe(false)
  })

  it('B1 answers nobody in the middle of a conversation', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.writes(laptop, 'Hello again')
    expect(botSays(shop)).toHaveLength(2)
  })

  it('B2 keeps what an anonymous person answers as text of the conversation, never as verified', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'GiveDetails', device: laptop, name: ' Ada Byron ', email: 'ada@example.org' })
    expect(isAsked(shop)).toBe(false)
    expect(shop.log()).toEqual(['A1 Visitor 1: Hello', 'A1 Visitor 1: Ada Byron\nada@example.org'])
    expect(botSays(shop)).toEqual(['greeting', 'details-question', 'follow-up'])
    expect(shop.ask({ type: 'EndUserProfile', user: user1 })).toMatchObject({
      verified: false,
      said: { name: 'Ada Byron' },
    })
    expect(shop.heads.users.get(user1)?.name).toBeUndefined()
  })

  it.each(['solved', 'pending', 'on-hold'] as const)('U10 an answer to it wakes a ticket that is %s', (status) => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status })
    shop.do({ type: 'GiveDetails', device: laptop, name: 'Ada' })
    expect(shop.heads.tickets.get(ticket1)?.status).toBe('open')
  })

  it('B2 wants something typed', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    expect(shop.refused({ type: 'GiveDetails', device: laptop, name: ' ', email: '' })).toBe('text-missing')
  })

  it('B2 says what the settings say', () => {
    const shop = world()
    shop.do({ type: 'ChangeBotTexts', greeting: 'Ahoy!', question: 'Who goes there?', followUp: 'Wait.' })
    shop.writes(laptop, 'Hello')
    const { lines } = shop.ask({ type: 'Messenger', device: laptop, limit: 50 })
    expect(lines.map(({ text }) => text)).toEqual(['Hello', 'Ahoy!', 'Who goes there?'])
  })

  it('B1 greets again on the ticket after a closed one (U10)', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    shop.writes(laptop, 'Hello again')
    expect(botSays(shop, ticket2)).toEqual(['greeting', 'details-question'])
  })
})
