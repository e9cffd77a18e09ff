import { describe, expect, it } from 'vitest'
import { expired, laptop, phone, sam, ticket1, ticket2, user1, user2, user3, world } from './world.ts'

describe('the first message', () => {
  it('U1 of somebody not logged in makes a new anonymous end user and a new ticket', () => {
    const shop = world()
    shop.writes(laptop, 'Where is my parcel?')
    expect(shop.heads.users.get(user1)).toMatchObject({ number: 1, verified: false })
    expect(shop.heads.users.get(user1)?.externalId).toBeUndefined()
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ number: 1, status: 'new', requester: user1 })
    expect(shop.heads.tickets.get(ticket1)?.subject).toBe('Where is my parcel?')
  })

  it('U1 is followed by more on the same ticket', () => {
    const shop = world()
    shop.writes(laptop, 'Hello?')
    shop.writes(laptop, 'Anybody?')
    expect(shop.heads.tickets.get(ticket2)).toBeUndefined()
    expect(shop.log()).toEqual(['A1 Visitor 1: Hello?', 'A1 Visitor 1: Anybody?'])
  })
})

describe('a login in mid-conversation', () => {
  it('U2 with an unknown external ID makes a new user, keeps the ticket and changes its requester', () => {
    const shop = world()
    shop.writes(laptop, 'Where is my parcel?')
    const events = shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    expect(events.map(({ type }) => type)).toEqual(['EndUserCreated', 'LoginAccepted', 'RequesterChanged'])
    expect(shop.heads.users.get(user2)).toMatchObject({ externalId: 'cust-1042', name: 'Ada Byron', verified: true })
    expect(shop.heads.users.get(user1)).toMatchObject({ verified: false })
    expect(shop.heads.tickets.get(ticket1)?.requester).toBe(user2)
    shop.writes(laptop, 'It is me.')
    expect(shop.log()).toEqual(['A1 Visitor 1: Where is my parcel?', 'A1 Ada Byron (verified): It is me.'])
  })

  it('U2 takes the earlier, closed tickets of the anonymous person along', () => {
    const shop = world()
    shop.writes(laptop, 'First')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    shop.writes(laptop, 'Second')
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.heads.tickets.ofRequester(user2).map(({ number }) => number)).toEqual([1, 2])
  })

  it('U3 with the external ID of an imported user makes no second one', () => {
    const shop = world()
    shop.do({ type: 'ImportEndUser', externalId: 'cust-1042', name: 'Ada Byron' })
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Hello')
    expect(shop.heads.tickets.get(ticket1)?.requester).toBe(user1)
    expect(shop.heads.users.get(user1)).toMatchObject({ name: 'Ada Byron', verified: true })
    expect(shop.heads.users.get(user2)).toBeUndefined()
  })

  it('U4 of a known user with an open ticket merges both conversations into it and closes the anonymous one', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    shop.writes(laptop, 'Where is my parcel?')
    shop.logsOut(laptop)
    shop.writes(laptop, 'Still no parcel.')
    expect(shop.heads.tickets.get(ticket2)?.requester).toBe(user2)
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    shop.writes(laptop, 'Me again.')
    expect(shop.heads.tickets.get(ticket2)).toMatchObject({ status: 'closed', mergedInto: ticket1, requester: user2 })
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ origins: [ticket1, ticket2], requester: user1 })
    expect(shop.log(ticket1)).toEqual([
      'A1 Ada Byron (verified): Where is my parcel?',
      'B2 Visitor 2: Still no parcel.',
      'A1 Ada Byron (verified): Me again.',
    ])
    expect(shop.log(ticket2)).toEqual(['A2 Visitor 2: Still no parcel.'])
  })

  it('U4 lets the authenticated ticket survive even if the anonymous one is older', () => {
    const shop = world()
    shop.writes(phone, 'I was first.')
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Hello')
    shop.logsIn(phone, 'cust-1042')
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ status: 'closed', mergedInto: ticket2 })
    expect(shop.log(ticket2)).toEqual(['B1 Visitor 1: I was first.', 'A2 Visitor 2 (verified): Hello'])
  })

  it('U4 shows the later last line of the two, and opens a ticket that waited for the person', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Where is my parcel?')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'pending' })
    shop.logsOut(laptop)
    shop.writes(laptop, 'Hello?')
    shop.writes(laptop, 'Here is what you wanted')
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({
      status: 'open',
      lastLine: { text: 'Here is what you wanted', by: 'end-user' },
    })
  })

  it('U4 keeps every origin when merged tickets are merged again', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'one')
    for (const text of ['two', 'three']) {
      shop.logsOut(laptop)
      shop.writes(laptop, text)
      shop.logsIn(laptop, 'cust-1042')
    }
    expect(shop.log(ticket1)).toEqual(['A1 Visitor 1 (verified): one', 'B2 Visitor 2: two', 'C3 Visitor 3: three'])
  })

  it('U5 of a known user without an open ticket keeps the ticket and makes the known user its requester', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.logsOut(laptop)
    shop.writes(laptop, 'Hello')
    const events = shop.logsIn(laptop, 'cust-1042')
    expect(events).toContainEqual(expect.objectContaining({ type: 'RequesterChanged', rule: 'U5', to: user1 }))
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ requester: user1, status: 'new' })
  })

  it('U5 counts a solved ticket as not open', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Done soon')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    shop.logsOut(laptop)
    shop.writes(laptop, 'Something else')
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.heads.tickets.get(ticket2)).toMatchObject({ requester: user1, status: 'new' })
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ status: 'solved' })
  })
})

