/** Settings: the theme, the language, whose chair, availability, which panels are shown, events in conversations, what is folded in the profile. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { profileSections, type Preferences } from '#shared/contract/bridge.ts'
import type { ActId } from '#shared/contract/shortcuts.ts'
import { availabilities } from '#shared/engine/heads.ts'
import { availabilityOf } from '#shared/engine/tickets/assignment.ts'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { useCurrentAgent, useSit } from '../screens/agent/use-current-agent.ts'
import { useSetAvailability } from '../screens/agent/use-set-availability.ts'
import { keysInWords } from '../stage/keys.ts'
import { languageChoices, languageLabel } from '../stage/language-chooser.tsx'
import { usePanels } from '../stage/panels-context.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import type { Entry } from './entry.ts'

const themes: readonly Preferences['theme'][] = ['system', 'light', 'dark']

/** Acts that switch something on and off. */
export const switches = [
  'toggle-devices',
  'toggle-profile',
  'toggle-timeline',
  'toggle-events',
] as const satisfies readonly ActId[]
const panelOf = { 'toggle-devices': 'devices', 'toggle-profile': 'profile', 'toggle-timeline': 'timeline' } as const

export function useSettingEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const { run, change: changeStage } = useStageActs()
  const { preferences, change } = usePreferences()
  const { isShown } = usePanels()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const agent = useCurrentAgent()
  const sit = useSit()
  const setAvailability = useSetAvailability()
  return useMemo(() => {
    const { theme: chosenTheme, language: chosenLanguage, eventsShown } = preferences
    const setting = (id: string, label: string, runIt: () => void, hint?: string): Entry => ({
      id,
      group: 'settings',
      label,
      run: runIt,
      ...(hint !== undefined && { hint }),
    })
    const isOn = (id: (typeof switches)[number]): boolean =>
      id === 'toggle-events' ? eventsShown : isShown(panelOf[id])
    return [
      ...switches.map((id) => {
        const state = t(isOn(id) ? 'context.palette.shown' : 'context.palette.hidden')
        return setting(id, t(`shortcuts.act.${id}`), () => run(id), `${state} · ${keysInWords(t, id)}`)
      }),
      ...themes
        .filter((theme) => theme !== chosenTheme)
        .map((theme) =>
          setting(`theme-${theme}`, t('palette.theme', { theme: t(`app.theme.${theme}`) }), () => change({ theme })),
        ),
      ...languageChoices
        .filter((language) => language !== chosenLanguage)
        .map((language) =>
          setting(`language-${language}`, t('language.label', { language: languageLabel(t, language) }), () =>
            change({ language }),
          ),
        ),
      ...(workspace?.agents ?? [])
        .filter(({ id }) => id !== agent?.id)
        .map((one) =>
          setting(`agent-${one.id}`, t('palette.agent', { name: one.name }), () => {
            sit(one)
            changeStage({ type: 'go', to: 'workspace' })
          }),
        ),
      ...(agent ? availabilities.filter((one) => one !== availabilityOf(agent)) : []).map((one) =>
        setting(`availability-${one}`, t('availability.set', { availability: t(`availability.word.${one}`) }), () => {
          if (agent) void setAvailability(agent, one)
        }),
      ),
      setting('unfold-profile', t('context.palette.unfold'), () => change({ folded: [] })),
      setting('fold-profile', t('context.palette.fold'), () => change({ folded: profileSections })),
    ]
  }, [agent, change, changeStage, isShown, preferences, run, setAvailability, sit, t, workspace?.agents])
}
