/** Preferences, window places and recent workspaces, by electron-store: a few hundred bytes that may be lost without harm. */
import { join } from 'node:path'
import Store from 'electron-store'
import type { Preferences } from '#shared/contract/bridge.ts'
import { firstKept, readKept, recentLimit, type Bounds, type Kept } from './kept.ts'
import { setAside, type SetAside } from './set-aside.ts'

export type PreferenceStore = {
  readonly preferences: () => Preferences
  readonly change: (change: Partial<Preferences>) => Preferences
  readonly bounds: () => Bounds
  readonly keepBounds: (bounds: Bounds) => void
  readonly zoom: () => number
  readonly keepZoom: (factor: number) => void
  readonly recent: () => readonly string[]
  /** Puts the file first. */
  readonly keepRecent: (file: string) => void
  readonly forgetRecent: (file: string) => void
  /** A file that could not be used at the start. */
  readonly setAside?: SetAside
}

/** A file that cannot be read, or makes no sense, is set aside; what holds before anybody has chosen anything stands in. */
export function openPreferences(folder: string): PreferenceStore {
  const name = 'preferences'
  const aside = setAside(join(folder, `${name}.json`))
  const store = new Store<Kept>({
    name,
    cwd: folder,
    defaults: firstKept,
    // Read anew at each question; somebody may have broken the file meanwhile.
    deserialize: (text) => {
      const read = readKept(text)
      return read.ok ? read.kept : firstKept
    },
  })
  const withoutFile = (file: string) => store.get('recent').filter((one) => one !== file)
  return {
    preferences: () => store.get('preferences'),
    change: (change) => {
      const preferences = { ...store.get('preferences'), ...change }
      store.set('preferences', preferences)
      return preferences
    },
    bounds: () => store.get('bounds'),
    keepBounds: (bounds) => store.set('bounds', bounds),
    zoom: () => store.get('zoom'),
    keepZoom: (factor) => store.set('zoom', factor),
    recent: () => store.get('recent'),
    keepRecent: (file) => store.set('recent', [file, ...withoutFile(file)].slice(0, recentLimit)),
    forgetRecent: (file) => store.set('recent', withoutFile(file)),
    ...(aside && { setAside: aside }),
  }
}
