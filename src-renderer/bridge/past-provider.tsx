/** Shows what stands below it as it was at a position of the journal, or as a what-if has it: every question is asked about then, nothing is sent. */
import { useMemo, type ReactNode } from 'react'
import type { Bridge, Elsewhere } from '#shared/contract/bridge.ts'
import { BridgeProvider, useBridge } from './bridge-context.tsx'

type Props = { readonly asOf: Elsewhere; readonly children: ReactNode }

export function PastProvider({ asOf, children }: Props) {
  const bridge = useBridge()
  const past = useMemo(() => pastOf(bridge, asOf), [bridge, asOf])
  return <BridgeProvider bridge={past}>{children}</BridgeProvider>
}

const pastOf = (bridge: Bridge, asOf: Elsewhere): Bridge => ({
  ...bridge,
  ask: (query) => bridge.ask(query, asOf),
  send: async () => ({ ok: false, refusal: { code: 'only-looked-at' } }),
  drafts: async () => null,
  keepDraft: async () => null,
  // It does not change any more.
  onPush: () => () => {},
})
