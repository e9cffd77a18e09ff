/** How long a step stays on stage: as long as it takes to be told. */
import { expect, test } from 'vitest'
import type { StoryStep } from '#shared/contract/bridge.ts'
import { narrationTime } from '../../src-renderer/playing/narration-time.ts'

const step = (number: number, text: string, more: Partial<StoryStep> = {}): StoryStep => ({
  number,
  chair: 'person',
  text,
  ...more,
})
const timeOf = (...steps: readonly StoryStep[]) => narrationTime({ steps, done: 1 })

test('a step that tells more stays longer, within limits', () => {
  const [short, middle, long] = [10, 60, 5_000].map((length) => timeOf(step(1, 'x'.repeat(length))))
  expect([short, long]).toEqual([1_500, 12_000])
  expect(middle).toBeGreaterThan(short!)
  expect(middle).toBeLessThan(long!)
})

test('what is told is what it says, its answer and the question of the step to come; a note is not told', () => {
  const plain = timeOf(step(1, 'short', { say: 'x'.repeat(60) }))
  expect(plain).toBe(timeOf(step(1, 'x'.repeat(60))))
  expect(timeOf(step(1, 'x'.repeat(60), { answer: 'Because.' }))).toBeGreaterThan(plain)
  expect(timeOf(step(1, 'x'.repeat(60)), step(2, 'next', { question: 'What does the agent see?' }))).toBeGreaterThan(
    plain,
  )
  expect(timeOf(step(1, 'x'.repeat(60), { note: 'Wait for hands.' }))).toBe(plain)
})

test('the first step comes at once', () => {
  expect(narrationTime({ steps: [step(1, 'x'.repeat(100))], done: 0 })).toBeLessThan(500)
})
