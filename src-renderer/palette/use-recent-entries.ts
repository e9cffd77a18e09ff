/** Workspaces that were open before. */
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecentWorkspace } from '#shared/contract/bridge.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import type { Entry } from './entry.ts'

export function useRecentEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const bridge = useBridge()
  const [recent, setRecent] = useState<readonly RecentWorkspace[]>([])
  useEffect(() => {
    let isLate = false
    void bridge.recentWorkspaces().then((found) => {
      if (!isLate) setRecent(found)
    })
    return () => {
      isLate = true
    }
  }, [bridge])
  return useMemo(
    () =>
      // The first is the one that is open.
      recent.slice(1).map(({ file, name }) => ({
        id: file,
        group: 'recent',
        label: t('palette.recent', { name }),
        hint: file,
        words: [name],
        run: () => void bridge.openFile(file),
      })),
    [bridge, recent, t],
  )
}
