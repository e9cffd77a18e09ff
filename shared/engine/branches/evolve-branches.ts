/** What-ifs as they are kept: a name and what is otherwise. */
import type { BranchEvent } from '../event.ts'
import type { Writers } from '../writers.ts'
import { countOneMore } from '../workspace/evolve-workspace.ts'

export const evolveBranches: Writers<BranchEvent> = {
  BranchMade: (heads, { branch, name, changes }) => {
    heads.put.branches({ id: branch, name, changes })
    countOneMore(heads, 'branches')
  },
  BranchRenamed: (heads, { branch, name }) => {
    const head = heads.branches.get(branch)
    if (head) heads.put.branches({ ...head, name })
  },
  BranchChanged: (heads, { branch, changes }) => {
    const head = heads.branches.get(branch)
    if (head) heads.put.branches({ ...head, changes })
  },
  BranchDeleted: (heads, { branch }) => heads.remove.branches(branch),
}
