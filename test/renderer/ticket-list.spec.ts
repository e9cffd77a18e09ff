import { expect, test } from 'vitest'
import { lastChangedFirst } from '#shared/engine/heads.ts'
import { agentId, ticketId } from '#shared/engine/ids.ts'
import { changeDesk, emptyDesk } from '../../src-renderer/screens/agent/desk-state.ts'
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
