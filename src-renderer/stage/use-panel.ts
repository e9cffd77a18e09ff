/** A panel's place in the preferences: whether it is shown, and how wide it is in this window. */
import { useEffect, useState } from 'react'
import type { PanelName } from '#shared/contract/bridge.ts'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { usePanels } from './panels-context.tsx'
import { panelWidth, type PanelWidth } from './panel-width.ts'

type Held = PanelWidth & {
  readonly isShown: boolean
  /** While it is being dragged. */
  readonly drag: (width: number) => void
  readonly setWidth: (width: number | undefined) => void
}

export function usePanel(name: Exclude<PanelName, 'timeline'>): Held {
  const { preferences, change } = usePreferences()
  const room = useWindowWidth()
  const [dragged, setDragged] = useState<number>()
  const { panels } = preferences
  const { isShown, width } = panels[name]
  const isShownHere = usePanels().isShown(name)
  return {
    ...panelWidth(name, dragged ?? width, room),
    isShown: isShownHere,
    drag: setDragged,
    setWidth: (wanted) => {
      setDragged(undefined)
      change({ panels: { ...panels, [name]: { isShown, ...(wanted !== undefined && { width: wanted }) } } })
    },
  }
}

function useWindowWidth(): number {
  const [width, setWidth] = useState(window.innerWidth)
  useEffect(() => {
    const look = () => setWidth(window.innerWidth)
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [])
  return width
}
