/** Hands the draft book to the agent's screens, and has it written down before the window goes. */
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { DraftKey } from '#shared/contract/drafts.ts'
import type { AgentId, UserId } from '#shared/engine/ids.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useUndo } from '../../undo/undo-context.tsx'
import { openDraftBook, type DraftBook } from './draft-book.ts'

const Context = createContext<DraftBook | undefined>(undefined)

export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge()
  const [book] = useState(() => openDraftBook((draft) => void bridge.keepDraft(draft)))
  useEffect(() => {
    let isHere = true
    void bridge.drafts().then((kept) => isHere && book.load(kept))
    window.addEventListener('pagehide', book.flush)
    window.addEventListener('blur', book.flush)
    return () => {
      isHere = false
      window.removeEventListener('pagehide', book.flush)
      window.removeEventListener('blur', book.flush)
      book.flush()
    }
  }, [bridge, book])
  const { onMoved } = useUndo()
  useEffect(() => onMoved((type, { wrote }) => wrote && book.move(type, wrote, wrote.text)), [onMoved, book])
  return <Context.Provider value={book}>{children}</Context.Provider>
}

function useBook(): DraftBook {
  const book = useContext(Context)
  if (!book) throw new Error('There is no DraftsProvider above this component.')
  return book
}

type Desk = Pick<DraftKey, 'agent' | 'ticket'>

/** What is being written on a ticket, in the channel that is chosen there, or in the only one that it takes. */
export function useDraft({ agent, ticket }: Desk, only?: DraftKey['channel']) {
  const book = useBook()
  const desk = { agent, ticket }
  const channel = useSyncExternalStore(book.watch, () => only ?? book.channel(desk))
  const text = useSyncExternalStore(book.watch, () => book.text({ ...desk, channel }))
  return {
    channel,
    text,
    write: (written: string) => book.write({ ...desk, channel }, written),
    choose: (other: DraftKey['channel']) => book.choose(desk, other),
    isDrafted: (other: DraftKey['channel']) => book.has(desk, other),
    /** Sent: gone from the disk at once, so that it does not come back after a crash. What was typed since stays. */
    sent: (message: string) => {
      if (book.text({ ...desk, channel }) === message) book.write({ ...desk, channel }, '')
      book.flush()
    },
  }
}

/** What is being written about a person: it stands in the book under the person, where a ticket's drafts stand under it. */
export function useNotesDraft(agent: AgentId, user: UserId) {
  const book = useBook()
  const key = { agent, ticket: user, channel: 'note' } as const
  return {
    text: useSyncExternalStore(book.watch, () => book.text(key)),
    write: (written: string) => book.write(key, written),
    forget: () => {
      book.write(key, '')
      book.flush()
    },
  }
}

export function useHasDraft(desk: Desk): boolean {
  const book = useBook()
  return useSyncExternalStore(book.watch, () => book.has(desk))
}
