/** The stories that can be put on stage, as the window lists them. */
import type { PolicyName } from '../engine/policy/policy.ts'
import type { RuleNumber } from '../engine/rules.ts'

/** Whom a story is for, the easiest first. */
export const storyLevels = ['beginner', 'advanced', 'expert'] as const
export type StoryLevel = (typeof storyLevels)[number]

/** One telling of a story that its file tells several times: in a variation, under a policy. `file`: as the stage calls it. */
export type StoryForm = { readonly file: string; readonly variation?: string; readonly policy?: PolicyName }

export type ShelvedStory = {
  readonly file: string
  readonly title: string
  readonly about: string
  readonly steps: number
  readonly topic?: string
  readonly level?: StoryLevel
  readonly rules: readonly RuleNumber[]
  /** None where the file tells it once. */
  readonly forms: readonly StoryForm[]
}
export type StoryShelf = readonly ShelvedStory[]
