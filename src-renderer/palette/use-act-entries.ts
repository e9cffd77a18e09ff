/** Acts: places, panels, agent only, theme, language, whose chair, files, leaving the story. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '#shared/contract/bridge.ts'
import { actIds } from '#shared/contract/shortcuts.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { languageChoices, languageLabel } from '../stage/language-chooser.tsx'
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
  return useMemo(() => {
    const chosen = preferences.agent ?? workspace?.agents[0]?.id
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
      ...languageChoices
        .filter((language) => language !== preferences.language)
        .map((language) =>
          act(`language-${language}`, t('language.label', { language: languageLabel(t, language) }), () =>
            change({ language }),
          ),
        ),
      ...(workspace?.agents ?? [])
        .filter(({ id }) => id !== chosen)
        .map(({ id, name }) =>
          act(`agent-${id}`, t('palette.agent', { name }), () => {
            change({ agent: id })
            changeStage({ type: 'go', to: 'workspace' })
          }),
        ),
      ...(story ? [act('leave-story', t('palette.leaveStory'), () => void bridge.leaveStory())] : []),
    ]
  }, [
    bridge,
    change,
    changeStage,
    preferences.agent,
    preferences.language,
    preferences.theme,
    run,
    story,
    t,
    workspace?.agents,
  ])
}
