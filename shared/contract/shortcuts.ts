/**
 * Every keyboard shortcut, once: the window's handlers, the native menu, the palette and the cheat sheet read this table.
 * `Mod` is Ctrl, and Cmd on a Mac. What each does stands in `text/en/shortcuts.ts` under the same id.
 */
export type Where = 'everywhere' | 'agent-only' | 'list' | 'composer' | 'device' | 'story'
type Shortcut = { readonly keys: readonly string[]; readonly where: Where }

export const shortcuts = {
  palette: { keys: ['Mod+K'], where: 'everywhere' },
  'cheat-sheet': { keys: ['?'], where: 'everywhere' },
  undo: { keys: ['Mod+Z'], where: 'everywhere' },
  redo: { keys: ['Mod+Shift+Z', 'Mod+Y'], where: 'everywhere' },
  'agent-only': { keys: ['F11'], where: 'everywhere' },
  'toggle-devices': { keys: ['Mod+Shift+D'], where: 'everywhere' },
  'toggle-profile': { keys: ['Mod+Shift+P'], where: 'everywhere' },
  'toggle-timeline': { keys: ['Mod+Shift+L'], where: 'everywhere' },
  'toggle-events': { keys: ['Mod+Shift+E'], where: 'everywhere' },
  'go-workspace': { keys: ['Mod+1'], where: 'everywhere' },
  'go-keys': { keys: ['Mod+2'], where: 'everywhere' },
  'go-bench': { keys: ['Mod+3'], where: 'everywhere' },
  'go-stories': { keys: ['Mod+4'], where: 'everywhere' },
  'go-about': { keys: ['Mod+5'], where: 'everywhere' },
  'go-policy': { keys: ['Mod+6'], where: 'everywhere' },
  'go-logins': { keys: ['Mod+7'], where: 'everywhere' },
  'go-what-if': { keys: ['Mod+8'], where: 'everywhere' },
  'go-coverage': { keys: ['Mod+9'], where: 'everywhere' },
  'new-workspace': { keys: ['Mod+Shift+N'], where: 'everywhere' },
  'open-workspace': { keys: ['Mod+O'], where: 'everywhere' },
  'save-scenario': { keys: ['Mod+Shift+S'], where: 'everywhere' },
  'save-capsule': { keys: ['Mod+Shift+B'], where: 'everywhere' },
  'leave-agent-only': { keys: ['Escape'], where: 'agent-only' },
  'list-travel': { keys: ['ArrowUp', 'ArrowDown'], where: 'list' },
  'list-page': { keys: ['PageUp', 'PageDown'], where: 'list' },
  'list-ends': { keys: ['Home', 'End'], where: 'list' },
  'list-open': { keys: ['Enter'], where: 'list' },
  send: { keys: ['Mod+Enter'], where: 'composer' },
  'device-send': { keys: ['Enter', 'Mod+Enter'], where: 'device' },
  'device-line': { keys: ['Shift+Enter'], where: 'device' },
  'story-play': { keys: ['Space'], where: 'story' },
  'story-next': { keys: ['ArrowRight'], where: 'story' },
  'story-back': { keys: ['ArrowLeft'], where: 'story' },
  'story-start': { keys: ['Home'], where: 'story' },
  'story-end': { keys: ['End'], where: 'story' },
  'bookmark-before': { keys: ['PageUp'], where: 'story' },
  'bookmark-after': { keys: ['PageDown'], where: 'story' },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutId = keyof typeof shortcuts
export const shortcutIds = Object.keys(shortcuts) as readonly ShortcutId[]

/** What the window can be told to do from anywhere: by a key, the menu or the palette. */
export const actIds = [
  'go-workspace',
  'go-keys',
  'go-policy',
  'go-bench',
  'go-logins',
  'go-what-if',
  'go-stories',
  'go-coverage',
  'go-about',
  'agent-only',
  'toggle-devices',
  'toggle-profile',
  'toggle-timeline',
  'toggle-events',
  'new-workspace',
  'open-workspace',
  'save-scenario',
  'save-capsule',
  'undo',
  'redo',
  'palette',
  'cheat-sheet',
] as const satisfies readonly ShortcutId[]
export type ActId = (typeof actIds)[number]

/** A pressed key, as much of it as matters here. */
export type Pressed = {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export const means = (pressed: Pressed, id: ShortcutId, isMac: boolean): boolean =>
  shortcuts[id].keys.some((keys) => isPressed(pressed, keys, isMac))

function isPressed(pressed: Pressed, keys: string, isMac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const hasMod = parts.includes('Mod')
  if (pressed.altKey || pressed.ctrlKey !== (hasMod && !isMac) || pressed.metaKey !== (hasMod && isMac)) return false
  // Which signs need Shift differs from keyboard to keyboard; the sign itself is what counts.
  const isSign = /^[^\w]$/u.test(key)
  if (!isSign && pressed.shiftKey !== parts.includes('Shift')) return false
  const wanted = key === 'Space' ? ' ' : key
  // On some keyboards the digits themselves need Shift: there the key's place counts.
  return pressed.key.toLowerCase() === wanted.toLowerCase() || pressed.code === `Digit${key}`
}

/** In the words of Electron's menus. */
export const acceleratorOf = (id: ShortcutId): string => shortcuts[id].keys[0].replace('Mod', 'CmdOrCtrl')
