/** Which workspace or story is on stage. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Standpoint, StoryState } from '#shared/contract/bridge.ts'
import { useBridge, usePush } from './bridge-context.tsx'

/**
 * `number` is another one whenever another journal came on stage: what stood open then means nothing now. `workspace` is
 * another one with another workspace only: a story comes and goes above it. `at`: where
 * somebody stood when this workspace was packed into a bug capsule.
 */
export type Stage = {
  readonly story: StoryState | null
  readonly number: number
  readonly workspace: number
  readonly at?: Standpoint
}
const bare: Stage = { story: null, number: 0, workspace: 0 }
const Context = createContext(bare)

export function StageProvider({ children }: { readonly children: ReactNode }) {
  const [stage, setStage] = useState(bare)
  const bridge = useBridge()
  useEffect(() => {
    // A story may have been on stage before the window was there to be told.
    void bridge.story().then((story) => setStage((old) => (old.number === 0 ? { ...old, story } : old)))
  }, [bridge])
  usePush((push) => {
    if (push.type !== 'stage') return
    const { story, at } = push
    setStage((old) => ({
      story,
      number: goesOn(old.story, story) ? old.number : old.number + 1,
      workspace: (old.story ?? story) ? old.workspace : old.workspace + 1,
      ...(at && { at }),
    }))
  })
  return <Context.Provider value={stage}>{children}</Context.Provider>
}

/** The same story a step later, or looked back at, is the same journal; from the start again is another one. */
const goesOn = (before: StoryState | null, now: StoryState | null): boolean =>
  before !== null && now !== null && before.file === now.file && now.played >= before.played

export const useStage = (): Stage => useContext(Context)
