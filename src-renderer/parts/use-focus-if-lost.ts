/** After a switch of what is shown, gives the focus a place to be if what had it is gone. */
import { useEffect, type RefObject } from 'react'

export function useFocusIfLost(place: RefObject<HTMLElement>, shown: unknown): void {
  useEffect(() => {
    // On a page that is just appearing nothing had the focus: the Tab key begins at its first stop.
    if (document.documentElement.dataset.ready !== 'true') return
    if (document.activeElement === document.body || document.activeElement === null) {
      place.current?.focus({ preventScroll: true })
    }
  }, [place, shown])
}
