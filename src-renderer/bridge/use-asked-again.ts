/**
 * An answer about something that is being typed: asked once it has rested, and again when the journal or the keys change. A
 * late answer about an older text is dropped. `ask` stays the same from one rendering to the next, and may have nothing to say.
 */
import { useEffect, useState } from 'react'
import { usePush } from './bridge-context.tsx'

const pause = 120

type Asked<Answer> = { readonly key: string; readonly answer: Answer }

/** The last answer there was, and what it is about: the present key, or one before. */
export function useAskedAgain<Answer>(
  key: string | undefined,
  ask: (key: string) => Promise<Answer | undefined>,
): Asked<Answer> | undefined {
  const [asked, setAsked] = useState<Asked<Answer>>()
  const [changes, setChanges] = useState(0)
  usePush(({ type }) => {
    if (type !== 'go') setChanges((old) => old + 1)
  })

  useEffect(() => {
    if (key === undefined) return
    let isLate = false
    const timer = setTimeout(async () => {
      const answer = await ask(key)
      if (!isLate && answer !== undefined) setAsked({ key, answer })
    }, pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [ask, key, changes])

  return asked
}
