/** Keeps a log's scroll place: at the end while one is there; what one reads stays still when lines come at either end. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { LogLine } from '#shared/contract/answers.ts'

/** So near to an edge counts as being there. */
const near = 24

type ScrollPlace = {
  readonly scroller: RefObject<HTMLDivElement>
  readonly isAtEnd: boolean
  readonly isAtStart: boolean
  readonly toEnd: () => void
}

export function useScrollPlace(lines: readonly LogLine[] | undefined): ScrollPlace {
  const scroller = useRef<HTMLDivElement>(null)
  const held = useRef({ atEnd: true, first: 0, fromEnd: 0, height: 0 })
  const [edge, setEdge] = useState({ isAtEnd: true, isAtStart: false })

  const look = useCallback(() => {
    const box = scroller.current
    if (!box) return
    const fromEnd = box.scrollHeight - box.scrollTop
    const atEnd = fromEnd - box.clientHeight < near
    const atStart = box.scrollTop < near && box.scrollHeight > box.clientHeight
    Object.assign(held.current, { atEnd, fromEnd, height: box.clientHeight })
    setEdge((old) =>
      old.isAtEnd === atEnd && old.isAtStart === atStart ? old : { isAtEnd: atEnd, isAtStart: atStart },
    )
  }, [])

  const toEnd = useCallback(() => {
    const box = scroller.current
    if (box) box.scrollTop = box.scrollHeight
    look()
  }, [look])

  // Before anything is painted: the end stays the end; lines put in before what one reads do not push it away.
  useLayoutEffect(() => {
    const box = scroller.current
    const first = lines?.[0]?.position ?? 0
    if (!box) return
    if (held.current.atEnd) box.scrollTop = box.scrollHeight
    else if (first < held.current.first) box.scrollTop = box.scrollHeight - held.current.fromEnd
    held.current.first = first
    look()
  }, [lines, look])

  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const keep = () => {
      if (held.current.atEnd) box.scrollTop = box.scrollHeight
      look()
    }
    // A box that has just become smaller is told of its scrolling first: nobody has left the end by that.
    const scrolled = () => (box.clientHeight === held.current.height ? look() : keep())
    const size = new ResizeObserver(keep)
    size.observe(box)
    if (box.firstElementChild) size.observe(box.firstElementChild)
    box.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      size.disconnect()
      box.removeEventListener('scroll', scrolled)
    }
  }, [look])

  return { scroller, ...edge, toEnd }
}
