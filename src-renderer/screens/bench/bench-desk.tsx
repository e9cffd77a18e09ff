/** What lies on the bench, kept while one is at another place: nothing of it is in the journal. */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { DeviceId, KeyId } from '#shared/engine/ids.ts'
import type { ShelfId } from '#shared/token/shelf.ts'
import type { SigningWay } from '#shared/token/sign-by-hand.ts'
import { emptyDraft, type Draft, type HeaderDraft } from './bench-draft.ts'
import { usualTimes, type Times } from './times.ts'

export type Bench = {
  readonly draft: Draft
  readonly header: HeaderDraft
  readonly times: Times
  readonly way: SigningWay
  /** While none was chosen, it is the first key that can sign. */
  readonly key?: KeyId | undefined
  readonly token?: string | undefined
  /** From what the token was signed here, so that it follows the form; gone once somebody has changed it by hand. */
  readonly signedFor?: string | undefined
  /** The secret of the deleted key is gone, and another was taken in its place. */
  readonly standIn?: boolean
  /** Where it would be used; while none was chosen, the first. */
  readonly device?: DeviceId | undefined
  /** The kind of broken token that it is, if it came from the shelf. */
  readonly taken?: ShelfId | undefined
}
type Held = { readonly bench: Bench; readonly put: (some: Partial<Bench>) => void }

const Context = createContext<Held | undefined>(undefined)
const first: Bench = { draft: emptyDraft, header: { extra: '' }, times: usualTimes, way: 'secret' }

export function BenchDeskProvider({ children }: { readonly children: ReactNode }) {
  const [bench, setBench] = useState(first)
  const held = useMemo(
    () => ({ bench, put: (some: Partial<Bench>) => setBench((old) => ({ ...old, ...some })) }),
    [bench],
  )
  return <Context.Provider value={held}>{children}</Context.Provider>
}

export function useBenchDesk(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no BenchDeskProvider above this component.')
  return held
}
