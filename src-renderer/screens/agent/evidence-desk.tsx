/** Lets every mark on the agent's screens open the one evidence card, and every profile ask why there are two people. */
import { createContext, useContext, useState, type ReactNode } from 'react'
import type { QueryOf } from '#shared/contract/query.ts'
import type { UserId } from '#shared/engine/ids.ts'
import { EvidenceCard } from './evidence-card.tsx'
import { TwoPeopleDialog } from './two-people-dialog.tsx'

export type EvidenceOf = QueryOf<'Evidence'>['of']
type Asked = EvidenceOf | { readonly kind: 'two-people'; readonly user: UserId }
const Context = createContext<(asked: Asked) => void>(() => {})

export function EvidenceDesk({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  return (
    <Context.Provider value={setAsked}>
      {children}
      {asked?.kind === 'two-people' && <TwoPeopleDialog user={asked.user} onClose={close} />}
      {asked && asked.kind !== 'two-people' && <EvidenceCard of={asked} onClose={close} />}
    </Context.Provider>
  )
}

export const useAskWhy = (): ((asked: Asked) => void) => useContext(Context)
