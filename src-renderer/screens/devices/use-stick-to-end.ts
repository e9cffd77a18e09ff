/** Keeps a list that grows at its end scrolled to its end, unless whoever reads it has scrolled back. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

const near = 24

/** Put `frame` on what scrolls and `content` on what grows in it. A new `newest` goes to the end in any case. */
export function useStickToEnd(newest: unknown): {
  readonly frame: RefObject<HTMLDivElement>
  readonly content: RefObject<HTMLDivElement>
} {
  const frame = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)

  useLayoutEffect(() => {
    frame.current?.scrollTo({ top: frame.current.scrollHeight })
    isAtEnd.current = true
  }, [newest])

  useEffect(() => {
    const box = frame.current
    if (!box || !content.current) return
    const onScroll = () => {
      isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < near
    }
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) box.scrollTo({ top: box.scrollHeight })
    })
    observer.observe(box)
    observer.observe(content.current)
    box.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', onScroll)
    }
  }, [])

  return { frame, content }
}
