/** The login that is drawn: the one somebody asked for, until there is a newer one; then that, as a story or a device goes on. */
import { useEffect, useRef } from 'react'
import type { LoginId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useStageActs } from '../../stage/stage-acts.tsx'

export const pageLength = 50

type Held = {
  /** How many there have been; absent until that is known. */
  readonly total?: number
  readonly login?: LoginId
}

export function useShownLogin(): Held {
  const { stage, change } = useStageActs()
  const { answer } = useAnswer({ type: 'Logins', offset: 0, limit: pageLength })
  const total = answer?.total
  const seen = useRef<number>(undefined)
  useEffect(() => {
    if (total === undefined) return
    if (seen.current !== undefined && total > seen.current) change({ type: 'go', to: 'logins' })
    seen.current = total
  }, [change, total])
  const login = stage.login ?? answer?.logins[0]?.login
  return { ...(total !== undefined && { total }), ...(login && { login }) }
}
