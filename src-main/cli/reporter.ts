/** What came of a story, or of a file that could not be read as one, and the shape of whatever tells it. */
import type { StoryStep } from '#shared/contract/bridge.ts'
import type { PolicyName } from '#shared/engine/policy/policy.ts'
import type { Finding } from '#shared/scenario/player.ts'
import type { Problem } from '#shared/scenario/problems/problem.ts'
import type { Transcript } from '#shared/scenario/transcript/transcript.ts'

/** One story. A file may hold several, told apart by their names. */
export type Checked = {
  readonly file: string
  readonly name?: string
  /** Absent where the file could not be read as a scenario. */
  readonly title?: string
  readonly about?: string
  /** The rules that it was played by, and those that its file pins, where they are others. */
  readonly policy?: PolicyName
  readonly pinned?: PolicyName
  readonly problems: readonly Problem[]
  readonly steps: readonly StoryStep[]
  readonly findings: readonly Finding[]
  readonly transcript?: Transcript
  readonly seconds: number
}

export type Reporter = {
  /** As soon as a story is done. */
  readonly story: (checked: Checked) => Promise<void>
  readonly end: (all: readonly Checked[]) => Promise<void>
}

export type Totals = {
  readonly files: number
  readonly wrongFiles: number
  readonly stories: number
  readonly expectations: number
  readonly held: number
  readonly failed: number
}

const filesOf = (all: readonly Checked[]): number => new Set(all.map(({ file }) => file)).size
const isWrong = ({ problems }: Checked): boolean => problems.length > 0

export function totalsOf(all: readonly Checked[]): Totals {
  const findings = all.flatMap(({ findings }) => findings)
  const held = findings.filter(({ ok }) => ok).length
  return {
    files: filesOf(all),
    wrongFiles: filesOf(all.filter(isWrong)),
    stories: all.filter((checked) => !isWrong(checked)).length,
    expectations: findings.length,
    held,
    failed: findings.length - held,
  }
}

export const isGood = (checked: Checked): boolean => !isWrong(checked) && checked.findings.every(({ ok }) => ok)
