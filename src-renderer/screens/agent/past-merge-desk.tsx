/** Lets every line that tells of a merge show both tickets as they were before it. */
import { createContext, useContext, useState, type ReactNode } from 'react'
import type { Instant, TicketId } from '#shared/engine/ids.ts'
import { usePush } from '../../bridge/bridge-context.tsx'
import { BeforeMergeDialog } from './before-merge-dialog.tsx'

export type PastMerge = {
  readonly survivor: TicketId
  readonly closed: TicketId
  /** The position at which both stand as they were. */
  readonly before: number
  readonly at: Instant
}
const Context = createContext<(merge: PastMerge) => void>(() => {})

export function PastMergeDesk({ children }: { readonly children: ReactNode }) {
  const [merge, setMerge] = useState<PastMerge>()
  usePush(({ type }) => {
    // Positions of another journal mean something else.
    if (type === 'stage') setMerge(undefined)
  })
  return (
    <Context.Provider value={setMerge}>
      {children}
      {/* An earlier merge, looked at from there, takes its place. */}
      {merge && <BeforeMergeDialog key={merge.before} merge={merge} onClose={() => setMerge(undefined)} />}
    </Context.Provider>
  )
}

export const useLookBefore = (): ((merge: PastMerge) => void) => useContext(Context)
