/** One story from its first step to its last, and what came of it. */
import type { StoryStep } from '../contract/bridge.ts'
import type { PolicyName } from '../engine/policy/policy.ts'
import type { Say } from '../text/text.ts'
import { openPlayer, type Finding } from './player.ts'
import type { Scenario } from './scenario.ts'
import { openStage } from './stage.ts'
import { openTranscriber, type Transcript } from './transcript/transcript.ts'
import { policyOf } from './under-policy.ts'

export type Run = {
  readonly title: string
  readonly policy: PolicyName
  readonly steps: readonly StoryStep[]
  readonly findings: readonly Finding[]
  /** Where it was asked for: it takes as long as the story itself. */
  readonly transcript?: Transcript
}

export async function runStory(
  scenario: Scenario,
  { say, transcript = false }: { readonly say?: Say; readonly transcript?: boolean } = {},
): Promise<Run> {
  const stage = openStage(scenario)
  const player = await openPlayer(scenario, stage, say)
  const transcriber = transcript ? openTranscriber(scenario, stage, player) : undefined
  transcriber?.look()
  for (let step = 0; step < scenario.words.steps.length; step += 1) {
    await player.next()
    transcriber?.look()
  }
  const { title, steps } = player.state()
  return {
    title,
    policy: policyOf(scenario),
    steps,
    findings: player.findings(),
    ...(transcriber && { transcript: transcriber.transcript() }),
  }
}
