/** A screen's way to ask: the answer that is there now, asked again whenever something changed. */
import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Query } from '#shared/contract/query.ts'
import type { Answered } from './answers.ts'
import { useHeld } from './bridge-context.tsx'

const nothing = {}
const notWatching = () => {}

/** Without a query nothing is asked. The query is compared by its content, so it may be written in place. */
export function useAnswer<Asked extends Query>(query: Asked | undefined): Answered<Asked> {
  const { answers } = useHeld()
  const [fault, setFault] = useState<{ readonly thrown: unknown }>()
  if (fault) throw fault.thrown
  const key = query && JSON.stringify(query)
  const watch = useCallback(
    (onAnswer: () => void) =>
      key ? answers.watch(JSON.parse(key) as Query, onAnswer, (thrown) => setFault({ thrown })) : notWatching,
    [answers, key],
  )
  return useSyncExternalStore(watch, () => (query ? answers.now(query) : (nothing as Answered<Asked>)))
}
