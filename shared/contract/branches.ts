/** What-ifs on the screen: which there are, what happens in one, act by act, and how it differs from what happened. */
import * as z from 'zod'
import type { BranchId, CommandId, Instant } from '../engine/ids.ts'
import type { BranchChange } from '../engine/heads.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { TimelineMark } from './answers.ts'
import { id } from './id.ts'
import type { WhatWouldChangeAnswer } from './what-would-change.ts'

const act = id<CommandId>()
export const branchChanges = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('off'), act }),
      z.strictObject({ kind: z.literal('swap'), one: act, other: act }),
    ]),
  )
  .max(1_000)

export type BranchesAnswer = {
  readonly branches: readonly {
    readonly branch: BranchId
    readonly name: string
    readonly changes: number
    readonly otherwise: readonly BranchChange[]
  }[]
}

/** One act, in the order of the branch. */
export type ActRow = {
  readonly act: CommandId
  /** When it happened; in a branch, when it would have. */
  readonly at: Instant
  /** As the timeline tells its main event. */
  readonly mark: TimelineMark
  /** Nothing would be there without it: it cannot be switched off, nor moved. */
  readonly stands?: true
  readonly isOff?: true
  /** The act that it has changed places with. */
  readonly swappedWith?: CommandId
  readonly stumbled?: Stumble
}
/** Why nothing, or something else, came of an act in a branch; without a refusal there was nothing left for it to do. */
export type Stumble = { readonly refusal?: Refusal }

/** A page of the acts that stand, of what happened or of a branch. */
export type ActsAnswer = { readonly total: number; readonly offset: number; readonly rows: readonly ActRow[] }

/** Of a message in the branch that is not in the other, or not so. */
export const messageDifferences = ['there', 'ticket', 'author', 'mark'] as const
export type MessageDifference = (typeof messageDifferences)[number]

/** The branch beside what happened, or beside another branch: `after` is the branch's side. */
export type WhatIfAnswer =
  | (Extract<WhatWouldChangeAnswer, { readonly kind: 'compared' }> & {
      readonly name: string
      /** The first of those that could not happen as they did, and how many there are. */
      readonly stumbled: readonly ActRow[]
      readonly stumbledCount: number
      /** By the position in the branch. */
      readonly changedMessages: readonly { readonly position: number; readonly differs: readonly MessageDifference[] }[]
    })
  | Extract<WhatWouldChangeAnswer, { readonly kind: 'too-long' }>
