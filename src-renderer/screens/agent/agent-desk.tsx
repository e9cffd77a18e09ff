/** Hands the desk of whoever sits in the chair to the agent's screens, with the drafts that lie on it, and what each agent has seen and read. */
import { createContext, useCallback, useContext, useEffect, useMemo, useReducer, useState, type ReactNode } from 'react'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useKept } from '../../stage/kept-context.tsx'
import { changeDesks, deskOf, noDesks, type DeskAct, type DeskState, type Desks } from './desk-state.ts'
import { DraftsProvider } from './drafts.tsx'
import { ReadPlacesProvider } from './read-places.tsx'
import { look, nothingSeen, type Seen } from './unread.ts'
import { useCurrentAgent } from './use-current-agent.ts'
import { useStoryFollow } from './use-story-follow.ts'

type Held = {
  readonly desk: DeskState
  readonly act: (act: DeskAct) => void
  readonly seen: Seen
  /** This agent has the ticket before them. */
  readonly see: (agent: AgentId, ticket: TicketId, heard: number) => void
}
const Context = createContext<Held | undefined>(undefined)

export function AgentDeskProvider({ children }: { readonly children: ReactNode }) {
  const { kept, keep } = useKept<Desks>('desks')
  const [desks, changeDesksBy] = useReducer(changeDesks, kept ?? noDesks)
  useEffect(() => keep(desks), [keep, desks])
  const agent = useCurrentAgent()?.id
  const change = useCallback(
    (act: DeskAct) => {
      if (agent !== undefined) changeDesksBy({ agent, act })
    },
    [agent],
  )
  const act = useStoryFollow(change)
  const desk = deskOf(desks, agent)
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
  const held = useMemo(() => ({ desk, act, seen, see }), [desk, act, seen, see])
  return (
    <Context.Provider value={held}>
      <DraftsProvider>
        <ReadPlacesProvider>{children}</ReadPlacesProvider>
      </DraftsProvider>
    </Context.Provider>
  )
}

export function useAgentDesk(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no AgentDeskProvider above this component.')
  return held
}
