/**
 * What the preferences file holds, and its history. Older files are lifted step by step when they are read, like events of
 * a journal; what still does not fit the schema then is put aside.
 */
import { firstPreferences, panelNames, profileSections, type Preferences } from '#shared/contract/bridge.ts'

export type Bounds = { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }
export type Kept = {
  readonly version: number
  readonly preferences: Preferences
  readonly bounds: Bounds
  /** Workspace files, the one opened last first. */
  readonly recent: readonly string[]
}

export const recentLimit = 10

/** Step 0 makes version 2 of version 1, and so on. Version 1 had no number yet. */
const lifts: readonly ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  (old) => ({
    ...old,
    preferences: { panels: firstPreferences.panels, ...(isObject(old.preferences) ? old.preferences : {}) },
    recent: [],
  }),
]
export const currentVersion = lifts.length + 1

export const firstKept: Kept = {
  version: currentVersion,
  preferences: firstPreferences,
  bounds: { width: 1440, height: 900 },
  recent: [],
}

/** A file from a newer Understudy stays as it is: the schema says whether it still makes sense. */
export function lift(held: unknown): unknown {
  if (!isObject(held)) return held
  const version = typeof held.version === 'number' ? held.version : 1
  if (version >= currentVersion) return held
  const lifted = lifts.slice(Math.max(0, version - 1)).reduce((kept, step) => step(kept), held)
  return { ...lifted, version: currentVersion }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const panel = {
  type: 'object',
  properties: { isShown: { type: 'boolean' }, width: { type: 'integer', minimum: 0, maximum: 10_000 } },
  required: ['isShown'],
  additionalProperties: false,
} as const

/** JSON Schema, for electron-store. */
export const keptSchema = {
  version: { type: 'integer', minimum: 1 },
  preferences: {
    type: 'object',
    properties: {
      theme: { enum: ['system', 'light', 'dark'] },
      agent: { type: 'string', maxLength: 64 },
      eventsShown: { type: 'boolean' },
      panels: {
        type: 'object',
        properties: Object.fromEntries(panelNames.map((name) => [name, panel])),
        required: [...panelNames],
      },
      folded: { type: 'array', items: { enum: [...profileSections] } },
      recentEmoji: { type: 'array', items: { type: 'string', maxLength: 64 }, maxItems: 32 },
    },
    required: ['theme', 'eventsShown', 'panels'],
  },
  bounds: {
    type: 'object',
    properties: {
      width: { type: 'integer', minimum: 1 },
      height: { type: 'integer', minimum: 1 },
      x: { type: 'integer' },
      y: { type: 'integer' },
    },
    required: ['width', 'height'],
  },
  recent: { type: 'array', items: { type: 'string', maxLength: 4_096 }, maxItems: recentLimit },
} as const
