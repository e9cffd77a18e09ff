/** Whatever is typed into a file: it is played or refused, never a fault. And the same file is the same story. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { readShipped, scenarioOf } from './tools.ts'

const shipped = ['01-login-in-mid-conversation.yaml', '02-returning-user.yaml'].map((name) =>
  readShipped(name).toString(),
)
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ':',
    '\n',
    '  ',
    '- ',
    '"',
    "'",
    '[',
    '{',
    '&a ',
    '*a',
    '!x ',
    '# ',
    '|\n',
    '\t',
    '---\n',
    '~',
    'no',
    '12',
    '.inf',
    '__proto__',
  ),
)
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), taken: fc.nat(40), put: piece })

it('a shipped file, edited at random, is a scenario or has problems at places that exist', () =>
  fc.assert(
    fc.property(fc.constantFrom(...shipped), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      const edited = edits.reduce((now, { at, taken, put }) => {
        const start = Math.floor(at * now.length)
        return now.slice(0, start) + put + now.slice(start + taken)
      }, text)
      const parsed = parseScenario('x.yaml', edited)
      if (parsed.ok) return
      const lines = edited.split('\n')
      expect(parsed.problems.length).toBeGreaterThan(0)
      for (const { line, column, message } of parsed.problems) {
        expect(message).not.toContain('{{')
        expect(column).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
      }
    }),
    { numRuns: 400 },
  ))

it('any bytes are refused in words', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const parsed = parseScenario('x.yaml', bytes)
      expect(parsed.ok).toBe(false)
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0)
    }),
  ))

it('the same file plays the same way twice', async () => {
  const journals = []
  for (let time = 0; time < 2; time += 1) {
    const scenario = scenarioOf(readShipped('demo.yaml'))
    const stage = openStage(scenario)
    const player = await playAll(scenario, stage)
    journals.push(JSON.stringify([stage.journal.read(0, 10_000), player.state()]))
  }
  expect(journals[1]).toBe(journals[0])
})
