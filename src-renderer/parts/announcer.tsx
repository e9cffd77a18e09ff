/** The one place from which the window speaks to screen readers: politely, each thing once. */
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { HiddenVisually } from './hidden-visually.tsx'

const Context = createContext<(text: string) => void>(() => {})

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const say = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), [])
  return (
    <Context.Provider value={say}>
      {children}
      <HiddenVisually role="status" aria-live="polite">
        {/* A new node each time, so that the same words twice are two announcements. */}
        <span key={said.turn} dir="auto">
          {said.text}
        </span>
      </HiddenVisually>
    </Context.Provider>
  )
}

export const useAnnounce = (): ((text: string) => void) => useContext(Context)
