/** The preferences file: every older shape is lifted, and what makes no sense is set aside and told. */
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { currentVersion, firstKept, readKept } from '../../src-main/preferences/kept.ts'
import { setAside } from '../../src-main/preferences/set-aside.ts'

const read = (held: unknown) => readKept(JSON.stringify(held))
const { language: _, ...withoutLanguage } = firstKept.preferences

test('what stands before anybody has chosen anything is valid', () => {
  expect(read(firstKept)).toEqual({ ok: true, kept: firstKept })
})

test('a file of version 1 keeps its choices and gains panels, a language and recent files', () => {
  const old = {
    preferences: { theme: 'dark', agent: 'agent-2', eventsShown: false },
    bounds: { width: 900, height: 700 },
  }
  expect(read(old)).toEqual({
    ok: true,
    kept: {
      version: currentVersion,
      preferences: { ...old.preferences, language: 'system', panels: firstKept.preferences.panels },
      bounds: old.bounds,
      zoom: 1,
      recent: [],
    },
  })
})

test('a file of version 2 keeps its recent files and follows the system’s language', () => {
  const { bounds } = firstKept
  const old = { bounds, version: 2, preferences: { ...withoutLanguage, theme: 'dark' }, recent: ['/a.understudy'] }
  expect(read(old)).toEqual({
    ok: true,
    kept: { ...firstKept, preferences: { ...firstKept.preferences, theme: 'dark' }, recent: ['/a.understudy'] },
  })
})

test('what a newer Understudy added stays, and a language that is not spoken here is the system’s', () => {
  const newer = {
    ...firstKept,
    version: currentVersion + 1,
    preferences: { ...firstKept.preferences, language: 'tlh', sound: true },
  }
  expect(read(newer)).toEqual({
    ok: true,
    kept: { ...newer, preferences: { ...newer.preferences, language: 'system' } },
  })
})

test.each([
  ['no JSON', '{"version":'],
  ['an empty file', ''],
  ['a list', '[]'],
  ['a theme that does not exist', { ...firstKept, preferences: { ...firstKept.preferences, theme: 'pink' } }],
  ['a window without a width', { ...firstKept, bounds: { height: 700 } }],
  ['a recent file that is no path', { ...firstKept, recent: [7] }],
  ['a panel that is missing', { ...firstKept, preferences: { ...firstKept.preferences, panels: {} } }],
])('%s is damaged', (_, held) => {
  expect(readKept(typeof held === 'string' ? held : JSON.stringify(held))).toEqual({ ok: false, why: 'damaged' })
})

test('a file that cannot be used is set aside with all that is in it, and a good one is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-kept-'))
  const file = join(folder, 'preferences.json')
  expect(setAside(file)).toBeUndefined()
  writeFileSync(file, JSON.stringify(firstKept))
  expect(setAside(file)).toBeUndefined()
  writeFileSync(file, 'half a fi')
  expect(setAside(file)).toEqual({ why: 'damaged', file: 'preferences.damaged.json' })
  expect(readdirSync(folder)).toEqual(['preferences.damaged.json'])
  expect(readFileSync(join(folder, 'preferences.damaged.json'), 'utf8')).toBe('half a fi')
  writeFileSync(file, JSON.stringify({ ...firstKept, version: 99, bounds: 'wide' }))
  expect(setAside(file)).toEqual({ why: 'newer', file: 'preferences.newer.json' })
})
