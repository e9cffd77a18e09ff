import { describe, expect, it } from 'vitest'
import { ticketId, type DeviceId } from '#shared/engine/ids.ts'
import { laptop, phone, sam, ticket1, ticket2, world, type World } from './world.ts'

const listOn = (shop: World, device: DeviceId = laptop) => shop.ask({ type: 'Conversations', device })
const told = (shop: World, device?: DeviceId) =>
  listOn(shop, device).conversations.map(({ ticket, isOver }) => `${ticket}${isOver ? ' over' : ''}`)
const linesIn = (shop: World, conversation = ticket1, device: DeviceId = laptop) =>
  shop
    .ask({ type: 'Messenger', device, limit: 50, conversation })
    .lines.flatMap(({ from, text }) => (from === 'me' ? [text] : []))

function many(): World {
  const shop = world()
  shop.do({ type: 'ChangePolicy', policy: 'current', switches: { openConversations: 'keep-apart' } })
  return shop
}
const begins = (shop: World, text: string, device: DeviceId = laptop) =>
  shop.do({ type: 'WriteMessage', device, text, conversation: 'new' })

describe('the list of conversations on a device', () => {
  it('is empty before anybody wrote', () => {
    expect(listOn(world())).toEqual({ conversations: [], canBegin: false })
    expect(listOn(many())).toEqual({ conversations: [], canBegin: true })
  })

  it('U4 holds each conversation, the one last written in first', () => {
    const shop = many()
    begins(shop, 'One')
    begins(shop, 'Two')
    expect(told(shop)).toEqual(['ticket-2', 'ticket-1'])
    shop.do({ type: 'WriteMessage', device: laptop, text: 'Still one', conversation: ticket1 })
    expect(told(shop)).toEqual(['ticket-1', 'ticket-2'])
    expect(listOn(shop).conversations[0]?.lastLine).toMatchObject({ from: 'me', text: 'Still one' })
  })

  it('U4 one conversation shows its own messages and no others', () => {
    const shop = many()
    begins(shop, 'One')
    begins(shop, 'Two')
    expect(linesIn(shop, ticket1)).toEqual(['One'])
    expect(linesIn(shop, ticket2)).toEqual(['Two'])
  })

  it('U8 holds the past ones again after a login, on every device', () => {
    const shop = many()
    shop.logsIn(laptop, 'ada')
    begins(shop, 'One')
    shop.logsOut(laptop)
    expect(told(shop)).toEqual([])
    shop.logsIn(phone, 'ada')
    expect(told(shop, phone)).toEqual(['ticket-1'])
  })

  it('U10 calls a closed one over, and one whose session an agent ended', () => {
    const shop = many()
    begins(shop, 'One')
    begins(shop, 'Two')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    expect(told(shop)).toContain('ticket-1')
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    shop.do({ type: 'EndSession', ticket: ticket2, agent: sam })
    expect(told(shop).toSorted()).toEqual(['ticket-1 over', 'ticket-2 over'])
  })

  it('U4 holds a merged ticket’s words once, in the ticket that goes on', () => {
    const shop = many()
    shop.logsIn(laptop, 'ada')
    begins(shop, 'One')
    begins(shop, 'Two')
    shop.do({ type: 'MergeTickets', survivor: ticket1, closed: ticket2, agent: sam })
    expect(told(shop)).toEqual(['ticket-1'])
    expect(linesIn(shop)).toEqual(['One', 'Two'])
  })

  it('shows nobody what somebody else wrote: of another person’s conversation a device shows nothing', () => {
    const shop = many()
    begins(shop, 'Mine')
    begins(shop, 'Theirs', phone)
    expect(told(shop)).toEqual(['ticket-1'])
    expect(linesIn(shop, ticket2)).toEqual([])
    expect(linesIn(shop, ticketId(99))).toEqual([])
  })

  it('shows no internal note as what was said last', () => {
    const shop = many()
    begins(shop, 'One')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, message: { channel: 'note', text: 'SECRET' } })
    expect(JSON.stringify(listOn(shop))).not.toContain('SECRET')
  })

  it('B1 the bot’s form stands only in the conversation that its answer goes to', () => {
    const shop = many()
    begins(shop, 'One')
    begins(shop, 'Two')
    const asks = (conversation = ticket1) =>
      shop.ask({ type: 'Messenger', device: laptop, limit: 5, conversation }).asksDetails
    expect([asks(ticket1), asks(ticket2)]).toEqual([false, true])
  })
})
