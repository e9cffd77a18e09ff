/** Under which messages stands how far they got. */
import { expect, test } from 'vitest'
import type { MessageLine } from '#shared/contract/answers.ts'
import { makeMoments } from '#shared/text/moments.ts'
import { openText } from '#shared/text/text.ts'
import { ticketId } from '#shared/engine/ids.ts'
import { deliveriesOf } from '#shared/text/deliveries.ts'
import { messageName } from '#shared/text/message-name.ts'
import { message, sam } from './samples.ts'

const other = { letter: 'B', ticket: ticketId(2), number: 2 } as const
const reply = (position: number, delivery: NonNullable<MessageLine['delivery']>, more: Partial<MessageLine> = {}) =>
  message(position, { author: sam, delivery, ...more })
const shown = (...lines: readonly MessageLine[]) => Object.fromEntries(deliveriesOf(lines))

test('the newest of a run stands for those above it, and what the person says does not part them', () => {
  expect(shown(reply(1, 'read'), message(2), reply(3, 'read'), message(4))).toEqual({ 3: 'read' })
})

test('it is told where it changes', () => {
  const lines = [reply(1, 'read'), reply(2, 'read'), reply(3, 'delivered'), reply(4, 'sent'), reply(5, 'sent')]
  expect(shown(...lines)).toEqual({ 2: 'read', 3: 'delivered', 5: 'sent' })
})

test('an older line that was asked for before has got as far as what came after it on the same ticket', () => {
  expect(shown(reply(1, 'sent'), reply(2, 'read'))).toEqual({ 2: 'read' })
})

test('U11: what was said on another former ticket is told apart', () => {
  expect(shown(reply(1, 'delivered', { origin: other }), reply(2, 'read'))).toEqual({ 1: 'delivered', 2: 'read' })
})

test('it is heard with the message, and of what people and notes say nothing is told', () => {
  const { t } = openText()
  const name = messageName(t, makeMoments('en-GB', 'UTC'), reply(1, 'delivered'), 'delivered')
  expect(name).toBe('Message from Sam Okoye, agent, 10:42, delivered')
  expect(shown(message(1), message(2, { author: sam, channel: 'note' }))).toEqual({})
})
