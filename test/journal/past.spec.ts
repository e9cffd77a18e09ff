/** Looked at as it was, a workspace shows what was seen then; whichever way one goes, and whatever came afterwards. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Query } from '#shared/contract/query.ts'
import { ticketId, userId } from '#shared/engine/ids.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { openPast, positionBefore } from '#shared/journal/past.ts'
import { answer } from '#shared/views/answer.ts'
import { life } from '../engine/random-life.ts'
import { expired, laptop, phone, sam, ticket1, ticket2, world } from '../engine/world.ts'

const asked: readonly Query[] = [
  { type: 'Workspace' },
  { type: 'TicketViews', agent: sam },
  { type: 'TicketList', view: 'recently-updated', agent: sam, offset: 0, limit: 99 },
  { type: 'SearchTickets', words: 'hello', agent: sam, offset: 0, limit: 9 },
  ...[1, 2, 3].flatMap((number): readonly Query[] => [
    { type: 'Ticket', ticket: ticketId(number) },
    { type: 'Conversation', ticket: ticketId(number), limit: 500 },
    { type: 'EndUserProfile', user: userId(number) },
  ]),
  { type: 'Devices' },
  { type: 'Messenger', device: laptop, limit: 99 },
  { type: 'SigningKeys' },
  { type: 'KnownEndUsers', offset: 0, limit: 99 },
  { type: 'Timeline', limit: 99 },
]
const seen = (journal: Journal) =>
  asked.map((query) => answer({ journal, keeping: () => 'gone', since: Infinity, now: journal.lastAt()! }, query))

describe('the past', () => {
  it('is at every position what was seen once its command was done, in whatever order one looks', () =>
    fc.assert(
      fc.property(
        life.map((commands) => commands.slice(0, 30)),
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(undefined, { apart: 1, together: 50 }, { apart: 7, together: 500 }),
        (commands, looks, copies) => {
          const shop = world()
          const stages = [{ from: shop.journal.position(), seen: seen(shop.journal) }]
          for (const each of commands) {
            const from = shop.journal.position() + 1
            if (shop.try(each).events.length > 0) stages.push({ from, seen: seen(shop.journal) })
          }
          const past = openPast(shop.journal, copies)
          const [start, last] = [stages[0]!.from, shop.journal.position()]
          for (const look of looks) {
            const position = start + (look % (last - start + 1))
            expect(seen(past(position))).toEqual(stages.findLast(({ from }) => from <= position)!.seen)
          }
        },
      ),
      { numRuns: 40 },
    ))

  it('is empty before everything, knows nothing of what comes, and goes on with it', () => {
    const shop = world()
    const past = openPast(shop.journal)
    expect(past(0).heads.workspace()).toBeUndefined()
    const position = shop.journal.position()
    expect(past(position + 99).position()).toBe(position)
    shop.writes(laptop, 'Hello')
    expect(past(position).heads.tickets.get(ticket1)).toBeUndefined()
    expect(past(position + 1).heads.tickets.get(ticket1)).toBeDefined()
    expect(past(0).position()).toBe(0)
  })

  it('cannot be written into', () => {
    const shop = world()
    expect(() => openPast(shop.journal)(3).write(() => {})).toThrow('What has been')
  })
})

describe('both tickets as they were before their merge', () => {
  function merged() {
    const shop = world()
    shop.logsIn(phone, 'ada', { name: 'Ada' })
    shop.writes(phone, 'Before')
    shop.writes(laptop, 'Who am I?')
    shop.try({ type: 'LogIn', device: laptop, verdict: expired })
    return shop
  }
  const before = (shop: ReturnType<typeof world>) => {
    const { mergedInto } = shop.ask({ type: 'Ticket', ticket: ticket2 })
    return mergedInto!.before
  }

  it.each([
    ['U4 a login', (shop: ReturnType<typeof world>) => void shop.logsIn(laptop, 'ada')],
    [
      'U11 an agent',
      (shop: ReturnType<typeof world>) =>
        void shop.do({ type: 'MergeTickets', survivor: ticket1, closed: ticket2, agent: sam }),
    ],
  ])('are what one saw, when %s merged them', (_, merge) => {
    const shop = merged()
    const [then, position] = [seen(shop.journal), shop.journal.position()]
    merge(shop)
    shop.writes(phone, 'After')
    expect(before(shop)).toBe(position)
    expect(seen(openPast(shop.journal)(before(shop)))).toEqual(then)
    const { lines } = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 99 })
    expect(
      lines.flatMap((line) => ('event' in line && line.event.type === 'TicketsMerged' ? [line.event] : [])),
    ).toEqual([expect.objectContaining({ before: position })])
  })

  it('are found when the merge was taken back and brought again, and gone while it is taken back', () => {
    const shop = merged()
    const position = shop.journal.position()
    shop.logsIn(laptop, 'ada')
    for (let times = 0; times < 60; times += 1) {
      shop.do({ type: 'Undo', since: 0 })
      expect(shop.ask({ type: 'Ticket', ticket: ticket2 }).mergedInto).toBeUndefined()
      shop.do({ type: 'Redo', since: 0 })
    }
    expect(before(shop)).toBe(position)
  })
})

it('an act begins behind the act before it', () => {
  const shop = world()
  const position = shop.journal.position()
  shop.writes(laptop, 'Hello')
  const events = shop.journal.read(position, 99)
  expect(events.length).toBeGreaterThan(2)
  expect(new Set(events.map((one) => positionBefore(shop.journal, one)))).toEqual(new Set([position]))
})
