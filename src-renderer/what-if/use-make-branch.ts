/** Makes a what-if of one change, called after it, and shows it. */
import { useTranslation } from 'react-i18next'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { BranchChange } from '#shared/engine/heads.ts'
import type { CommandId } from '#shared/engine/ids.ts'
import { shortened } from '#shared/text/shortened.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'

/** Characters of an act's words in the name. */
const nameLength = 60

export function useMakeBranch() {
  const { t } = useTranslation()
  const bridge = useBridge()
  const announce = useAnnounce()
  const { change } = useStageActs()

  async function make(name: string, changes: BranchChange[], act: CommandId): Promise<Outcome> {
    const outcome = await bridge.send({ type: 'MakeBranch', name, changes })
    if (!outcome.ok) return outcome
    const made = await bridge.ask({ type: 'Branches' })
    const branch = made.ok ? made.answer.branches.at(-1)?.branch : undefined
    if (branch) change({ type: 'what-if', asked: { branch, act } })
    announce(t('whatIf.made', { name }))
    return outcome
  }

  return {
    withoutAct: (act: CommandId, words: string) =>
      make(t('whatIf.without', { what: shortened(words, nameLength) }), [{ kind: 'off', act }], act),
    withSwap: (one: CommandId, other: CommandId, words: string) =>
      make(t('whatIf.swappedName', { what: shortened(words, nameLength) }), [{ kind: 'swap', one, other }], one),
  }
}
