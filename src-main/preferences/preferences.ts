/** Preferences and window places, by electron-store: a few hundred bytes that may be lost without harm. */
import Store from 'electron-store'
import type { Preferences } from '#shared/contract/bridge.ts'

export type Bounds = { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }
type Kept = { preferences: Preferences; bounds: Bounds }

const defaults: Kept = {
  preferences: { theme: 'system', eventsShown: true },
  bounds: { width: 1440, height: 900 },
}

export type PreferenceStore = {
  readonly preferences: () => Preferences
  readonly change: (change: Partial<Preferences>) => Preferences
  readonly bounds: () => Bounds
  readonly keepBounds: (bounds: Bounds) => void
}

/** A preferences file that cannot be read is put aside by electron-store; the defaults stand in. */
export function openPreferences(): PreferenceStore {
  const store = new Store<Kept>({ name: 'preferences', defaults, clearInvalidConfig: true })
  return {
    preferences: () => store.get('preferences'),
    change: (change) => {
      const preferences = { ...store.get('preferences'), ...change }
      store.set('preferences', preferences)
      return preferences
    },
    bounds: () => store.get('bounds'),
    keepBounds: (bounds) => store.set('bounds', bounds),
  }
}
