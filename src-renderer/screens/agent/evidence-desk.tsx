/** Lets every mark on the agent's screens open the one evidence card. */
import { createContext, useContext, useState, type ReactNode } from 'react'
import type { QueryOf } from '#shared/contract/query.ts'
import { EvidenceCard } from './evidence-card.tsx'

export type EvidenceOf = QueryOf<'Evidence'>['of']
const Context = createContext<(of: EvidenceOf) => void>(() => {})

export function EvidenceDesk({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<EvidenceOf>()
  return (
    <Context.Provider value={setAsked}>
      {children}
      {asked && <EvidenceCard of={asked} onClose={() => setAsked(undefined)} />}
    </Context.Provider>
  )
}

export const useAskWhy = (): ((of: EvidenceOf) => void) => useContext(Context)
