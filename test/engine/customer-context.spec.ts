/** What an agent sees beside a conversation: notes, interactions, devices, pages viewed; and how people are found. */
import { describe, expect, it } from 'vitest'
import type { UserId } from '#shared/engine/ids.ts'
import { commandId, instant, userId, type DeviceId } from '#shared/engine/ids.ts'
import { parseCommand } from '#shared/contract/command.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { answer } from '#shared/views/answer.ts'
import { kim, laptop, phone, sam, ticket1, user1, user2, world, type World } from './world.ts'

const profile = (shop: World, user: UserId) => shop.ask({ type: 'EndUserProfile', user })
const views = (shop: World, device: DeviceId, title: string) =>
  shop.try({ type: 'ViewPage', device, title, address: `https://shop.example/${title.toLowerCase()}` })
const titles = (shop: World, user: UserId) => profile(shop, user).pages.map(({ title }) => title)
const keep = (shop: World, user: UserId, text: string, agent = sam) =>
  shop.try({ type: 'ChangeEndUserNotes', user, agent, text })

describe('notes on a person', () => {
  it('stand in the profile with who wrote them last, and when', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    expect(profile(shop, user1).notes).toBeUndefined()
    keep(shop, user1, 'Prefers mornings')
    keep(shop, user1, ' Prefers evenings \n', kim)
    expect(profile(shop, user1).notes).toEqual({
      text: 'Prefers evenings',
      agent: { id: kim, name: 'Kim Lund' },
      at: instant('2026-03-04T10:09:00.000Z'),
    })
  })

  it('are taken away by an empty text; what is the same already makes no history', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    expect(keep(shop, user1, '  ').events).toEqual([])
    keep(shop, user1, 'Prefers mornings')
    expect(keep(shop, user1, 'Prefers mornings ').events).toEqual([])
    keep(shop, user1, '')
    expect(profile(shop, user1)).not.toHaveProperty('notes')
  })

  it('have a limit, and need a person and an agent', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const notes = (text: string, user = user1, agent = sam) =>
      shop.refused({ type: 'ChangeEndUserNotes', user, agent, text })
    expect(notes('😀'.repeat(2_000))).toBe('not refused')
    expect(notes('😀'.repeat(2_001))).toBe('notes-too-long')
    expect(notes('Hello', userId(9))).toBe('end-user-unknown')
    expect(notes('Hello', user1, 'agent-9' as never)).toBe('agent-unknown')
  })

  it('on a visitor stay where they were written, and the person whom a login shows them to be is told of them (U2, U4)', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042', { name: 'Ada' })
    shop.writes(phone, 'Hello')
    keep(shop, user1, 'Ada’s own')
    shop.writes(laptop, 'It is me')
    keep(shop, user2, 'Sounds like Ada')
    shop.logsIn(laptop, 'cust-1042')
    expect(profile(shop, user1)).toMatchObject({
      notes: { text: 'Ada’s own' },
      visitorNotes: [{ visitor: { user: user2, number: 2 }, notes: { text: 'Sounds like Ada' } }],
    })
    expect(profile(shop, user2)).toMatchObject({ notes: { text: 'Sounds like Ada' }, became: { name: 'Ada' } })
  })

  it('of a visitor do not pass to whoever logs in on the device after somebody else', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    keep(shop, user1, 'About Ada')
    shop.logsIn(laptop, 'ben')
    expect(profile(shop, user2)).toMatchObject({ visitorNotes: [] })
    expect(profile(shop, user1)).not.toHaveProperty('became')
  })
})

