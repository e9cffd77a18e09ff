import { expect, test } from 'vitest'
import { withEarlier, withNewest } from '../../src-renderer/screens/agent/conversation-pages.ts'
import { message, page } from './samples.ts'

const positions = ({ lines }: { readonly lines: readonly { readonly position: number }[] }) =>
  lines.map(({ position }) => position)

test('the first page is held as it comes', () => {
  expect(withNewest(undefined, page(4, 6, true))).toEqual(page(4, 6, true))
})

test('an earlier page goes before what is held, no line twice', () => {
  const all = withEarlier(page(4, 6, true), page(2, 4, false))
  expect(positions(all)).toEqual([2, 3, 4, 5, 6])
  expect(all.hasEarlier).toBe(false)
})

test('lines that were read stay when the newest page moves on', () => {
  const all = withNewest(page(1, 6, false), page(5, 8, true))
  expect(positions(all)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(all.hasEarlier).toBe(false)
})

test('a newer answer wins over what was held of the same lines', () => {
  const newest = { lines: [message(2, { text: 'changed' })], hasEarlier: true }
  expect(withNewest(page(1, 2, false), newest).lines.map((line) => line.kind === 'message' && line.text)).toEqual([
    'line 1',
    'changed',
  ])
})

test('where lines would be missing between, only the newest page is held', () => {
  expect(withNewest(page(1, 3, false), page(7, 8, true))).toEqual(page(7, 8, true))
})

test('a conversation that became empty is empty', () => {
  expect(withNewest(page(1, 3, false), { lines: [], hasEarlier: false }).lines).toEqual([])
})
