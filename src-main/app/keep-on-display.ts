/** Where the window opens: where it was, but never out of sight when a projector has been unplugged. */
import type { Bounds } from '../preferences/kept.ts'

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** So much of the window must be on a display for a person to find it and take hold of it. */
const graspable = { width: 160, height: 48 }

/** `displays` are the work areas, the main one first. */
export function keepOnDisplay(bounds: Bounds, displays: readonly Area[]): Bounds {
  const { x, y } = bounds
  if (x === undefined || y === undefined) return smallerThan(bounds, displays[0])
  const here = displays.find((display) => isGraspable({ ...bounds, x, y }, display))
  const { width, height } = smallerThan(bounds, here ?? displays[0])
  // Without a place the system centres the window on the main display.
  if (!here) return { width, height }
  // The title bar stays within reach, whatever hangs over at the other edges.
  return { width, height, x, y: Math.max(y, here.y) }
}

function isGraspable(window: Area, display: Area): boolean {
  const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x)
  const isTopInside =
    window.y >= display.y - graspable.height && window.y <= display.y + display.height - graspable.height
  return across >= Math.min(graspable.width, window.width) && isTopInside
}

const smallerThan = (bounds: Bounds, display: Area | undefined): Bounds => ({
  width: Math.min(bounds.width, display?.width ?? bounds.width),
  height: Math.min(bounds.height, display?.height ?? bounds.height),
})
