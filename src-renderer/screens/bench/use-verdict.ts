/** Judges a token while it is written. A late answer about an older text is dropped; a change of keys asks again. */
import type { Verdict } from '#shared/token/verdict.ts'
import { useEffect, useState } from 'react'
import { useBridge, usePush } from '../../bridge/bridge-context.tsx'

const pause = 120

/** Without a token there is nothing to judge. */
export function useVerdict(token: string | undefined): Verdict | undefined {
  const bridge = useBridge()
  const [judged, setJudged] = useState<{ readonly token: string; readonly verdict: Verdict }>()
  const [changes, setChanges] = useState(0)
  usePush(({ type }) => {
    if (type !== 'go') setChanges((old) => old + 1)
  })

  useEffect(() => {
    if (token === undefined) return
    let isLate = false
    const timer = setTimeout(async () => {
      const verdict = await bridge.judgeToken(token)
      if (!isLate) setJudged({ token, verdict })
    }, pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [bridge, token, changes])

  return token === undefined ? undefined : judged?.verdict
}
