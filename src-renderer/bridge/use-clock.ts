/** What the simulation's clock says: asked again each second, for it runs in a workspace and stands still in a story. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Instant } from '#shared/engine/ids.ts'
import { useBridge, usePush } from './bridge-context.tsx'

const second = 1_000

/** Nothing is asked while nobody needs it. */
export function useClock(isNeeded: boolean): Instant | undefined {
  const bridge = useBridge()
  const [now, setNow] = useState<Instant>()
  const isThere = useRef(isNeeded)
  const look = useCallback(async () => {
    const reply = await bridge.ask({ type: 'Clock' })
    if (reply.ok && isThere.current) setNow(reply.answer.now)
  }, [bridge])
  useEffect(() => {
    isThere.current = isNeeded
    if (!isNeeded) return
    void look()
    const timer = setInterval(() => void look(), second)
    return () => {
      isThere.current = false
      clearInterval(timer)
    }
  }, [isNeeded, look])
  // A step of a story may take an hour.
  usePush(({ type }) => {
    if (isThere.current && (type === 'changed' || type === 'stage')) void look()
  })
  return now
}
