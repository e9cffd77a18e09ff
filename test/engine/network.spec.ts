/** A device without a network: what is written there waits, and is sent when the network comes back. */
import { describe, expect, it } from 'vitest'
import { laptop, phone, sam, ticket1, ticket2, user1, world, type World } from './world.ts'

const offline = (shop: World, device = laptop) => shop.do({ type: 'GoOffline', device })
const online = (shop: World, device = laptop) => shop.do({ type: 'GoOnline', device })
const messenger = (shop: World, device = laptop) => shop.ask({ type: 'Messenger', device, limit: 500 })
const waiting = (shop: World, device = laptop) => messenger(shop, device).queue.map(({ text }) => text)
const lines = (shop: World, device = laptop) => messenger(shop, device).lines.map(({ text }) => text)
const replies = (shop: World, text: string) =>
  shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, message: { channel: 'messaging', text } })

describe('a device without a network', () => {
  it('keeps what is written there, in order, and agents see nothing of it', () => {
    const shop = world()
    offline(shop)
    shop.writes(laptop, 'Hello?')
    shop.writes(laptop, 'Anybody?')
    expect(waiting(shop)).toEqual(['Hello?', 'Anybody?'])
    expect(shop.heads.tickets.get(ticket1)).toBeUndefined()
    expect(shop.heads.users.get(user1)).toBeUndefined()
  })

  it('knows when each line was written', () => {
    const shop = world()
    offline(shop)
    shop.writes(laptop, 'Hello?')
    shop.writes(laptop, 'Anybody?')
    const [first, second] = messenger(shop).queue
    expect(first!.at < second!.at).toBe(true)
  })

  it('U1 sends all of it in order once online, on one new ticket of one new visitor', () => {
    const shop = world()
    offline(shop)
    shop.writes(laptop, 'Hello?')
    shop.writes(laptop, 'Anybody?')
    online(shop)
    expect(shop.log()).toEqual(['A1 Visitor 1: Hello?', 'A1 Visitor 1: Anybody?'])
    expect(waiting(shop)).toEqual([])
    expect(shop.heads.tickets.get(ticket2)).toBeUndefined()
    expect(messenger(shop).asksDetails).toBe(true)
  })

  it('sends nothing twice: online is online', () => {
    const shop = world()
    offline(shop)
    shop.writes(laptop, 'Hello?')
    online(shop)
    expect(online(shop)).toEqual([])
    expect(offline(shop)).toHaveLength(1)
    expect(offline(shop)).toEqual([])
    online(shop)
    expect(shop.log()).toHaveLength(1)
  })

  it('U4 sends into the conversation that the person has then, also after a merge by a login elsewhere', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    shop.writes(laptop, 'First')
    offline(shop)
    shop.writes(laptop, 'From the train')
    shop.writes(phone, 'As a visitor')
    shop.logsIn(phone, 'ada')
    online(shop)
    expect(shop.log().at(-1)).toBe('A1 Ada (verified): From the train')
    expect(lines(shop, phone)).toContain('From the train')
  })

  it('U10 makes another ticket where the old one was closed meanwhile', () => {
    const shop = world()
    shop.writes(laptop, 'First')
    offline(shop)
    shop.writes(laptop, 'Still there?')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    online(shop)
    expect(shop.log(ticket2)).toEqual(['A2 Visitor 1: Still there?'])
  })

  it('U10 wakes a solved ticket once, however much waited', () => {
    const shop = world()
    shop.writes(laptop, 'First')
    offline(shop)
    shop.writes(laptop, 'One')
    shop.writes(laptop, 'Two')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    expect(online(shop).map(({ type }) => type)).toEqual([
      'DeviceCameOnline',
      'MessageSent',
      'StatusChanged',
      'MessageSent',
    ])
  })

  it('U7, A1 logs out at once, and what waits arrives as somebody nobody knows: no mark, another ticket', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    shop.writes(laptop, 'First')
    offline(shop)
    shop.writes(laptop, 'Written as Ada')
    shop.logsOut(laptop)
    expect(lines(shop)).toEqual([])
    expect(waiting(shop)).toEqual(['Written as Ada'])
    online(shop)
    expect(shop.log(ticket1)).toEqual(['A1 Ada (verified): First'])
    expect(shop.log(ticket2)).toEqual(['A2 Visitor 2: Written as Ada'])
  })

  it('T7 cannot log in there: the client hears of it, and nobody else', () => {
    const shop = world()
    offline(shop)
    expect(shop.logsIn(laptop, 'ada')).toEqual([])
    expect(messenger(shop).loggedIn).toBeUndefined()
    shop.writes(laptop, 'Hello?')
    online(shop)
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    expect(shop.log()).toEqual(['A1 Visitor 1: Hello?'])
  })

  it.each([
    { type: 'GiveDetails', device: laptop, name: 'Ada' },
    { type: 'ViewPage', device: laptop, title: 'Returns', address: 'https://shop.example/returns' },
  ] as const)('needs it for $type', (command) => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    offline(shop)
    expect(shop.refused(command)).toBe('device-offline')
  })

  it('does not get an answer, which stays Sent until it does', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    offline(shop)
    replies(shop, 'Hello, Visitor')
    const told = () => shop.heads.tickets.get(ticket1)!.told!
    expect(told().delivered).toBeLessThan(told().last)
    expect(lines(shop)).not.toContain('Hello, Visitor')
    online(shop)
    expect(told().read).toBe(told().last)
    expect(lines(shop)).toContain('Hello, Visitor')
  })

  it('does not count answers that have not come beside a closed messenger', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'CloseMessenger', device: laptop })
    offline(shop)
    replies(shop, 'Hello, Visitor')
    expect(messenger(shop).unread).toBe(0)
    online(shop)
    expect(messenger(shop).unread).toBe(1)
  })

  it('goes back to where all waited, when coming online is taken back', () => {
    const shop = world()
    offline(shop)
    shop.writes(laptop, 'Hello?')
    online(shop)
    shop.do({ type: 'Undo', since: 0 })
    expect(waiting(shop)).toEqual(['Hello?'])
    expect(shop.heads.tickets.get(ticket1)).toBeUndefined()
    shop.do({ type: 'Redo', since: 0 })
    expect(waiting(shop)).toEqual([])
    expect(shop.log()).toEqual(['A1 Visitor 1: Hello?'])
  })
})
