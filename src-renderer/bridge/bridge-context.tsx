/** Hands the window its Bridge. The entry file decides which one: the preload's in the app, an own one in a browser tab. */
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Bridge, Outcome, Push } from '#shared/contract/bridge.ts'
import type { Command } from '#shared/contract/command.ts'
import { makeAnswers, type Answers } from './answers.ts'

type Held = { readonly bridge: Bridge; readonly answers: Answers }
const Context = createContext<Held | undefined>(undefined)

export function BridgeProvider({ bridge, children }: { readonly bridge: Bridge; readonly children: ReactNode }) {
  const held = useMemo(() => ({ bridge, answers: makeAnswers(bridge) }), [bridge])
  return <Context.Provider value={held}>{children}</Context.Provider>
}

export function useHeld(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no BridgeProvider above this component.')
  return held
}

export const useBridge = (): Bridge => useHeld().bridge

/** Sends a command and tells how it ended. */
export const useSend = (): ((command: Command) => Promise<Outcome>) => useBridge().send

/** Listens to what main tells. The listener may change from one drawing to the next. */
export function usePush(listener: (push: Push) => void): void {
  const bridge = useBridge()
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => bridge.onPush((push) => latest.current(push)), [bridge])
}
