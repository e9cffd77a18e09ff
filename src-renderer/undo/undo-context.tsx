/** Taking back and bringing again in the window, and the one line that tells of the last act. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ToldAct } from '#shared/contract/undoing.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { refusalWords } from '#shared/text/refusal-words.ts'
import { useBridge, usePush } from '../bridge/bridge-context.tsx'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { keysInWords } from '../stage/keys.ts'
import { useOwnUndo } from './own-undo.ts'
import { doneWords, isHeardAnyway, movedWords } from '#shared/text/act-words.ts'

export type Move = 'Undo' | 'Redo'
export type Told = {
  readonly words: string
  /** What its button does, as long as nothing has happened since; none where there is nothing to do. */
  readonly move?: { readonly type: Move; readonly position: number }
}
type Listener = (type: Move, act: ToldAct) => void
type Held = {
  readonly told: Told | undefined
  readonly close: () => void
  /** `position`: only if nothing has happened since. */
  readonly move: (type: Move, position?: number) => Promise<void>
  /** Whether these keys are the element's own: there is writing in it that they take back. */
  readonly hasOwnUndo: (element: Element | null) => boolean
  /** Hears of each act that was taken back or brought again here. Returns the way to stop listening. */
  readonly onMoved: (listener: Listener) => () => void
}
const Context = createContext<Held | undefined>(undefined)

export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const announce = useAnnounce()
  const { agent } = usePreferences().preferences
  const [told, setTold] = useState<Told>()
  const listeners = useRef(new Set<Listener>())
  /** Up to where the journal has been looked at; nothing yet after another one came on stage. */
  const seen = useRef<number>(undefined)

  const look = useCallback(async () => {
    const reply = await bridge.ask({ type: 'Undoing' })
    if (!reply.ok) return
    const { undo: act, position } = reply.answer
    const before = seen.current
    seen.current = position
    const words = act && before !== undefined && act.position > before ? doneWords(t, act) : undefined
    if (!act || words === undefined) return
    setTold({ words, move: { type: 'Undo', position } })
    if (!isHeardAnyway(act)) announce(t('undo.withKeys', { words, keys: keysInWords(t, 'undo') }))
  }, [announce, bridge, t])

  useEffect(() => void look(), [look])
  usePush((push) => {
    if (push.type === 'stage') {
      seen.current = undefined
      setTold(undefined)
    }
    // What was done last has not been done yet at that moment.
    if (push.type === 'looking') setTold(undefined)
    if (push.type === 'stage' || push.type === 'changed') void look()
  })

  const move = useCallback(
    async (type: Move, position?: number) => {
      const asked = { type, ...(agent !== undefined && { agent: agent as AgentId }) }
      const outcome = await bridge.send({ ...asked, ...(position !== undefined && { position }) })
      if (!outcome.ok) {
        if (!('refusal' in outcome)) return
        const { message, cure } = refusalWords(t, outcome.refusal)
        setTold({ words: `${message} ${cure}` })
        return announce(`${message} ${cure}`)
      }
      const reply = await bridge.ask({ type: 'Undoing' })
      const act = reply.ok ? reply.answer[type === 'Undo' ? 'redo' : 'undo'] : undefined
      if (!reply.ok || !act) return
      const [event, back] = type === 'Undo' ? (['ActUndone', 'Redo'] as const) : (['ActRedone', 'Undo'] as const)
      const words = movedWords(t, event, act)
      setTold({ words, move: { type: back, position: reply.answer.position } })
      announce(words)
      for (const listener of listeners.current) listener(type, act)
    },
    [agent, announce, bridge, t],
  )
  const onMoved = useCallback((listener: Listener) => {
    listeners.current.add(listener)
    return () => void listeners.current.delete(listener)
  }, [])
  const hasOwnUndo = useOwnUndo()
  const close = useCallback(() => setTold(undefined), [])
  const held = useMemo(() => ({ told, close, move, hasOwnUndo, onMoved }), [told, close, move, hasOwnUndo, onMoved])
  return <Context.Provider value={held}>{children}</Context.Provider>
}

export function useUndo(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no UndoProvider above this component.')
  return held
}
