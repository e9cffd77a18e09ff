/** What a check found in one file, and the shape of whatever tells it. */
import type { StoryStep } from '#shared/contract/bridge.ts'
import type { Finding } from '#shared/scenario/player.ts'
import type { Problem } from '#shared/scenario/problems/problem.ts'

export type Checked = {
  readonly file: string
  /** Absent where the file could not be read as a scenario. */
  readonly title?: string
  readonly problems: readonly Problem[]
  readonly steps: readonly StoryStep[]
  readonly findings: readonly Finding[]
}

export type Reporter = {
  /** As soon as a file is done. */
  readonly file: (checked: Checked) => Promise<void>
  readonly end: (all: readonly Checked[]) => Promise<void>
}

export type Totals = {
  readonly files: number
  readonly wrongFiles: number
  readonly expectations: number
  readonly held: number
  readonly failed: number
}

export function totalsOf(all: readonly Checked[]): Totals {
  const findings = all.flatMap(({ findings }) => findings)
  const held = findings.filter(({ ok }) => ok).length
  return {
    // A file may tell several stories.
    files: new Set(all.map(({ file }) => file)).size,
    wrongFiles: all.filter(({ problems }) => problems.length > 0).length,
    expectations: findings.length,
    held,
    failed: findings.length - held,
  }
}