describe('an authenticated person', () => {
  it('U6 writes on the open ticket, on another device too', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'From the laptop')
    shop.logsIn(phone, 'cust-1042')
    shop.writes(phone, 'From the phone')
    expect(shop.heads.tickets.get(ticket2)).toBeUndefined()
    expect(shop.log()).toEqual(['A1 Visitor 1 (verified): From the laptop', 'A1 Visitor 1 (verified): From the phone'])
  })

  it('U7 who logs out and writes is a new anonymous end user with a new ticket, and the old one loses nothing', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Private')
    shop.logsOut(laptop)
    expect(shop.ask({ type: 'Messenger', device: laptop, limit: 50 }).lines).toEqual([])
    shop.writes(laptop, 'Hello')
    expect(shop.heads.users.get(user2)).toMatchObject({ verified: false })
    expect(shop.heads.tickets.get(ticket2)?.requester).toBe(user2)
    shop.logsOut(laptop)
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.ask({ type: 'Messenger', device: laptop, limit: 50 }).lines.map(({ text }) => text)).toContain(
      'Private',
    )
  })

  it('U8 sees the same conversation, and the past ones, on every logged-in device', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Old matter')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'solved' })
    shop.do({ type: 'CloseTicket', ticket: ticket1 })
    shop.writes(laptop, 'New matter')
    shop.logsIn(phone, 'cust-1042')
    const seen = (device: typeof laptop) => shop.ask({ type: 'Messenger', device, limit: 50 }).lines
    expect(seen(phone)).toEqual(seen(laptop))
    expect(seen(phone).map(({ text }) => text)).toEqual(expect.arrayContaining(['Old matter', 'New matter']))
  })

  it('U9 is logged out when somebody else logs in on the device; the two are never merged', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'I am Ada')
    const events = shop.logsIn(laptop, 'ben')
    expect(events.map(({ type }) => type)).toEqual(['LoggedOut', 'EndUserCreated', 'LoginAccepted'])
    shop.writes(laptop, 'I am Ben')
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ requester: user1, status: 'new' })
    expect(shop.heads.tickets.get(ticket2)).toMatchObject({ requester: user2, status: 'new' })
  })

  it('U9 who logs in again gets the name and email of the new token, and nothing else changes', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada', email: 'ada@example.org' })
    shop.writes(laptop, 'Hello')
    const before = shop.heads.tickets.get(ticket1)
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    expect(shop.heads.users.get(user1)).toMatchObject({ name: 'Ada Byron', email: 'ada@example.org' })
    expect(shop.heads.tickets.get(ticket1)).toEqual(before)
    expect(shop.heads.users.get(user2)).toBeUndefined()
  })
})

describe('a refused login', () => {
  it('T7 changes nothing for the agent, is kept as evidence, and the person can go on writing', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const before = shop.heads.tickets.get(ticket1)
    expect(shop.refused({ type: 'LogIn', device: laptop, verdict: expired })).toBe('login-refused')
    expect(shop.heads.tickets.get(ticket1)).toEqual(before)
    const { refusedLogin } = shop.ask({ type: 'Messenger', device: laptop, limit: 5 })
    expect(shop.ask({ type: 'Login', login: refusedLogin! }).verdict).toEqual(expired)
    shop.writes(laptop, 'Still here')
    expect(shop.log()).toEqual(['A1 Visitor 1: Hello', 'A1 Visitor 1: Still here'])
  })

  it('T7 of somebody who is logged in leaves them logged in', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.try({ type: 'LogIn', device: laptop, verdict: expired })
    expect(shop.heads.devices.get(laptop)).toMatchObject({ user: user1 })
    expect(shop.heads.users.get(user3)).toBeUndefined()
  })
})
