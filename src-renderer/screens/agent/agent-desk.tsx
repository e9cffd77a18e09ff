/** Hands the desk to the agent's screens, with a draft for each ticket. Kept while the app runs. */
import { createContext, useContext, useMemo, useReducer, useRef, type ReactNode } from 'react'
import type { TicketId } from '#shared/engine/ids.ts'
import { changeDesk, emptyDesk, type DeskAct, type DeskState } from './desk-state.ts'

export type Draft = { readonly channel: 'messaging' | 'note'; readonly text: string }
type Drafts = { readonly get: (ticket: TicketId) => Draft; readonly keep: (ticket: TicketId, draft: Draft) => void }
type Held = { readonly desk: DeskState; readonly act: (act: DeskAct) => void; readonly drafts: Drafts }
const Context = createContext<Held | undefined>(undefined)

export function AgentDeskProvider({ children }: { readonly children: ReactNode }) {
  const [desk, act] = useReducer(changeDesk, emptyDesk)
  const kept = useRef(new Map<TicketId, Draft>())
  const drafts = useMemo<Drafts>(
    () => ({
      get: (ticket) => kept.current.get(ticket) ?? { channel: 'messaging', text: '' },
      keep: (ticket, draft) => void kept.current.set(ticket, draft),
    }),
    [],
  )
  const held = useMemo(() => ({ desk, act, drafts }), [desk, drafts])
  return <Context.Provider value={held}>{children}</Context.Provider>
}

export function useAgentDesk(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no AgentDeskProvider above this component.')
  return held
}
