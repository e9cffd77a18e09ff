/** Shows what stands below it as it is now, while everything around it looks at what has been. */
import { useMemo, type ReactNode } from 'react'
import type { Bridge } from '#shared/contract/bridge.ts'
import { BridgeProvider, useBridge } from './bridge-context.tsx'

export function PresentProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge()
  const present = useMemo(() => presentOf(bridge), [bridge])
  return <BridgeProvider bridge={present}>{children}</BridgeProvider>
}

/** Beyond the end of any journal: all that has happened. */
const end = Number.MAX_SAFE_INTEGER

const presentOf = (bridge: Bridge): Bridge => ({ ...bridge, ask: (query) => bridge.ask(query, end) })
