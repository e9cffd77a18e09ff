/** Changes what is otherwise in a what-if; in what happened, makes one. */
import { useState } from 'react'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { ActRow } from '#shared/contract/branches.ts'
import type { BranchChange } from '#shared/engine/heads.ts'
import type { BranchId, CommandId } from '#shared/engine/ids.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useMakeBranch } from '../../what-if/use-make-branch.ts'

export function useBranchChanges(branch: BranchId | undefined) {
  const bridge = useBridge()
  const { withoutAct, withSwap } = useMakeBranch()
  const [outcome, setOutcome] = useState<Outcome>()

  async function change(changed: (changes: readonly BranchChange[]) => readonly BranchChange[]): Promise<Outcome> {
    const reply = await bridge.ask({ type: 'Branches' })
    const before = reply.ok ? reply.answer.branches.find((one) => one.branch === branch) : undefined
    if (!before) return { ok: false, refusal: { code: 'branch-unknown', branch: branch ?? '' } }
    return bridge.send({ type: 'ChangeBranch', branch: before.branch, changes: [...changed(before.otherwise)] })
  }
  const told = (outcome: Promise<Outcome>): void => void outcome.then(setOutcome)

  return {
    outcome,
    close: () => setOutcome(undefined),
    toggle: ({ act, isOff }: ActRow, words: string): void => {
      if (branch === undefined) return told(withoutAct(act, words))
      told(
        change((changes) =>
          isOff ? changes.filter((one) => one.kind !== 'off' || one.act !== act) : [...changes, { kind: 'off', act }],
        ),
      )
    },
    swap: (one: CommandId, other: CommandId, words: string): void => {
      if (branch === undefined) return told(withSwap(one, other, words))
      told(change((changes) => [...changes, { kind: 'swap', one, other }]))
    },
    putBack: (act: CommandId): void =>
      told(
        change((changes) => {
          const swapped = changes.findLast((one) => one.kind === 'swap' && (one.one === act || one.other === act))
          return changes.filter((one) => one !== swapped)
        }),
      ),
  }
}
