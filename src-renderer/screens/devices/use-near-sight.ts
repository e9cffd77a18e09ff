/** Whether a thing in a scrolling list has come near enough to be seen; once it has, it stays. */
import { useEffect, useRef, useState, type RefObject } from 'react'

/** About the height of the list again, above and below. */
const near = '100%'

export function useNearSight<Thing extends HTMLElement>(): {
  readonly ref: RefObject<Thing>
  readonly isNear: boolean
} {
  const ref = useRef<Thing>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const thing = ref.current
    if (!thing || isNear) return
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      root: thing.parentElement,
      rootMargin: near,
    })
    observer.observe(thing)
    return () => observer.disconnect()
  }, [isNear])
  return { ref, isNear }
}
