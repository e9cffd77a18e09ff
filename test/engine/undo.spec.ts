/** Undo and redo: what one act is, whose it is, how far one can go back, and what is left behind. */
import { describe, expect, it } from 'vitest'
import type { CommandOf } from '#shared/contract/command.ts'
import { actsKept } from '#shared/engine/acts/act.ts'
import { agentId, ticketId, userId } from '#shared/engine/ids.ts'
import { kim, laptop, phone, sam, ticket1, ticket2, world, type World } from './world.ts'

/** Where the stage is set: what is done afterwards can be taken back. */
const since = (shop: World) => shop.journal.position()
const undo = (shop: World, from = 0, rest: Partial<CommandOf<'Undo'>> = {}) =>
  shop.try({ type: 'Undo', since: from, ...rest })
const redo = (shop: World, from = 0) => shop.try({ type: 'Redo', since: from })
const codeOf = (ending: ReturnType<World['try']>) => (ending.ok ? undefined : ending.refusal.code)
const eventWords = (shop: World, ticket = ticket1) =>
  shop
    .ask({ type: 'Conversation', ticket, limit: 500 })
    .lines.flatMap((line) => (line.kind === 'event' ? [line.event.type] : []))

describe('an act', () => {
  it('U4 is all that a login did: who is logged in, whose ticket it is, and the merge', () => {
    const shop = world()
    shop.logsIn(phone, 'ada')
    shop.writes(phone, 'Hello')
    shop.writes(laptop, 'Hello again')
    const before = [shop.log(ticket1), shop.log(ticket2), shop.heads.tickets.get(ticket2)]
    shop.logsIn(laptop, 'ada')
    expect(shop.heads.tickets.get(ticket2)).toMatchObject({ status: 'closed', mergedInto: ticket1 })
    undo(shop)
    expect([shop.log(ticket1), shop.log(ticket2), shop.heads.tickets.get(ticket2)]).toEqual(before)
    expect(shop.heads.devices.get(laptop)?.login).toBeUndefined()
    redo(shop)
    expect(shop.heads.tickets.get(ticket2)).toMatchObject({ status: 'closed', mergedInto: ticket1 })
  })

  it('U10 is the answer with its status, and that it took the ticket', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const before = shop.heads.tickets.get(ticket1)
    const message = { channel: 'messaging', text: 'Done.' } as const
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, message, status: 'solved' })
    undo(shop)
    expect(shop.heads.tickets.get(ticket1)).toEqual(before)
  })

  it('T7 can be a refused login, too', () => {
    const shop = world()
    const refused = { ok: false, code: 'expired', checks: [] } as const
    shop.try({ type: 'LogIn', device: laptop, verdict: refused })
    expect(shop.ask({ type: 'Messenger', device: laptop, limit: 9 }).refusedLogin).toBeDefined()
    undo(shop)
    expect(shop.ask({ type: 'Messenger', device: laptop, limit: 9 }).refusedLogin).toBeUndefined()
  })

  it('that changed nothing is none: the one before it is taken back', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'LogOut', device: laptop })
    expect(undo(shop).ok).toBe(true)
    expect(shop.heads.tickets.get(ticket1)).toBeUndefined()
  })
})