describe('interactions', () => {
  it('U4 are all tickets of the person, those of the visitors that they were too, last changed first', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042', { name: 'Ada' })
    shop.writes(phone, 'Hello')
    shop.writes(laptop, 'It is me')
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'As I said')
    const { total, rows } = shop.ask({ type: 'Interactions', user: user1, offset: 0, limit: 10 })
    expect(total).toBe(2)
    expect(rows).toMatchObject([
      { number: 1, messages: 7, lastLine: { text: 'As I said', by: 'end-user' }, madeOf: [2] },
      { number: 2, requester: { number: 2, verified: false }, status: 'closed', mergedInto: { number: 1 } },
    ])
    expect(rows[0]).not.toHaveProperty('mergedInto')
  })

  it('come a page at a time', () => {
    const shop = world()
    for (let number = 1; number <= 5; number += 1) {
      shop.writes(laptop, `Number ${number}`)
      shop.logsIn(laptop, 'ada')
      shop.try({ type: 'SubmitTicket', ticket: `ticket-${number}` as never, agent: sam, status: 'solved' })
      shop.try({ type: 'CloseTicket', ticket: `ticket-${number}` as never })
      shop.logsOut(laptop)
    }
    const page = (offset: number) => shop.ask({ type: 'Interactions', user: user2, offset, limit: 2 })
    expect([page(0).total, page(0).rows, page(4).rows].map((one) => (Array.isArray(one) ? one.length : one))).toEqual([
      5, 2, 1,
    ])
  })
})

describe('devices', () => {
  it('tell what they are: drawn without luck, with addresses that belong to nobody', () => {
    const [one, other] = [world(), world()]
    for (const shop of [one, other]) shop.writes(phone, 'Hello')
    const [device] = profile(one, user1).devices
    expect(device).toMatchObject({ isThere: true, loggedIn: false, information: { type: 'Phone' } })
    expect(device?.information?.ip).toMatch(/^198\.51\.100\.\d+$/)
    expect(profile(other, user1).devices).toEqual(profile(one, user1).devices)
    expect(profile(one, user1).local).toEqual({ language: 'pt-PT', timeZone: 'Europe/Lisbon' })
  })

  it('tell what was said of them where something was, and never a real address', () => {
    const shop = world()
    const information = { location: 'Cork, Ireland', language: 'ga-IE', timeZone: 'Europe/Dublin' }
    const added = { type: 'AddDevice', name: 'Tablet', kind: 'browser', information } as const
    shop.do(added)
    const [made] = shop.heads.devices.all().slice(-1)
    expect(made?.information).toMatchObject({ ...information, ip: expect.stringMatching(/^203\.0\.113\./) as string })
    const isCommand = (change: object) => parseCommand({ ...added, information: { ...information, ...change } }).ok
    expect(['192.0.2.7', '2001:db8::1'].map((ip) => isCommand({ ip }))).toEqual([true, true])
    expect(['8.8.8.8', '192.0.2.256', '2001:4860::1'].map((ip) => isCommand({ ip }))).toEqual([false, false, false])
    expect([isCommand({ timeZone: 'Mars/Olympus' }), isCommand({ language: 'not a language' })]).toEqual([false, false])
  })

  it('where the person is no more are told as such; what is told about the device outlives a logout', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.logsOut(laptop)
    expect(profile(shop, user1).devices).toMatchObject([{ name: 'Laptop', isThere: false, loggedIn: false }])
    shop.writes(laptop, 'Somebody else')
    expect(profile(shop, user1).devices[0]?.information).toEqual(profile(shop, user2).devices[0]?.information)
    expect(profile(shop, user1).devices[0]?.information).toBeDefined()
  })

  it('of a journal from before it was kept tell nothing, and that is no fault', () => {
    const journal = openMemoryJournal()
    const asked = { id: commandId('old'), at: instant('2025-01-01T00:00:00.000Z'), command: {} as never }
    const bot = { greeting: 'Hello', question: 'Who?', followUp: 'Soon' }
    journal.write((append) =>
      append(asked, [
        { type: 'WorkspaceSetUp', name: 'Old', policy: 'first-release', bot },
        { type: 'DeviceAdded', device: laptop, name: 'Laptop', kind: 'browser' },
        { type: 'EndUserCreated', user: user1, why: 'message' },
        { type: 'SessionStarted', device: laptop, user: user1 },
      ]),
    )
    const reply = answer(
      { journal, keeping: () => 'gone', since: 0, now: instant('2026-03-04T12:00:00.000Z') },
      { type: 'EndUserProfile', user: user1 },
    )
    expect(reply).toMatchObject({ ok: true, answer: { devices: [{ name: 'Laptop' }], pages: [], visitorNotes: [] } })
    expect(reply.ok && reply.answer).not.toHaveProperty('local')
  })
})

