/** Hands the window the book of who is typing, and tells screen readers of each spell, once. */
import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketId } from '#shared/engine/ids.ts'
import { useAnswer } from '../bridge/use-answer.ts'
import { useAnnounce } from '../parts/announcer.tsx'
import { useNameOf } from '../parts/use-name-of.ts'
import { openTypingBook, type Spell, type TypingBook, type Typist } from './typing-book.ts'

const Context = createContext<TypingBook | undefined>(undefined)

export function TypingProvider({ children }: { readonly children: ReactNode }) {
  const [book] = useState(openTypingBook)
  const spells = useSyncExternalStore(book.watch, book.spells)
  return (
    <Context.Provider value={book}>
      {children}
      {spells.map((spell) => (
        <Heard key={spell.number} spell={spell} />
      ))}
    </Context.Provider>
  )
}

function Heard({ spell: { ticket, typist } }: { readonly spell: Spell }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const nameOf = useNameOf()
  const { answer } = useAnswer({ type: 'Ticket', ticket })
  const name = typist.kind === 'agent' ? typist.name : answer && nameOf(answer.requester)
  const number = answer?.number
  const isSaid = useRef(false)
  useEffect(() => {
    if (isSaid.current || name === undefined || number === undefined) return
    isSaid.current = true
    announce(t('sessions.said', { name, number }))
  }, [announce, t, name, number])
  return null
}

function useBook(): TypingBook {
  const book = useContext(Context)
  if (!book) throw new Error('There is no TypingProvider above this component.')
  return book
}

/** For a field: tells of every key, and of the end when the field goes. */
export function useTells(typist: Typist): Pick<TypingBook, 'keyed' | 'stopped'> {
  const book = useBook()
  const latest = useRef(typist)
  useEffect(() => {
    latest.current = typist
  })
  useEffect(() => () => book.stopped(latest.current), [book])
  return book
}

/** Whether the person types on a device whose messages come to this ticket. */
export function useIsPersonTyping(ticket: TicketId): boolean {
  const book = useBook()
  const isHere = ({ ticket: on, typist }: Spell) => on === ticket && typist.kind === 'person'
  return useSyncExternalStore(book.watch, () => book.spells().some(isHere))
}

/** The name of an agent who types a reply on it. */
export function useAgentTyping(ticket: TicketId | undefined): string | undefined {
  const book = useBook()
  return useSyncExternalStore(book.watch, () => {
    const spell = book.spells().find((one) => one.ticket === ticket && one.typist.kind === 'agent')
    return spell?.typist.kind === 'agent' ? spell.typist.name : undefined
  })
}
