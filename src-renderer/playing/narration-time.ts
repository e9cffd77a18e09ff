/** How long a step stays on stage while a story plays: as long as what it says takes to be read aloud, within limits. */
import type { StoryState } from '#shared/contract/bridge.ts'

/** Milliseconds: to find where something changed, then for each character that is told. */
const [toLook, eachCharacter] = [900, 45]
const [shortest, longest] = [1_500, 12_000]
/** Before the first step: whoever presses play wants to see something happen. */
const atOnce = 300

export function narrationTime({ steps, done }: Pick<StoryState, 'steps' | 'done'>): number {
  const step = steps[done - 1]
  if (!step) return atOnce
  const told = [step.say ?? step.text, step.answer, steps[done]?.question].filter((one) => one !== undefined).join(' ')
  return Math.min(longest, Math.max(shortest, toLook + eachCharacter * [...told].length))
}

export const speeds = { half: 0.5, normal: 1, double: 2, quadruple: 4 } as const
export type Speed = keyof typeof speeds
