/** What the simulation's clock says: asked again each second, for it runs in a workspace and stands still in a story. */
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Instant } from '#shared/engine/ids.ts'
import { useBridge, usePush } from './bridge-context.tsx'

const second = 1_000
const Clock = createContext<Instant | undefined>(undefined)

/** Asked once for all below it, and not at all while nobody needs it. */
export function ClockProvider({ isNeeded, children }: { readonly isNeeded: boolean; readonly children: ReactNode }) {
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
  return <Clock.Provider value={now}>{children}</Clock.Provider>
}

/** Nothing until it was asked for. */
export const useNow = (): Instant | undefined => useContext(Clock)
