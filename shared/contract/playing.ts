/** Looking at what has been, on stage: where in time one stands, the ways to move there, and the moments kept by name. */
import * as z from 'zod'
import type { Instant } from '../engine/ids.ts'

/**
 * A way to move. `by`: one step of the story, or one act of the workspace, on or back. `step`: once it was done; one that has
 * not been played yet is played. `position`: once the act was done to which that event belongs.
 */
export const momentSchema = z.union([
  z.literal('now'),
  z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({ step: z.int().min(0).max(10_000) }),
  z.strictObject({ position: z.int().min(0) }),
])
export type Moment = z.infer<typeof momentSchema>

/** What has been is on stage, and can not be changed: how it stood at a position of the journal, whose last one is `last`. */
export type Looking = { readonly position: number; readonly at: Instant; readonly last: number }

/** A moment with a name: after a step of a story, or at a position of the workspace. */
export const bookmarkSchema = z.strictObject({ at: z.int().min(0), name: z.string().min(1).max(200) })
export type Bookmark = z.infer<typeof bookmarkSchema>

/** As many as anybody finds their way in. */
export const bookmarkLimit = 50

export const bookmarksSchema = z.array(bookmarkSchema).max(bookmarkLimit)