describe('what was taken back', () => {
  it('is told in the history of its tickets, and by whom', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.writes(phone, 'Hello')
    shop.do({ type: 'MergeTickets', survivor: ticket1, closed: ticket2, agent: sam })
    undo(shop, 0, { agent: kim })
    for (const ticket of [ticket1, ticket2]) expect(eventWords(shop, ticket)).toEqual(['TicketCreated', 'ActUndone'])
    const line = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 9 }).lines.at(-1)
    const act = { what: 'TicketsMerged', ticket: 1, closed: 2 }
    expect(line).toMatchObject({ event: { type: 'ActUndone', by: 'Kim Lund', act } })
    redo(shop)
    expect(eventWords(shop)).toEqual(['TicketCreated', 'TicketCreated', 'TicketsMerged', 'ActUndone', 'ActRedone'])
  })

  it('was an agent’s own to take back where nobody, or somebody unknown, is named', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'AssignTicket', ticket: ticket1, agent: sam, assignee: kim })
    expect(undo(shop, 0, { agent: agentId(99) }).events).toMatchObject([{ agent: sam }])
    shop.writes(laptop, 'Me')
    expect(undo(shop, 0, { agent: kim }).events[0]).not.toHaveProperty('agent')
  })

  it('leaves its number behind, which nobody gets again', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    undo(shop)
    shop.writes(laptop, 'Hello')
    expect([1, 2].map((number) => shop.heads.users.get(userId(number)))).toMatchObject([undefined, { number: 2 }])
    expect([1, 2].map((number) => shop.heads.tickets.get(ticketId(number)))).toMatchObject([undefined, { number: 2 }])
  })

  it('U3 frees its external ID for another', () => {
    const shop = world()
    shop.do({ type: 'ImportEndUser', externalId: 'ada' })
    undo(shop)
    expect(shop.heads.users.byExternalId('ada')).toBeUndefined()
    shop.do({ type: 'ImportEndUser', externalId: 'ada' })
    expect(shop.heads.users.byExternalId('ada')).toMatchObject({ number: 2 })
  })

  it('is no evidence for anything (rule A1)', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const position = shop.journal.read(0, 99).find(({ event }) => event.type === 'MessageSent')!.position
    const evidence = () => shop.ask({ type: 'Evidence', of: { kind: 'message', position } })
    expect(evidence()).toMatchObject({ verified: false })
    undo(shop)
    expect(evidence).toThrow('Nothing there')
    redo(shop)
    expect(evidence()).toMatchObject({ verified: false })
  })

  it('stays in the journal and on the timeline, marked, and does not go from there', () => {
    const shop = world()
    const start = since(shop)
    shop.logsIn(laptop, 'ada')
    undo(shop)
    const marks = shop.ask({ type: 'Timeline', limit: 99 }).marks.slice(start)
    expect(marks.map(({ type, isUndone = false }) => [type, isUndone])).toEqual([
      ['EndUserCreated', true],
      ['LoginAccepted', true],
      ['ActUndone', false],
    ])
    expect(marks.at(-1)).toMatchObject({
      chair: 'person',
      act: { what: 'LoginAccepted', name: 'ada', device: 'Laptop' },
    })
  })
})

describe('is refused', () => {
  it('nothing-to-undo: with nothing done, or nothing since what stands', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    expect(codeOf(undo(shop, since(shop)))).toBe('nothing-to-undo')
    for (let act = 0; act < 99 && undo(shop).ok; act += 1);
    expect(codeOf(undo(shop))).toBe('nothing-to-undo')
    expect(shop.heads.workspace()?.name).toBe('Shop')
  })

  it('nothing-to-redo: with nothing taken back, after a new act, or when what was taken back stands', () => {
    const shop = world()
    expect(codeOf(redo(shop))).toBe('nothing-to-redo')
    shop.writes(laptop, 'Hello')
    undo(shop)
    expect(codeOf(redo(shop, since(shop)))).toBe('nothing-to-redo')
    shop.writes(phone, 'Hello')
    expect(codeOf(redo(shop))).toBe('nothing-to-redo')
  })

  it('happened-since: if it was asked for one act, and something has happened after it', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const position = since(shop)
    shop.writes(laptop, 'And another thing')
    expect(codeOf(undo(shop, 0, { position }))).toBe('happened-since')
    expect(undo(shop, 0, { position: since(shop) }).ok).toBe(true)
    expect(codeOf(undo(shop, 0, { position }))).toBe('happened-since')
  })
})

it(`the last ${actsKept} acts can be taken back, and no more`, () => {
  const shop = world()
  for (let act = 0; act < actsKept + 5; act += 1) shop.writes(laptop, `Message ${act}`)
  for (let act = 0; act < actsKept; act += 1) expect(undo(shop).ok).toBe(true)
  expect(codeOf(undo(shop))).toBe('nothing-to-undo')
  expect(shop.log().at(-1)).toContain('Message 4')
  for (let act = 0; act < actsKept; act += 1) expect(redo(shop).ok).toBe(true)
  expect(shop.heads.tickets.get(ticket1)?.messages).toBe(actsKept + 5 + 2)
})
