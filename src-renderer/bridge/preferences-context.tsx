/** What this person likes: theme, language, agent, events shown. Kept by main; the window shows a change at once. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Preferences } from '#shared/contract/bridge.ts'
import { useBridge, usePush } from './bridge-context.tsx'

type Held = { readonly preferences: Preferences; readonly change: (change: Partial<Preferences>) => void }
const Context = createContext<Held | undefined>(undefined)

/** Draws nothing before the preferences are known: a white flash in a dark room is worse than a blink. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge()
  const [preferences, setPreferences] = useState<Preferences>()
  useEffect(() => {
    void bridge.preferences().then(setPreferences)
  }, [bridge])
  usePush((push) => {
    if (push.type === 'preferences') setPreferences(push.preferences)
  })
  const change = useCallback(
    (changed: Partial<Preferences>) => {
      setPreferences((old) => old && { ...old, ...changed })
      void bridge.setPreferences(changed)
    },
    [bridge],
  )
  const held = useMemo(() => preferences && { preferences, change }, [preferences, change])
  return held ? <Context.Provider value={held}>{children}</Context.Provider> : null
}

export function usePreferences(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no PreferencesProvider above this component.')
  return held
}
