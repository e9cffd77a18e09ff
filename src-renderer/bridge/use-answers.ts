/** Several questions of one kind at once: pages of a list. */
import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import type { Query } from '#shared/contract/query.ts'
import type { Answered } from './answers.ts'
import { useHeld } from './bridge-context.tsx'

/** The queries are compared by identity: keep them in a memo. */
export function useAnswers<Asked extends Query>(queries: readonly Asked[]): readonly Answered<Asked>[] {
  const { answers } = useHeld()
  const [fault, setFault] = useState<{ readonly thrown: unknown }>()
  if (fault) throw fault.thrown
  const watch = useCallback(
    (onAnswer: () => void) => {
      const stops = queries.map((query) => answers.watch(query, onAnswer, (thrown) => setFault({ thrown })))
      return () => stops.forEach((stop) => stop())
    },
    [answers, queries],
  )
  const last = useRef<readonly Answered<Asked>[]>([])
  return useSyncExternalStore(watch, () => {
    const now = queries.map((query) => answers.now(query))
    const isSame = now.length === last.current.length && now.every((one, index) => one === last.current[index])
    if (!isSame) last.current = now
    return last.current
  })
}
