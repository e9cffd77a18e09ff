/** While a story plays, the desk shows the ticket that the step is about, until the agent goes their own way. */
import { useCallback, useEffect, useState } from 'react'
import { useStage } from '../../bridge/stage-context.tsx'
import type { DeskAct } from './desk-state.ts'

/** Hands back the desk's act for the agent's own hand: whoever navigates is not led any more. */
export function useStoryFollow(act: (act: DeskAct) => void): (act: DeskAct) => void {
  const { story } = useStage()
  const [isLed, setLed] = useState(true)
  const done = story?.done ?? 0
  const ticket = story?.steps[done - 1]?.ticket
  useEffect(() => {
    if (isLed && ticket) act({ type: 'open', ticket })
  }, [act, isLed, done, ticket])
  // Where a bug capsule was packed, once.
  const at = useStage().at?.ticket
  useEffect(() => {
    if (at) act({ type: 'open', ticket: at })
  }, [act, at])
  return useCallback(
    (own: DeskAct) => {
      if (own.type !== 'sort' && own.type !== 'group') setLed(false)
      act(own)
    },
    [act],
  )
}
