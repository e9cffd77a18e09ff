/** Who sits in the agent's chair, and how to sit in another one. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/engine/heads.ts'
import { availabilityOf } from '#shared/engine/tickets/assignment.ts'
import { usePreferences } from '../../bridge/preferences-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useAnnounce } from '../../parts/announcer.tsx'

/** The one chosen last, or the first there is; nobody until it is known who works here. */
export function useCurrentAgent(): Agent | undefined {
  const { preferences } = usePreferences()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  return workspace?.agents.find(({ id }) => id === preferences.agent) ?? workspace?.agents[0]
}

export function useSit(): (agent: Agent) => void {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { change } = usePreferences()
  return useCallback(
    (agent) => {
      change({ agent: agent.id })
      announce(
        t('availability.sitsNow', {
          name: agent.name,
          availability: t(`availability.word.${availabilityOf(agent)}`),
        }),
      )
    },
    [announce, change, t],
  )
}
