/** The one table of shortcuts: no key means two things in one place, and each is found on every kind of keyboard. */
import { expect, test } from 'vitest'
import { acceleratorOf, means, shortcutIds, shortcuts, type Pressed } from '#shared/contract/shortcuts.ts'
import { en } from '#shared/text/en/index.ts'
import { panelWidth } from '../../src-renderer/stage/panel-width.ts'
import { changeStage, firstStage } from '../../src-renderer/stage/stage-state.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

test('no key means two things in one place', () => {
  const used = shortcutIds.flatMap((id) => shortcuts[id].keys.map((keys) => `${shortcuts[id].where} ${keys}`))
  expect(new Set(used).size).toBe(used.length)
})

test('each shortcut has its words', () => {
  expect(Object.keys(en.shortcuts.act).sort()).toEqual([...shortcutIds].sort())
})

test('Mod is Ctrl, and Cmd on a Mac', () => {
  expect(means(press('k', { ctrlKey: true }), 'palette', false)).toBe(true)
  expect(means(press('k', { ctrlKey: true }), 'palette', true)).toBe(false)
  expect(means(press('k', { metaKey: true }), 'palette', true)).toBe(true)
  expect(means(press('k'), 'palette', false)).toBe(false)
  expect(means(press('K', { ctrlKey: true, shiftKey: true }), 'palette', false)).toBe(false)
  expect(acceleratorOf('new-workspace')).toBe('CmdOrCtrl+Shift+N')
})

test('a sign counts however it is typed, a digit by its place', () => {
  expect(means(press('?', { shiftKey: true }), 'cheat-sheet', false)).toBe(true)
  expect(means(press('?'), 'cheat-sheet', false)).toBe(true)
  expect(means(press('?', { altKey: true }), 'cheat-sheet', false)).toBe(false)
  expect(means(press('&', { ctrlKey: true, code: 'Digit1' }), 'go-workspace', false)).toBe(true)
})

test('agent only leads to the workspace, and whoever goes elsewhere leaves it', () => {
  const alone = changeStage({ ...firstStage, place: 'keys' }, { type: 'agent-only' })
  expect(alone).toEqual({ place: 'workspace', isAgentOnly: true })
  expect(changeStage(alone, { type: 'go', to: 'about' })).toEqual({ place: 'about', isAgentOnly: false })
  expect(changeStage(alone, { type: 'go', to: 'workspace' })).toEqual(alone)
})

test('a panel is as wide as was wished, but leaves the conversation room', () => {
  expect(panelWidth('devices', undefined, 1440).now).toBeCloseTo(309.6)
  expect(panelWidth('devices', 500, 1920).now).toBe(500)
  expect(panelWidth('devices', 500, 960).now).toBe(320)
  expect(panelWidth('profile', 10, 1440).now).toBe(200)
})
