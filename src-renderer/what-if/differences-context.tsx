/** While a what-if is looked at: what of the tickets, people and messages on the screen differs from what happened. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { MessageDifference } from '#shared/contract/branches.ts'
import type { PersonDifference, TicketDifference } from '#shared/contract/what-would-change.ts'
import type { BranchId, TicketId, UserId } from '#shared/engine/ids.ts'
import { useAnswer } from '../bridge/use-answer.ts'

type Differences = {
  readonly ofTicket: (ticket: TicketId) => readonly TicketDifference[]
  readonly ofPerson: (user: UserId) => readonly PersonDifference[]
  readonly ofMessage: (position: number) => readonly MessageDifference[]
}
const nothing = [] as const
const none: Differences = { ofTicket: () => nothing, ofPerson: () => nothing, ofMessage: () => nothing }
const Context = createContext(none)

/** Stands where what happened is asked about: the comparison is its answer. */
export function DifferencesProvider({ branch, children }: { readonly branch: BranchId; readonly children: ReactNode }) {
  const { answer } = useAnswer({ type: 'WhatIf', branch })
  const differences = useMemo((): Differences => {
    if (answer?.kind !== 'compared') return none
    const tickets = byId(answer.changedTickets.map(({ after, differs }) => [after?.ticket, differs] as const))
    const people = byId(answer.changedPeople.map(({ after, differs }) => [after?.user, differs] as const))
    const messages = byId(answer.changedMessages.map(({ position, differs }) => [position, differs] as const))
    return {
      ofTicket: (ticket) => tickets.get(ticket) ?? nothing,
      ofPerson: (user) => people.get(user) ?? nothing,
      ofMessage: (position) => messages.get(position) ?? nothing,
    }
  }, [answer])
  return <Context.Provider value={differences}>{children}</Context.Provider>
}

/** Several may have become one: what differs from the first of them, and that it is one with the others. */
function byId<Id, Difference>(
  pairs: readonly (readonly [Id | undefined, readonly Difference[]])[],
): ReadonlyMap<Id, readonly Difference[]> {
  const found = new Map<Id, readonly Difference[]>()
  for (const [id, differs] of pairs) if (id !== undefined && !found.has(id)) found.set(id, differs)
  return found
}

export const useDifferences = (): Differences => useContext(Context)
