import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bridge, Push } from '#shared/contract/bridge.ts'
import type { Query } from '#shared/contract/query.ts'
import { ticketId } from '#shared/engine/ids.ts'
import { makeAnswers } from '../../src-renderer/bridge/answers.ts'

const query: Query = { type: 'Ticket', ticket: ticketId(1) }

/** A Bridge that answers when it is told to. */
function slowBridge() {
  const waiting: ((reply: unknown) => void)[] = []
  let listener: (push: Push) => void = () => {}
  const bridge = {
    ask: () => new Promise((resolve) => waiting.push(resolve)),
    onPush: (listen: typeof listener) => {
      listener = listen
      return () => {}
    },
  } as unknown as Bridge
  return {
    bridge,
    asked: () => waiting.length,
    push: (push: Push) => listener(push),
    changed: () => listener({ type: 'changed', position: 1 }),
    answer: async (index: number, answer: unknown) => {
      waiting[index]?.({ ok: true, answer })
      await vi.advanceTimersByTimeAsync(0)
    },
    fail: async (index: number) => {
      waiting[index]?.({ ok: false, malformed: 'nonsense' })
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('two screens with the same question ask once', async () => {
  const slow = slowBridge()
  const answers = makeAnswers(slow.bridge)
  answers.watch(
    query,
    () => {},
    () => {},
  )
  answers.watch(
    { ...query },
    () => {},
    () => {},
  )
  expect(slow.asked()).toBe(1)
  await slow.answer(0, 'first')
  expect(answers.now(query)).toEqual({ answer: 'first' })
})

test('the old answer stays while the question is asked again', async () => {
  const slow = slowBridge()
  const answers = makeAnswers(slow.bridge)
  const heard = vi.fn()
  answers.watch(query, heard, () => {})
  await slow.answer(0, 'old')
  slow.changed()
  expect(slow.asked()).toBe(2)
  expect(answers.now(query)).toEqual({ answer: 'old' })
  await slow.answer(1, 'new')
  expect(answers.now(query)).toEqual({ answer: 'new' })
  expect(heard).toHaveBeenCalledTimes(2)
})

test('a hundred changes at once are asked about twice: at the first and after the last', async () => {
  const slow = slowBridge()
  const answers = makeAnswers(slow.bridge)
  answers.watch(
    query,
    () => {},
    () => {},
  )
  await slow.answer(0, 0)
  for (let change = 0; change < 100; change += 1) slow.changed()
  await slow.answer(1, 1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(slow.asked()).toBe(3)
})

test('what came on stage before the answer makes the answer late, and late answers are dropped', async () => {
  const slow = slowBridge()
  const answers = makeAnswers(slow.bridge)
  answers.watch(
    query,
    () => {},
    () => {},
  )
  slow.push({ type: 'stage', story: null, workspace: 'Another' })
  expect(slow.asked()).toBe(2)
  await slow.answer(1, 'of the new stage')
  await slow.answer(0, 'of the old stage')
  expect(answers.now(query)).toEqual({ answer: 'of the new stage' })
})

test('nobody watches, nobody asks; whoever comes back sees the last answer at once and then the present one', async () => {
  const slow = slowBridge()
  const answers = makeAnswers(slow.bridge)
  const stop = answers.watch(
    query,
    () => {},
    () => {},
  )
  await slow.answer(0, 'old')
  stop()
  slow.changed()
  await vi.advanceTimersByTimeAsync(1000)
  expect(slow.asked()).toBe(1)
  answers.watch(
    query,
    () => {},
    () => {},
  )
  expect(answers.now(query)).toEqual({ answer: 'old' })
  expect(slow.asked()).toBe(2)
})

test('a question that makes no sense is a fault, told to whoever asked', async () => {
  const slow = slowBridge()
  const answers = makeAnswers(slow.bridge)
  const onFault = vi.fn()
  answers.watch(query, () => {}, onFault)
  await slow.fail(0)
  expect(onFault).toHaveBeenCalledOnce()
})
