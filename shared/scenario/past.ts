/** What a story has done so far, step by step: looked back on by transcripts, and by whoever asks why something failed. */
import type { Instant } from '../engine/ids.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { Done } from './act.ts'
import type { Step } from './language/step.ts'

export type PastStep = { readonly number: number; readonly at: Instant; readonly step: Step; readonly how: Done }

/** Why a step was refused, if it was. */
export const refusalOf = (how: Done): Refusal | undefined =>
  how.kind === 'done' && !how.outcome.ok && 'refusal' in how.outcome ? how.outcome.refusal : undefined
