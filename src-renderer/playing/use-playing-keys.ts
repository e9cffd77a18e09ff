/** The keys that play, step and jump: wherever they mean nothing else. */
import { useEffect, useRef } from 'react'
import { isFor } from '../stage/keys.ts'
import type { Playing } from './playing-context.tsx'

/** Marks the story's bar and the timeline, on whose buttons the arrows mean a step. */
export const barAttribute = 'data-playing'

/** Where a key belongs to what has the focus. */
const busy =
  'input, textarea, select, button, a, summary, [contenteditable], [tabindex="0"], dialog, [role="dialog"], [role="menu"]'

/** `isOn`: something is played, so that the keys mean it from anywhere on the page. */
export function usePlayingKeys(playing: Playing, isOn: boolean): void {
  const latest = useRef({ playing, isOn })
  useEffect(() => {
    latest.current = { playing, isOn }
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return
      const { playing: now, isOn: isPlayed } = latest.current
      const target = event.target instanceof HTMLElement ? event.target : document.body
      const isIdle = isPlayed && target.closest(busy) === null
      const isOnButton = target.closest(`[${barAttribute}] button`) !== null
      if (!isIdle && !isOnButton) return
      if (!moved(event, now)) {
        if (!isIdle || !isFor(event, 'story-play')) return
        now.toggle()
      }
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Moves as the key says, if it says so. */
export function moved(event: KeyboardEvent, playing: Playing): boolean {
  if (isFor(event, 'story-next')) playing.next()
  else if (isFor(event, 'story-back')) playing.back()
  else if (isFor(event, 'story-start')) playing.toStart()
  else if (isFor(event, 'story-end')) playing.toEnd()
  else if (isFor(event, 'bookmark-before')) playing.toBookmark(-1)
  else if (isFor(event, 'bookmark-after')) playing.toBookmark(1)
  else return false
  return true
}
