/** Sets an agent's availability and says so. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agent, Availability } from '#shared/engine/heads.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'

export function useSetAvailability(): (agent: Agent, availability: Availability) => Promise<void> {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  return useCallback(
    async ({ id, name }, availability) => {
      const { ok } = await send({ type: 'SetAvailability', agent: id, availability })
      if (ok) announce(t('availability.isNow', { name, availability: t(`availability.word.${availability}`) }))
    },
    [announce, send, t],
  )
}
