/** The preferences file: every older shape is lifted, and what makes no sense does not pass the schema. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { currentVersion, firstKept, keptSchema, lift } from '../../src-main/preferences/kept.ts'

const isValid = new Ajv2020().compile({ type: 'object', properties: keptSchema, required: Object.keys(keptSchema) })

test('what stands before anybody has chosen anything is valid', () => {
  expect(isValid(firstKept)).toBe(true)
  expect(lift(firstKept)).toBe(firstKept)
})

test('a file of version 1 keeps its choices and gains panels and recent files', () => {
  const old = {
    preferences: { theme: 'dark', agent: 'agent-2', eventsShown: false },
    bounds: { width: 900, height: 700 },
  }
  const lifted = lift(old)
  expect(isValid(lifted)).toBe(true)
  expect(lifted).toEqual({
    version: currentVersion,
    preferences: { ...old.preferences, panels: firstKept.preferences.panels },
    bounds: old.bounds,
    recent: [],
  })
})

test('an empty file, a list or a text does not break the lift', () => {
  expect(lift({})).toMatchObject({ version: currentVersion, recent: [] })
  for (const nonsense of [[], 'text', 7, null]) expect(lift(nonsense)).toBe(nonsense)
})

test.each([
  ['a theme that does not exist', { ...firstKept, preferences: { ...firstKept.preferences, theme: 'pink' } }],
  ['a window without a width', { ...firstKept, bounds: { height: 700 } }],
  ['a recent file that is no path', { ...firstKept, recent: [7] }],
  ['a panel that is missing', { ...firstKept, preferences: { ...firstKept.preferences, panels: {} } }],
])('%s is not valid', (_, kept) => {
  expect(isValid(kept)).toBe(false)
})
