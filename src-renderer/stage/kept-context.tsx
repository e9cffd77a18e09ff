/** What lies open in the workspace, kept while a story plays in its place; another workspace begins with nothing. */
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { useStage } from '../bridge/stage-context.tsx'

const Context = createContext<Map<string, unknown>>(new Map())

export function KeptProvider({ children }: { readonly children: ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>())
  return <Context.Provider value={kept}>{children}</Context.Provider>
}

/** Each name is kept by one component, which alone knows what it keeps. A story keeps nothing. */
export function useKept<Value>(name: string): {
  readonly kept: Value | undefined
  readonly keep: (value: Value) => void
} {
  const all = useContext(Context)
  const isStory = useStage().story !== null
  const keep = useCallback(
    (value: Value) => {
      if (!isStory) all.set(name, value)
    },
    [all, name, isStory],
  )
  return { kept: isStory ? undefined : (all.get(name) as Value | undefined), keep }
}
