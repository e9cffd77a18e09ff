/** Acts: places, panels, agent only, theme, whose chair, availability, files, leaving the story. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '#shared/contract/bridge.ts'
import { availabilities } from '#shared/engine/heads.ts'
import { availabilityOf } from '#shared/engine/tickets/assignment.ts'
import { actIds } from '#shared/contract/shortcuts.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { useCurrentAgent, useSit } from '../screens/agent/use-current-agent.ts'
import { useSetAvailability } from '../screens/agent/use-set-availability.ts'
import { keysInWords } from '../stage/keys.ts'
import { useStageActs } from '../stage/stage-acts.tsx'
import type { Entry } from './entry.ts'

const themes: readonly Preferences['theme'][] = ['system', 'light', 'dark']

export function useActEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const bridge = useBridge()
  const { run, change: changeStage } = useStageActs()
  const { preferences, change } = usePreferences()
  const { story } = useStage()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const agent = useCurrentAgent()
  const sit = useSit()
  const setAvailability = useSetAvailability()
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
        .filter((id) => id !== 'palette')
        .map((id) => act(id, t(`shortcuts.act.${id}`), () => run(id), keysInWords(t, id))),
      ...themes
        .filter((theme) => theme !== preferences.theme)
        .map((theme) =>
          act(`theme-${theme}`, t('palette.theme', { theme: t(`app.theme.${theme}`) }), () => change({ theme })),
        ),
      ...(workspace?.agents ?? [])
        .filter(({ id }) => id !== agent?.id)
        .map((one) =>
          act(`agent-${one.id}`, t('palette.agent', one), () => {
            sit(one)
            changeStage({ type: 'go', to: 'workspace' })
          }),
        ),
      ...(agent ? availabilities : [])
        .filter((one) => agent && one !== availabilityOf(agent))
        .map((one) =>
          act(`availability-${one}`, t('availability.set', { availability: t(`availability.word.${one}`) }), () => {
            if (agent) void setAvailability(agent, one)
          }),
        ),
      ...(story ? [act('leave-story', t('palette.leaveStory'), () => void bridge.leaveStory())] : []),
    ]
  }, [agent, bridge, change, changeStage, preferences.theme, run, setAvailability, sit, story, t, workspace?.agents])
}
