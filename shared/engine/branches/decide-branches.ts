/** Making, naming, changing and deleting what-ifs. Which acts there are, only the journal knows: what names none changes nothing. */
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { BranchChange } from '../heads.ts'
import { branchesLimit, nameProblem } from '../limits.ts'
import type { Refusal } from '../refusal.ts'

const unknown = (branch: string): Refusal => ({ code: 'branch-unknown', branch })

/** An act is switched off once, and changes places with another one only. */
function tidied(changes: readonly BranchChange[]): readonly BranchChange[] {
  const off = new Set<string>()
  return changes.filter((change) => {
    if (change.kind === 'swap') return change.one !== change.other
    const isNew = !off.has(change.act)
    off.add(change.act)
    return isNew
  })
}

export const decideBranches: Deciders<'MakeBranch' | 'RenameBranch' | 'ChangeBranch' | 'DeleteBranch'> = {
  MakeBranch: ({ heads, next }, { name, changes }) => {
    const problem = nameProblem(name)
    if (problem) return refuse(problem)
    if (heads.branches.all().length >= branchesLimit) return refuse({ code: 'too-many-branches', limit: branchesLimit })
    return accept({ type: 'BranchMade', branch: next.branch(), name, changes: tidied(changes) })
  },

  RenameBranch: ({ heads }, { branch, name }) => {
    const head = heads.branches.get(branch)
    if (!head) return refuse(unknown(branch))
    const problem = nameProblem(name)
    if (problem) return refuse(problem)
    return head.name === name ? accept() : accept({ type: 'BranchRenamed', branch, name })
  },

  ChangeBranch: ({ heads }, { branch, changes }) => {
    const head = heads.branches.get(branch)
    if (!head) return refuse(unknown(branch))
    const wanted = tidied(changes)
    return JSON.stringify(wanted) === JSON.stringify(head.changes)
      ? accept()
      : accept({ type: 'BranchChanged', branch, changes: wanted })
  },

  DeleteBranch: ({ heads }, { branch }) => {
    const head = heads.branches.get(branch)
    return head ? accept({ type: 'BranchDeleted', branch, name: head.name }) : refuse(unknown(branch))
  },
}
