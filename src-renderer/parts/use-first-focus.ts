/** For the next step of a dialog: gives the focus to what it begins with, as the step before took the focus with it. */
import { useEffect, useRef, type RefObject } from 'react'

export function useFirstFocus<Shape extends HTMLElement>(): RefObject<Shape> {
  const first = useRef<Shape>(null)
  useEffect(() => first.current?.focus(), [])
  return first
}
