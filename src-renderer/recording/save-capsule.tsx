/** Packs what happened into a bug capsule, from where somebody stands; there is nothing to ask but the place of the file. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '#shared/contract/bridge.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { useAgentDesk } from '../screens/agent/agent-desk.tsx'

type Props = { readonly place: Place; readonly onDone: () => void }

export function SaveCapsule({ place, onDone }: Props) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const announce = useAnnounce()
  const { desk } = useAgentDesk()
  const hasAsked = useRef(false)
  useEffect(() => {
    if (hasAsked.current) return
    hasAsked.current = true
    void bridge.saveCapsule({ place, ...(desk.shown && { ticket: desk.shown }) }).then((reply) => {
      if (reply.ok) announce(t('capsule.saved'))
      else if (!reply.canceled) announce(reply.problem)
      onDone()
    })
  })
  return null
}
