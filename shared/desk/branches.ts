/** Branches of a journal, told when somebody looks at one and kept as long as nothing else happens: only what is otherwise is on disk. */
import type { BranchId } from '../engine/ids.ts'
import type { Journal } from '../journal/journal.ts'
import { retell, type Retold } from './retell.ts'

type Kept = { readonly position: number; readonly retold: Retold }
/** Two stand side by side; a third is on its way. */
const keptAtMost = 3
const keptOf = new WeakMap<Journal, Map<BranchId, Kept>>()

/** Nothing where there is no such branch. */
export function branchOf(journal: Journal, branch: BranchId): Retold | undefined {
  const head = journal.heads.branches.get(branch)
  if (!head) return undefined
  const kept = keptOf.get(journal) ?? new Map<BranchId, Kept>()
  keptOf.set(journal, kept)
  const position = journal.position()
  const before = kept.get(branch)
  const retold = before?.position === position ? before.retold : retell(journal, head)
  kept.delete(branch)
  kept.set(branch, { position, retold })
  for (const oldest of [...kept.keys()].slice(0, -keptAtMost)) kept.delete(oldest)
  return retold
}
