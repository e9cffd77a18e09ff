/**
 * What the preferences file holds, and its history. Older files are lifted step by step when they are read, like events of
 * a journal; what still does not fit the schema then cannot be used.
 */
import * as z from 'zod'
import { firstPreferences, panelNames, profileSections, type Preferences } from '#shared/contract/bridge.ts'
import { languages } from '#shared/text/languages.ts'

export type Bounds = { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }
export type Kept = {
  readonly version: number
  readonly preferences: Preferences
  readonly bounds: Bounds
  /** How large the page is drawn; 1 is its own size. */
  readonly zoom: number
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
  (old) => ({
    ...old,
    preferences: { language: 'system', ...(isObject(old.preferences) ? old.preferences : {}) },
    zoom: 1,
  }),
]
export const currentVersion = lifts.length + 1

export const firstKept: Kept = {
  version: currentVersion,
  preferences: firstPreferences,
  bounds: { width: 1440, height: 900 },
  zoom: 1,
  recent: [],
}

const panel = z.looseObject({ isShown: z.boolean(), width: z.int().min(0).max(10_000).optional() })

/** What a newer Understudy may have added stays, for when it comes back. */
const keptSchema = z.looseObject({
  version: z.int().min(1),
  preferences: z.looseObject({
    theme: z.enum(['system', 'light', 'dark']),
    // One that this Understudy does not speak is no reason to forget everything else.
    language: z.enum(['system', ...languages]).catch('system'),
    agent: z.string().max(64).optional(),
    eventsShown: z.boolean(),
    panels: z.looseObject(Object.fromEntries(panelNames.map((name) => [name, panel]))),
    folded: z.array(z.enum(profileSections)).optional(),
    recentEmoji: z.array(z.string().max(64)).max(32).optional(),
  }),
  bounds: z.looseObject({
    width: z.int().min(1),
    height: z.int().min(1),
    x: z.int().optional(),
    y: z.int().optional(),
  }),
  zoom: z.number().min(0.25).max(5),
  recent: z.array(z.string().max(4_096)).max(recentLimit),
})

/** `damaged`: no preferences at all; `newer`: from an Understudy that keeps them in a way which this one does not know. */
export type ReadKept =
  { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly why: 'damaged' | 'newer' }

export function readKept(text: string): ReadKept {
  const held = objectIn(text)
  if (!held) return { ok: false, why: 'damaged' }
  const parsed = keptSchema.safeParse(lift(held))
  if (parsed.success) return { ok: true, kept: parsed.data as unknown as Kept }
  return { ok: false, why: versionOf(held) > currentVersion ? 'newer' : 'damaged' }
}

function lift(held: Record<string, unknown>): Record<string, unknown> {
  const version = versionOf(held)
  if (version >= currentVersion) return held
  const lifted = lifts.slice(Math.max(0, version - 1)).reduce((kept, step) => step(kept), held)
  return { ...firstKept, ...lifted, version: currentVersion }
}

const versionOf = ({ version }: Record<string, unknown>): number => (typeof version === 'number' ? version : 1)

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const held: unknown = JSON.parse(text)
    return isObject(held) ? held : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
