/** Stories to put on stage, and rules to read about. */
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryShelf } from '#shared/contract/story-shelf.ts'
import { ruleNumbers } from '#shared/engine/rules.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import type { Entry } from './entry.ts'

export function useStoryEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const bridge = useBridge()
  const { change } = useStageActs()
  const [shelf, setShelf] = useState<StoryShelf>([])
  useEffect(() => {
    let isLate = false
    void bridge.stories().then((found) => {
      if (!isLate) setShelf(found)
    })
    return () => {
      isLate = true
    }
  }, [bridge])
  return useMemo(
    () =>
      shelf.map(({ file, title }) => ({
        id: `story-${file}`,
        group: 'stories',
        label: t('palette.story', { title }),
        words: [title],
        isQuiet: true,
        run: () => {
          // A story whose file is wrong says so on its own page.
          void bridge.openStory(file).then((reply) => change({ type: 'go', to: reply.ok ? 'workspace' : 'stories' }))
        },
      })),
    [bridge, change, shelf, t],
  )
}

export function useRuleEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const { change } = useStageActs()
  return useMemo(
    () =>
      ruleNumbers.map((rule) => ({
        id: `rule-${rule}`,
        group: 'rules',
        label: `${rule} · ${t(`rules.${rule}.title`)}`,
        words: [rule, t(`rules.${rule}.title`)],
        isQuiet: true,
        run: () => change({ type: 'rule', rule }),
      })),
    [change, t],
  )
}
