/** What the stories cover: in which cells somebody wrote or logged in, and which rules were seen at work. */
import { ticketStatuses } from '../engine/heads.ts'
import { policyNames } from '../engine/policy/policy.ts'
import type { RuleNumber } from '../engine/rules.ts'

/**
 * The axes of a cell, each with its values. A cell is read off the engine at every login that is judged and at every
 * message, sent or waiting for the network; shared/scenario/coverage/cell-of.ts says how.
 */
export const axes = {
  authentication: ['anonymous', 'logging-in', 'authenticated', 'refused'],
  ticket: ['none', ...ticketStatuses],
  match: ['no-id', 'unknown', 'known', 'known-open', 'same', 'another'],
  email: ['none', 'typed', 'hidden', 'kept-back', 'unverified', 'verified', 'claimed', 'taken'],
  key: ['no-token', 'live', 'rotated', 'deleted', 'unknown'],
  device: ['browser', 'ios', 'android', 'offline'],
  policy: policyNames,
} as const

export type Axis = keyof typeof axes
export type ValueOf<Name extends Axis> = (typeof axes)[Name][number]
export const axisNames = Object.keys(axes) as readonly Axis[]

export type Cell = { readonly [Name in Axis]: ValueOf<Name> }
/** All cells that have these values, whatever the others are. */
export type PartOfCell = Partial<Cell>

/** A story that leads into a cell, and the steps that do. */
export type Shown = { readonly story: number; readonly steps: readonly number[] }

export type Coverage = {
  /** In the order of the shelf; everything else names them by their place here. */
  readonly stories: readonly { readonly file: string; readonly title: string }[]
  /** The cells that a story fills, each once. */
  readonly filled: readonly { readonly cell: Cell; readonly shown: readonly Shown[] }[]
  /** Every rule, with the stories in which it was at work or that say they teach it. */
  readonly rules: readonly { readonly rule: RuleNumber; readonly stories: readonly number[] }[]
  /** Files that cannot be played. */
  readonly wrong: readonly string[]
}
