/** What lies open on the agent's desk: which view, which tickets as tabs, and the drafts. Kept while the app runs. */
import { createContext, useContext, useMemo, useReducer, useRef, type ReactNode } from 'react'
import type { TicketView } from '#shared/contract/query.ts'
import type { TicketId } from '#shared/engine/ids.ts'

export type Draft = { readonly channel: 'messaging' | 'note'; readonly text: string }
export type DeskState = {
  readonly view: TicketView
  readonly tabs: readonly TicketId[]
  /** The ticket on top; absent while the views are. */
  readonly shown?: TicketId
}
type Act =
  | { readonly type: 'view'; readonly view: TicketView }
  | { readonly type: 'views' }
  | { readonly type: 'open'; readonly ticket: TicketId }
  | { readonly type: 'close'; readonly ticket: TicketId }

const start: DeskState = { view: 'all-unsolved', tabs: [] }

export function changeDesk(desk: DeskState, act: Act): DeskState {
  const { view, tabs, shown } = desk
  switch (act.type) {
    case 'view':
      return { view: act.view, tabs }
    case 'views':
      return { view, tabs }
    case 'open':
      return { view, tabs: tabs.includes(act.ticket) ? tabs : [...tabs, act.ticket], shown: act.ticket }
    case 'close': {
      const left = tabs.filter((tab) => tab !== act.ticket)
      if (shown !== act.ticket) return { ...desk, tabs: left }
      const neighbour = left[Math.min(tabs.indexOf(act.ticket), left.length - 1)]
      return { view, tabs: left, ...(neighbour && { shown: neighbour }) }
    }
  }
}

type Drafts = { readonly get: (ticket: TicketId) => Draft; readonly keep: (ticket: TicketId, draft: Draft) => void }
type Held = { readonly desk: DeskState; readonly act: (act: Act) => void; readonly drafts: Drafts }
const Context = createContext<Held | undefined>(undefined)

export function AgentDeskProvider({ children }: { readonly children: ReactNode }) {
  const [desk, act] = useReducer(changeDesk, start)
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
