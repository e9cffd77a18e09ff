/** The keys that work everywhere, unless something on top of the stage wants them. */
import { useEffect, useRef } from 'react'
import { actIds, shortcuts } from '#shared/contract/shortcuts.ts'
import { useUndo } from '../undo/undo-context.tsx'
import { isFor } from './keys.ts'
import { useStageActs } from './stage-acts.tsx'

const typing = 'input, textarea, select, [contenteditable]'
/** A menu that is open, or a dialog: theirs is the Escape key, and nothing behind them is done. */
const onTop = '[aria-modal="true"], dialog[open]'
const openMenu = '[role="menu"], [role="listbox"], [aria-expanded="true"], [role="dialog"]'

export function useShortcuts(): void {
  const { stage, run } = useStageActs()
  const { isAgentOnly } = stage
  const { hasOwnUndo } = useUndo()
  const latest = useRef({ run, isAgentOnly })
  useEffect(() => {
    latest.current = { run, isAgentOnly }
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || document.querySelector(onTop)) return
      const target = event.target instanceof Element ? event.target : document.body
      const act = actIds.find((id) => isFor(event, id))
      if (act) {
        const isPlainSign = shortcuts[act].keys.some((keys) => keys.length === 1)
        if (isPlainSign && target.closest(typing)) return
        if ((act === 'undo' || act === 'redo') && hasOwnUndo(target)) return
        event.preventDefault()
        if (!event.repeat) latest.current.run(act)
      } else if (isFor(event, 'leave-agent-only') && latest.current.isAgentOnly && !target.closest(openMenu)) {
        event.preventDefault()
        latest.current.run('agent-only')
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [hasOwnUndo])
}
