/** When something that was on the screen goes, and the focus with it, gives the focus another place to be. */
import { useEffect, useRef, type RefObject } from 'react'

export function useFocusAfter(isThere: boolean, place: RefObject<HTMLElement>): void {
  const wasThere = useRef(isThere)
  useEffect(() => {
    const isGone = wasThere.current && !isThere
    wasThere.current = isThere
    if (isGone && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [isThere, place])
}
