/** Hands the desk to the agent's screens, with a draft for each ticket and what each agent has seen. Kept while the app runs. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { changeDesk, emptyDesk, type DeskAct, type DeskState } from './desk-state.ts'
import { look, nothingSeen, type Seen } from './unread.ts'

export type Draft = { readonly channel: 'messaging' | 'note'; readonly text: string }
type Drafts = { readonly get: (ticket: TicketId) => Draft; readonly keep: (ticket: TicketId, draft: Draft) => void }
type Held = {
  readonly desk: DeskState
  readonly act: (act: DeskAct) => void
  readonly drafts: Drafts
  readonly seen: Seen
  /** This agent has the ticket before them. */
  readonly see: (agent: AgentId, ticket: TicketId, heard: number) => void
}
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
  const [seen, setSeen] = useState(nothingSeen)
  const bridge = useBridge()
  useEffect(() => {
    void bridge.ask({ type: 'Workspace' }).then((reply) => {
      const start = reply.ok ? reply.answer.position : 0
      setSeen((old) => (old.start === undefined ? { ...old, start } : old))
    })
  }, [bridge])
  const see = useCallback(
    (agent: AgentId, ticket: TicketId, heard: number) => setSeen((old) => look(old, agent, { ticket, heard })),
    [],
  )
  const held = useMemo(() => ({ desk, act, drafts, seen, see }), [desk, drafts, seen, see])
  return <Context.Provider value={held}>{children}</Context.Provider>
}

export function useAgentDesk(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no AgentDeskProvider above this component.')
  return held
}
