/** Space plays and pauses, the right arrow does a step: wherever these keys mean nothing else. */
import { useEffect, useRef } from 'react'
import { isFor } from '../../stage/keys.ts'
import type { StoryPlayer } from './story-player.ts'

/** Marks the bar, where the arrow means a step on every control but the list of speeds. */
export const barAttribute = 'data-story-bar'

/** Where a key belongs to what has the focus. */
const busy =
  'input, textarea, select, button, a, summary, [contenteditable], [tabindex="0"], dialog, [role="dialog"], [role="menu"]'

export function useStoryKeys({ toggle, next }: Pick<StoryPlayer, 'toggle' | 'next'>): void {
  const latest = useRef({ toggle, next })
  useEffect(() => {
    latest.current = { toggle, next }
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return
      const target = event.target instanceof HTMLElement ? event.target : document.body
      const isIdle = target.closest(busy) === null
      const isInBar = target.closest(`[${barAttribute}]`) !== null && target.tagName !== 'SELECT'
      if (isFor(event, 'story-next') && (isIdle || isInBar)) latest.current.next()
      else if (isFor(event, 'story-play') && isIdle) latest.current.toggle()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
