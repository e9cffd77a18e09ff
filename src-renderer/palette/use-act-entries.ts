/** Acts: places, agent only, files, leaving the story. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { actIds, type ActId } from '#shared/contract/shortcuts.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useStage } from '../bridge/stage-context.tsx'
import { keysInWords } from '../stage/keys.ts'
import { useStageActs } from '../stage/stage-acts.tsx'
import type { Entry } from './entry.ts'
import { switches } from './use-setting-entries.ts'

const elsewhere: readonly ActId[] = ['palette', ...switches]

export function useActEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const bridge = useBridge()
  const { run } = useStageActs()
  const { story } = useStage()
  return useMemo(() => {
    const act = (id: string, label: string, runIt: () => void, hint?: string): Entry => ({
      id,
      group: 'acts',
      label,
      run: runIt,
      ...(hint !== undefined && { hint }),
    })
    return [
      ...actIds
        .filter((id) => !elsewhere.includes(id))
        .map((id) => act(id, t(`shortcuts.act.${id}`), () => run(id), keysInWords(t, id))),
      ...(story ? [act('leave-story', t('palette.leaveStory'), () => void bridge.leaveStory())] : []),
    ]
  }, [bridge, run, story, t])
}
