/** How large the window's page is drawn: in steps, from half to twice its size, kept from one start to the next. */
import type { WebContents } from 'electron'

const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** The next step in that direction; at either end, the same. */
export function zoomBeside(factor: number, direction: 'in' | 'out'): number {
  const near = (step: number): boolean => Math.abs(step - factor) < 0.01
  return direction === 'in'
    ? (steps.find((step) => step > factor && !near(step)) ?? steps.at(-1)!)
    : (steps.findLast((step) => step < factor && !near(step)) ?? steps[0])
}

type Kept = { readonly zoom: () => number; readonly keepZoom: (factor: number) => void }
export type Zoom = { readonly to: (factor: number) => void; readonly by: (direction: 'in' | 'out') => void }

export function openZoom(contents: WebContents, { zoom, keepZoom }: Kept): Zoom {
  const to = (factor: number): void => {
    contents.setZoomFactor(factor)
    keepZoom(factor)
  }
  const by = (direction: 'in' | 'out') => to(zoomBeside(contents.getZoomFactor(), direction))
  // Chromium remembers a size of its own for each page; ours is the one that counts.
  contents.on('dom-ready', () => contents.setZoomFactor(zoom()))
  // The wheel with Ctrl.
  contents.on('zoom-changed', (_event, direction) => by(direction))
  return { to, by }
}