describe('pages viewed', () => {
  it('stand in the profile, the newest first, and stay from one messaging session to the next', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    views(shop, laptop, 'Home')
    views(shop, laptop, 'Returns')
    shop.logsOut(laptop)
    shop.logsIn(laptop, 'ada')
    views(shop, laptop, 'Returns')
    expect(titles(shop, user1)).toEqual(['Returns', 'Returns', 'Home'])
    expect(profile(shop, user1).pages[0]).toMatchObject({ address: 'https://shop.example/returns' })
  })

  it('from before the person wrote or logged in are theirs from then on', () => {
    const shop = world()
    views(shop, laptop, 'Home')
    shop.writes(laptop, 'Hello')
    views(shop, laptop, 'Parcels')
    expect(titles(shop, user1)).toEqual(['Parcels', 'Home'])
    shop.logsIn(laptop, 'ada')
    expect(titles(shop, user2)).toEqual(['Parcels', 'Home'])
    views(shop, laptop, 'Returns')
    expect([titles(shop, user2), titles(shop, user1)]).toEqual([
      ['Returns', 'Parcels', 'Home'],
      ['Parcels', 'Home'],
    ])
  })

  it('U7 after a logout no longer follow whoever was there before', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    views(shop, laptop, 'Home')
    shop.logsOut(laptop)
    views(shop, laptop, 'Returns')
    shop.writes(laptop, 'Somebody else')
    expect([titles(shop, user1), titles(shop, user2)]).toEqual([['Home'], ['Returns']])
  })

  it('U9 stay with the person when somebody else logs in over them', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    views(shop, laptop, 'Home')
    shop.logsIn(laptop, 'ben')
    expect([titles(shop, user1), titles(shop, user2)]).toEqual([['Home'], []])
  })

  it('are the newest twenty, from all devices together', () => {
    const shop = world()
    shop.do({ type: 'AddDevice', name: 'Second', kind: 'browser' })
    const second = 'device-3' as typeof laptop
    for (let number = 1; number <= 12; number += 1) views(shop, laptop, `Laptop ${number}`)
    for (let number = 1; number <= 12; number += 1) views(shop, second, `Second ${number}`)
    for (const device of [laptop, second]) shop.logsIn(device, 'ada')
    expect(titles(shop, user1)).toHaveLength(20)
    expect([titles(shop, user1)[0], titles(shop, user1).at(-1)]).toEqual(['Second 12', 'Laptop 5'])
  })

  it('are shown on the device that views them; a phone has none', () => {
    const shop = world()
    expect(shop.refused({ type: 'ViewPage', device: phone, title: 'Home', address: 'https://shop.example/' })).toBe(
      'no-pages-on-phone',
    )
    views(shop, laptop, 'Returns')
    shop.logsIn(laptop, 'ada')
    shop.logsOut(laptop)
    expect(shop.ask({ type: 'Devices' }).devices[0]?.page).toEqual({
      title: 'Returns',
      address: 'https://shop.example/returns',
    })
    const isCommand = (address: string) => parseCommand({ type: 'ViewPage', device: laptop, title: 'Home', address }).ok
    expect(['https://shop.example/', 'javascript:alert(1)', 'https://a b'].map(isCommand)).toEqual([true, false, false])
  })
})

describe('people are found', () => {
  it('by name and external ID, with the ticket that changed last', () => {
    const shop = world()
    shop.do({ type: 'ImportEndUser', externalId: 'cust-2077', name: 'Grace Hopper' })
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron', email: 'secret@example.com' })
    shop.writes(laptop, 'Hello')
    const found = (words: string) => shop.ask({ type: 'FindPeople', words, offset: 0, limit: 10 })
    expect(found('byron ada').people).toMatchObject([{ name: 'Ada Byron', newest: { ticket: ticket1, number: 1 } }])
    expect(found('cust').people.map(({ user }) => user)).toEqual([user2, user1])
    expect(found('grace').people[0]).not.toHaveProperty('newest')
    expect([found('…').total, found('secret').total, found(' ').total]).toEqual([0, 0, 2])
  })
})
