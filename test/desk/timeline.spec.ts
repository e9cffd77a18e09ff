/** The timeline: every event once, in the lane of its chair, page by page, and each told in words. */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { TimelineAnswer } from '#shared/contract/answers.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { instant } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { openText } from '#shared/text/text.ts'
import { answer } from '#shared/views/answer.ts'
import { wordsOf } from '../../src-renderer/timeline/timeline-words.ts'

const journal = openMemoryJournal()
const { t } = openText()

beforeAll(async () => {
  const text = readFileSync(new URL('../../scenarios/demo.yaml', import.meta.url), 'utf8')
  const parsed = parseScenario('demo.yaml', text)
  if (!parsed.ok) throw new Error('The demo is wrong.')
  const startsAt = instant('2026-03-04T10:00:00.000Z')
  await playAll(parsed.scenario, openStage(parsed.scenario, { journal, vault: memoryVault(), startsAt }))
})

function page(limit: number, before?: number): TimelineAnswer {
  const query = { type: 'Timeline', limit, ...(before !== undefined && { before }) } as const
  const reply = answer({ journal, keeping: () => 'gone', since: 0, now: instant('2026-03-04T12:00:00.000Z') }, query)
  if (!reply.ok) throw new Error('No timeline.')
  return reply.answer
}

test('page by page, from the newest back, every event stands there once', () => {
  const seen: number[] = []
  let before: number | undefined
  for (let goesOn = true; goesOn;) {
    const { marks, hasEarlier } = page(7, before)
    seen.unshift(...marks.map(({ position }) => position))
    before = seen[0]
    goesOn = hasEarlier
  }
  expect(seen).toEqual(Array.from({ length: journal.position() }, (_, index) => index + 1))
})

test('a page before the first event, or after the last, is not wrong', () => {
  expect(page(10, 1)).toEqual({ marks: [], hasEarlier: false })
  expect(page(3, journal.position() + 50).marks.at(-1)?.position).toBe(journal.position())
})

test('all chairs have something to say in the demo, each event in words, none with an address (rule E1)', () => {
  const { marks } = page(500)
  expect(new Set(marks.map(({ chair }) => chair))).toEqual(new Set(['person', 'administrator', 'agent', 'system']))
  for (const mark of marks) {
    const words = wordsOf(t, ({ name, number }) => name ?? `Visitor ${number}`, mark)
    expect(words).not.toMatch(/no words yet|\{\{|undefined/u)
    if (mark.type !== 'MessageSent') expect(words).not.toContain('@')
  }
})
