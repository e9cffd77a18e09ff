/** The edge between two panels: dragged, or moved with the arrow keys; a double click gives the width back to the window. */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import styled from 'styled-components'
import { isReadFromRight } from './reading-direction.ts'

type Props = {
  readonly label: string
  /** The id of the panel whose width it is. */
  readonly panel: string
  /** Whether the panel lies before the edge, in reading direction, or after it. */
  readonly side: 'start' | 'end'
  readonly now: number
  readonly least: number
  readonly most: number
  /** Each move of the pointer; then nothing is kept yet. */
  readonly onDrag: (width: number) => void
  /** The width to keep; `undefined` for the one that suits the window. */
  readonly onWidth: (width: number | undefined) => void
}

const step = 16

export function Splitter({ label, panel, side, now, least, most, onDrag, onWidth }: Props) {
  const from = useRef<{ readonly x: number; readonly width: number }>()
  const [isDragged, setDragged] = useState(false)
  const within = (width: number) => Math.round(Math.min(Math.max(width, least), most))
  /** Which way the pointer or the arrow must go for the panel to grow. */
  const grows = (): number => (side === 'start' ? 1 : -1) * (isReadFromRight() ? -1 : 1)

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width: now }
    setDragged(true)
  }
  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!from.current) return
    const moved = (event.clientX - from.current.x) * grows()
    onDrag(within(from.current.width + moved))
  }
  function stop(): void {
    if (from.current && from.current.width !== now) onWidth(now)
    from.current = undefined
    setDragged(false)
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const way = grows()
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: now + step * way,
      ArrowLeft: now - step * way,
      Home: least,
      End: most,
    }
    const width = widths[event.key]
    if (width === undefined) return
    event.preventDefault()
    onWidth(within(width))
  }

  return (
    <Edge
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={panel}
      aria-valuenow={Math.round(now)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      $dragged={isDragged}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={stop}
      onLostPointerCapture={stop}
      onDoubleClick={() => onWidth(undefined)}
      onKeyDown={onKeyDown}
    />
  )
}

const Edge = styled.div<{ $dragged: boolean }>`
  position: relative;
  z-index: 2;
  flex: none;
  inline-size: 10px;
  margin-inline: -5px;
  cursor: col-resize;
  touch-action: none;

  &::after {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 4px;
    inline-size: 2px;
    border-radius: 2px;
    background: ${({ theme, $dragged }) => ($dragged ? theme.tone.link : 'transparent')};
    content: '';
  }

  &:hover::after,
  &:focus-visible::after {
    background: ${({ theme }) => theme.tone.link};
  }

  &:focus {
    outline: none;
  }

  &:focus-visible::after {
    inset-inline-start: 3px;
    inline-size: 4px;
  }

  @media (forced-colors: active) {
    &::after {
      background: CanvasText;
    }

    &:hover::after,
    &:focus-visible::after {
      background: Highlight;
    }
  }
`
