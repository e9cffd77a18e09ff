/** Hands the desk to the agent's screens, with the drafts that lie on it and how far each ticket has been read. */
import { createContext, useContext, useMemo, useReducer, type ReactNode } from 'react'
import { changeDesk, emptyDesk, type DeskAct, type DeskState } from './desk-state.ts'
import { DraftsProvider } from './drafts.tsx'
import { ReadPlacesProvider } from './read-places.tsx'

type Held = { readonly desk: DeskState; readonly act: (act: DeskAct) => void }
const Context = createContext<Held | undefined>(undefined)

export function AgentDeskProvider({ children }: { readonly children: ReactNode }) {
  const [desk, act] = useReducer(changeDesk, emptyDesk)
  const held = useMemo(() => ({ desk, act }), [desk])
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
