import { expect, test } from 'vitest'
import { ticketId } from '#shared/engine/ids.ts'
import { openText } from '#shared/text/text.ts'
import { initials, visitorSign } from '../../src-renderer/parts/initials.ts'
import { changeDesk, emptyDesk } from '../../src-renderer/screens/agent/desk-state.ts'
import { eventWords } from '#shared/text/event-words.ts'
import { pagesInSight, pagesToAsk } from '../../src-renderer/screens/agent/ticket-pages.ts'
import { travel } from '../../src-renderer/screens/agent/travel.ts'
import { event } from './samples.ts'

const { t } = openText()
const [one, two, three] = [ticketId(1), ticketId(2), ticketId(3)]

test('a ticket opened twice is one tab; the one opened last is on top', () => {
  let desk = changeDesk(emptyDesk, { type: 'open', ticket: one })
  desk = changeDesk(desk, { type: 'open', ticket: two })
  desk = changeDesk(desk, { type: 'open', ticket: one })
  expect(desk).toMatchObject({ tabs: [one, two], shown: one })
})

test('closing the tab on top shows its neighbour, closing the last one the views', () => {
  const three3 = [one, two, three].reduce((desk, ticket) => changeDesk(desk, { type: 'open', ticket }), emptyDesk)
  const two2 = changeDesk({ ...three3, shown: two }, { type: 'close', ticket: two })
  expect(two2).toMatchObject({ tabs: [one, three], shown: three })
  const one1 = changeDesk(two2, { type: 'close', ticket: three })
  expect(one1).toMatchObject({ tabs: [one], shown: one })
  expect(changeDesk(one1, { type: 'close', ticket: one })).toEqual(emptyDesk)
})

test('closing another tab leaves the one on top where it is', () => {
  const desk = [one, two].reduce((held, ticket) => changeDesk(held, { type: 'open', ticket }), emptyDesk)
  expect(changeDesk(desk, { type: 'close', ticket: one })).toMatchObject({ tabs: [two], shown: two })
})

test('a search stays while its tickets are looked at, and goes with the next view', () => {
  const searching = changeDesk(emptyDesk, { type: 'search', words: 'parcel' })
  const opened = changeDesk(searching, { type: 'open', ticket: one })
  expect(changeDesk(opened, { type: 'views' })).toEqual({ ...searching, tabs: [one] })
  expect(changeDesk(opened, { type: 'close', ticket: one })).toEqual(searching)
  expect(changeDesk(searching, { type: 'view', view: 'unassigned' })).toEqual({ ...emptyDesk, view: 'unassigned' })
  expect(changeDesk(searching, { type: 'search', words: '' })).toEqual(emptyDesk)
})

test('a list asks for the pages in sight and for the first', () => {
  expect(pagesToAsk(pagesInSight(0, 20))).toEqual([0])
  expect(pagesToAsk(pagesInSight(9_990, 10_010))).toEqual([0, 199, 200])
})

test('keys travel within the list and never out of it', () => {
  expect(travel('ArrowDown', 9, 10, 5)).toBe(9)
  expect(travel('ArrowUp', 0, 10, 5)).toBe(0)
  expect(travel('PageDown', 2, 10, 5)).toBe(7)
  expect(travel('PageUp', 2, 10, 5)).toBe(0)
  expect(travel('End', 0, 10_000, 5)).toBe(9_999)
  expect(travel('a', 0, 10, 5)).toBeUndefined()
})

test.each([
  ['Ada Byron', 'AB'],
  ['Ada', 'A'],
  ['Ada Augusta King-Noel', 'AK'],
  ['محمد الفارسي', 'م'],
  ['山田 太郎', '山'],
  ['👩‍👩‍👧‍👦 Ångström', '👩‍👩‍👧‍👦'],
  ['   ', ''],
  ['-- ??', '-'],
])('the initials of %j are %j', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

test.each([
  ['Visitor 1', '1'],
  ['Visitor 16', '16'],
  ['Visitor 160', '160'],
  ['Visitor 1600', 'V'],
  ['Ada Byron', 'AB'],
])('the sign of the visitor %j is %j', (name, expected) => {
  expect(visitorSign(name)).toBe(expected)
})

test('U4: a merge is told with both tickets, how many messages, and why', () => {
  const merged = (messages: number) =>
    eventWords(
      t,
      ({ number }) => `Visitor ${number}`,
      event({
        type: 'TicketsMerged',
        survivor: { ticket: one, number: 1 },
        closed: { ticket: two, number: 2 },
        messages,
        why: 'login',
        by: { kind: 'system' },
        before: 6,
      }),
    )
  expect(merged(2)).toBe('Merged #2 into #1, 2 messages moved, because the person logged in')
  expect(merged(1)).toBe('Merged #2 into #1, 1 message moved, because the person logged in')
})

test('an agent who takes a ticket is said to have taken it', () => {
  const told = eventWords(
    t,
    () => '',
    event({ type: 'TicketAssigned', assignee: 'Sam', by: { kind: 'agent', name: 'Sam' } }),
  )
  expect(told).toBe('Sam took the ticket')
})
