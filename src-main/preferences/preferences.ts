/** Preferences, window places and recent workspaces, by electron-store: a few hundred bytes that may be lost without harm. */
import Store, { type Schema } from 'electron-store'
import type { Preferences } from '#shared/contract/bridge.ts'
import { firstKept, keptSchema, lift, recentLimit, type Bounds, type Kept } from './kept.ts'

export type PreferenceStore = {
  readonly preferences: () => Preferences
  readonly change: (change: Partial<Preferences>) => Preferences
  readonly bounds: () => Bounds
  readonly keepBounds: (bounds: Bounds) => void
  readonly recent: () => readonly string[]
  /** Puts the file first. */
  readonly keepRecent: (file: string) => void
  readonly forgetRecent: (file: string) => void
}

/** A preferences file that cannot be read, or makes no sense, is put aside by electron-store; the defaults stand in. */
export function openPreferences(): PreferenceStore {
  const store = new Store<Kept>({
    name: 'preferences',
    defaults: firstKept,
    // Written as a constant so that its words can be checked; electron-store wants a type that may be changed.
    schema: keptSchema as unknown as Schema<Kept>,
    deserialize: (text) => lift(JSON.parse(text)) as Kept,
    clearInvalidConfig: true,
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
    recent: () => store.get('recent'),
    keepRecent: (file) => store.set('recent', [file, ...withoutFile(file)].slice(0, recentLimit)),
    forgetRecent: (file) => store.set('recent', withoutFile(file)),
  }
}
