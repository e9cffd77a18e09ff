/** Saves a file of a message, and says how it went. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '#shared/engine/event.ts'
import { readableName } from '#shared/files/file-name.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useAnnounce } from '../parts/announcer.tsx'

export function useSave({ digest, name }: Attachment) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string>()
  async function save(): Promise<void> {
    const reply = await bridge.saveFile({ digest, name })
    setProblem(reply.ok || reply.canceled ? undefined : reply.problem)
    if (reply.ok) announce(t('files.saved', { name: readableName(name) }))
  }
  return { save: () => void save(), problem }
}
