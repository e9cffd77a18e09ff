/** A small sheet above a button, or below it where there is more room, over everything else on the page. Escape or a press outside closes it. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styled from 'styled-components'

type Props = {
  readonly anchor: HTMLElement
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

const floatingWidth = 336
const floatingHeight = 360
/** From the anchor, and from the window's edges. */
const gap = 8

export function Floating({ anchor, label, onClose, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const [place] = useState(() => placeFor(anchor.getBoundingClientRect()))
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  useEffect(() => {
    const end = () => close.current()
    const onPointerDown = ({ target }: PointerEvent) => {
      const isInside = [sheet.current, anchor].some((element) => element?.contains(target as Node))
      if (!isInside) end()
    }
    window.addEventListener('pointerdown', onPointerDown)
    window.addEventListener('resize', end)
    return () => {
      window.removeEventListener('pointerdown', onPointerDown)
      window.removeEventListener('resize', end)
    }
  }, [anchor])

  return createPortal(
    <Sheet
      ref={sheet}
      role="dialog"
      aria-label={label}
      style={place}
      onKeyDown={(event) => {
        // What is typed here is nobody else's.
        event.stopPropagation()
        if (event.key !== 'Escape') return
        onClose()
        anchor.focus()
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose()
      }}
    >
      {children}
    </Sheet>,
    document.body,
  )
}

/** Around the anchor's middle, as far as the window allows; in the direction in which the page runs. */
function placeFor({ left, right, top, bottom }: DOMRect) {
  const { innerWidth, innerHeight } = window
  const isRightToLeft = document.documentElement.dir === 'rtl'
  const start = (isRightToLeft ? innerWidth - right : left) - floatingWidth / 2
  const isAbove = top >= Math.min(floatingHeight + 2 * gap, innerHeight - bottom)
  const block = isAbove ? { insetBlockEnd: innerHeight - top + gap } : { insetBlockStart: bottom + gap }
  const room = (isAbove ? top : innerHeight - bottom) - 2 * gap
  return {
    blockSize: Math.min(floatingHeight, room),
    ...block,
    insetInlineStart: Math.max(gap, Math.min(start, innerWidth - floatingWidth - gap)),
  }
}

const Sheet = styled.div`
  position: fixed;
  z-index: 10;
  display: flex;
  flex-direction: column;
  inline-size: ${floatingWidth}px;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.raised};
  box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
  color: ${({ theme }) => theme.tone.ink};

  > p {
    margin: auto;
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`
