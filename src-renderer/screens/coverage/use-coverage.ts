/** What the stories cover, found when the page is opened: the files may have changed since. */
import { useEffect, useState } from 'react'
import type { Coverage } from '#shared/contract/coverage.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'

export function useCoverage() {
  const bridge = useBridge()
  const [coverage, setCoverage] = useState<Coverage>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isLate = false
    bridge.coverage().then(
      (found) => {
        if (!isLate) setCoverage(found)
      },
      () => {
        if (!isLate) setFailed(true)
      },
    )
    return () => {
      isLate = true
    }
  }, [bridge])
  return { coverage, hasFailed }
}
