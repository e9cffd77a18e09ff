/** A scenario as the player takes it: the file's own words, checked, and where in the file each of them stands. */
import type { PolicyName } from '../engine/policy/policy.ts'
import type { ScenarioFile } from './language/file.ts'
import type { Place } from './problems/problem.ts'

/** Which of its variations, under which of its policies; `title` is the file's own, the story's has the form in brackets. */
export type Form = { readonly title: string; readonly variation?: string; readonly policy?: PolicyName }

/** "expired, current": what tells it from the other forms. */
export const nameOf = ({ variation, policy }: Omit<Form, 'title'>): string =>
  [variation, policy].filter((part) => part !== undefined).join(', ')

export type Scenario = {
  readonly file: string
  /** Of one among several that the file tells. */
  readonly form?: Form
  readonly words: ScenarioFile
  /** Where a step, or an expectation of it, stands in the file. Both count from 0. */
  readonly placeOf: (step: number, expectation?: number, word?: string) => Place
}
