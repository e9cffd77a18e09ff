/** How far each agent has read each ticket, since the window was opened: what was there before counts as read. */
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { LogLine } from '#shared/contract/answers.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { usePush } from '../../bridge/bridge-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { firstUnread, type Unread } from './first-unread.ts'

type Desk = { readonly agent: AgentId; readonly ticket: TicketId }
type Places = {
  readonly unread: (desk: Desk) => Unread
  readonly read: (desk: Desk, position: number) => void
}
const Context = createContext<Places | undefined>(undefined)
const keyOf = ({ agent, ticket }: Desk): string => JSON.stringify([agent, ticket])

export function ReadPlacesProvider({ children }: { readonly children: ReactNode }) {
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const kept = useRef({ first: undefined as number | undefined, last: 0, read: new Map<string, number>() })
  useEffect(() => {
    if (!workspace) return
    kept.current.first ??= workspace.position
    kept.current.last = Math.max(kept.current.last, workspace.position)
  }, [workspace])
  usePush((push) => {
    if (push.type === 'changed') kept.current.last = Math.max(kept.current.last, push.position)
  })
  const places = useMemo<Places>(
    () => ({
      unread: (desk) => {
        const { first, last, read } = kept.current
        return { after: read.get(keyOf(desk)) ?? first ?? last, until: last }
      },
      read: (desk, position) => {
        const { read } = kept.current
        read.set(keyOf(desk), Math.max(read.get(keyOf(desk)) ?? 0, position))
      },
    }),
    [],
  )
  return <Context.Provider value={places}>{children}</Context.Provider>
}

/** The position of the first line that this agent finds new on opening the ticket; it stays while the ticket is open. */
export function useFirstUnread(
  agent: AgentId,
  ticket: TicketId,
  lines: readonly LogLine[] | undefined,
): number | undefined {
  const places = useContext(Context)
  if (!places) throw new Error('There is no ReadPlacesProvider above this component.')
  const look = () => ({ agent, ticket, unread: places.unread({ agent, ticket }) })
  const [opened, setOpened] = useState(look)
  if (opened.agent !== agent || opened.ticket !== ticket) setOpened(look())
  const last = lines?.at(-1)?.position
  useEffect(() => {
    if (last !== undefined) places.read({ agent, ticket }, last)
  }, [places, agent, ticket, last])
  return useMemo(() => lines && firstUnread(lines, opened.unread, agent)?.position, [lines, opened, agent])
}
