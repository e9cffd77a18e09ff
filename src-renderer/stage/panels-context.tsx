/**
 * Which panels stand around the conversation. On a wide window as the person chose, for good. On a narrow one, or a zoomed
 * one, there is room for one beside the conversation: all begin hidden, and showing one hides the other.
 */
import { createContext, useCallback, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { PanelName } from '#shared/contract/bridge.ts'
import { usePreferences } from '../bridge/preferences-context.tsx'

type Held = { readonly isShown: (name: PanelName) => boolean; readonly toggle: (name: PanelName) => void }
const Context = createContext<Held | undefined>(undefined)

const narrow = window.matchMedia('(max-width: 1099px)')
const watchWidth = (onChange: () => void) => {
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
}

export function PanelsProvider({ children }: { readonly children: ReactNode }) {
  const { preferences, change } = usePreferences()
  const { panels } = preferences
  const isNarrow = useSyncExternalStore(watchWidth, () => narrow.matches)
  const [only, setOnly] = useState<PanelName>()
  const isShown = useCallback(
    (name: PanelName) => (isNarrow ? only === name : panels[name].isShown),
    [isNarrow, only, panels],
  )
  const toggle = useCallback(
    (name: PanelName) => {
      if (isNarrow) setOnly((old) => (old === name ? undefined : name))
      else change({ panels: { ...panels, [name]: { ...panels[name], isShown: !panels[name].isShown } } })
    },
    [change, isNarrow, panels],
  )
  const held = useMemo(() => ({ isShown, toggle }), [isShown, toggle])
  return <Context.Provider value={held}>{children}</Context.Provider>
}

export function usePanels(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no PanelsProvider above this component.')
  return held
}
