/** What is carried out in a branch: the commands that stand, without those switched off, and some in each other's place. */
import type { BranchChange } from '../engine/heads.ts'
import type { CommandId } from '../engine/ids.ts'
import type { Kept } from '../journal/journal.ts'

export type Line = Kept & {
  readonly isOff?: true
  readonly swappedWith?: CommandId
}

const whatIfs = ['MakeBranch', 'RenameBranch', 'ChangeBranch', 'DeleteBranch']
/** What-ifs are no part of what they are about. */
export const isWhatIf = ({ asked }: Kept): boolean => whatIfs.includes(asked.command.type)
/** Without the setting up there is nothing for anything to happen in. */
export const mayBeOtherwise = (kept: Kept): boolean => kept.asked.command.type !== 'SetUpWorkspace' && !isWhatIf(kept)

/** Moments belong to the places: whoever changes places acts at the other's moment, and time never goes back. */
export function branchScript(standing: readonly Kept[], changes: readonly BranchChange[]): readonly Line[] {
  if (changes.length === 0) return standing
  const lines: Line[] = [...standing]
  const placeOf = (act: CommandId): number => lines.findIndex((line) => line.asked.id === act && mayBeOtherwise(line))
  for (const change of changes) {
    if (change.kind === 'off') {
      const place = placeOf(change.act)
      if (place >= 0) lines[place] = { ...lines[place]!, isOff: true }
      continue
    }
    const [one, other] = [placeOf(change.one), placeOf(change.other)]
    if (one < 0 || other < 0) continue
    const [first, second] = [lines[one]!, lines[other]!]
    lines[one] = { ...second, asked: { ...second.asked, at: first.asked.at }, swappedWith: first.asked.id }
    lines[other] = { ...first, asked: { ...first.asked, at: second.asked.at }, swappedWith: second.asked.id }
  }
  return lines
}
