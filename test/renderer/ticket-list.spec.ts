import { expect, test } from 'vitest'
import { lastChangedFirst } from '#shared/engine/heads.ts'
import { agentId, ticketId } from '#shared/engine/ids.ts'
import type { TicketListAnswer, TicketRow } from '#shared/contract/answers.ts'
import { linesOf } from '../../src-renderer/screens/agent/use-ticket-rows.ts'
import { changeDesk, changeDesks, deskOf, emptyDesk, noDesks } from '../../src-renderer/screens/agent/desk-state.ts'
import { columnsAt, isSort, orderAfter } from '../../src-renderer/screens/agent/ticket-columns.ts'
import { isUnread, look, nothingSeen } from '../../src-renderer/screens/agent/unread.ts'

const [sam, kim] = [agentId(1), agentId(2)]
const heardAt = (heard: number) => ({ ticket: ticketId(1), heard })

test('a ticket is unread for each agent on its own, until they look', () => {
  const begun = { ...nothingSeen, start: 10 }
  expect(isUnread(nothingSeen, sam, heardAt(12))).toBe(false) // before anything is known
  expect(isUnread(begun, sam, heardAt(10))).toBe(false) // it was there at the beginning
  expect(isUnread(begun, sam, heardAt(12))).toBe(true)
  const seen = look(begun, sam, heardAt(12))
  expect([isUnread(seen, sam, heardAt(12)), isUnread(seen, kim, heardAt(12))]).toEqual([false, true])
  expect(isUnread(seen, sam, heardAt(13))).toBe(true)
  expect(look(seen, sam, heardAt(11))).toBe(seen)
})

test('a head sorts by its column, and the other way round the second time', () => {
  const bySubject = orderAfter(lastChangedFirst, 'subject')
  expect(bySubject).toEqual({ by: 'subject', direction: 'ascending' })
  expect(orderAfter(bySubject, 'subject')).toEqual({ by: 'subject', direction: 'descending' })
  expect(orderAfter(bySubject, 'updated')).toEqual(lastChangedFirst)
  expect(orderAfter(lastChangedFirst, 'updated')).toEqual({ by: 'updated', direction: 'ascending' })
  expect(orderAfter(bySubject, 'created')).toEqual({ by: 'created', direction: 'descending' })
})

test('a narrow table leaves out what crowds it, never what it can be sorted by', () => {
  expect(columnsAt(0).filter(isSort)).toEqual(columnsAt(2_000).filter(isSort))
  expect(columnsAt(0)).not.toContain('group')
  expect(columnsAt(2_000)).toEqual(expect.arrayContaining(['priority', 'group']))
})

test('each view keeps its own order, whatever else happens on the desk', () => {
  const order = { by: 'status', direction: 'ascending' } as const
  const acts = [
    { type: 'sort', order },
    { type: 'view', view: 'unassigned' },
    { type: 'open', ticket: ticketId(1) },
    { type: 'close', ticket: ticketId(1) },
    { type: 'views' },
  ] as const
  const desk = acts.reduce(changeDesk, emptyDesk)
  expect(desk.orders).toEqual({ 'all-unsolved': order })
})

test('each view keeps its own groups, until they are taken away', () => {
  const grouped = changeDesk(emptyDesk, { type: 'group', grouping: 'requester' })
  expect(changeDesk(grouped, { type: 'view', view: 'unassigned' }).groupings).toEqual({ 'all-unsolved': 'requester' })
  expect(changeDesk(grouped, { type: 'group', grouping: undefined }).groupings).toEqual({})
})

test('each agent has tabs, view, order and groups of their own, kept while another sits in the chair', () => {
  const desks = [
    { agent: sam, act: { type: 'open', ticket: ticketId(1) } },
    { agent: sam, act: { type: 'view', view: 'pending' } },
    { agent: kim, act: { type: 'group', grouping: 'status' } },
    { agent: kim, act: { type: 'open', ticket: ticketId(2) } },
  ] as const
  const all = desks.reduce(changeDesks, noDesks)
  expect(deskOf(all, sam)).toEqual({ view: 'pending', orders: {}, groupings: {}, tabs: ['ticket-1'] })
  expect(deskOf(all, kim)).toMatchObject({ view: 'all-unsolved', tabs: ['ticket-2'], shown: 'ticket-2' })
  expect(deskOf(all, agentId(3))).toBe(emptyDesk)
})

test('the tickets of a page stand between its headings, line by line', () => {
  const rows = [1, 2, 3].map((number) => ({ number })) as unknown as readonly TicketRow[]
  const headings = [4, 7].map((line) => ({ line, count: 2, of: { kind: 'status', status: 'open' } as const }))
  const page: TicketListAnswer = { total: 3, rows, grouped: { lines: 9, headings } }
  expect(linesOf(5, page).map((row) => row?.number)).toEqual([1, 2, undefined, 3])
  expect(linesOf(4, page).map((row) => row?.number)).toEqual([undefined, 1, 2, undefined, 3])
  expect(linesOf(0, { total: 3, rows }).map((row) => row?.number)).toEqual([1, 2, 3])
  expect(linesOf(0, undefined)).toEqual([])
})
