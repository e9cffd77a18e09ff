/** A scenario as the player takes it: the file's own words, checked, and where in the file each of them stands. */
import type { ScenarioFile } from './language/file.ts'
import type { Place } from './problems/problem.ts'

export type Scenario = {
  readonly file: string
  /** Of one among several that the file tells; its title has it, too. */
  readonly name?: string
  readonly words: ScenarioFile
  /** Where a step, or an expectation of it, stands in the file. Both count from 0. */
  readonly placeOf: (step: number, expectation?: number, word?: string) => Place
}
