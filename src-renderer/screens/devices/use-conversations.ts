/**
 * Which page of the messenger is shown. Where a person may have several conversations the list comes first; where they
 * have one, all of theirs stands in one history, and the list leads to each of them alone.
 */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { ConversationRow } from '#shared/contract/conversations.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { lineWords } from '#shared/text/file-words.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { useKept } from '../../stage/kept-context.tsx'

type Place =
  | { readonly kind: 'all' | 'list' }
  | { readonly kind: 'one'; readonly ticket: TicketId }
  /** `known`: the conversations that there were; the next one is the one that was begun. */
  | { readonly kind: 'new'; readonly known: readonly TicketId[] }

/** Up to where each conversation was seen. */
type Seen = Readonly<Record<TicketId, number>>

export type Conversations = ReturnType<typeof useConversations>

export function useConversations(row: DeviceRow, backButton: RefObject<HTMLButtonElement>) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { answer } = useAnswer({ type: 'Conversations', device: row.device })
  const rows = answer?.conversations ?? []
  const canBegin = answer?.canBegin === true
  const { kept, keep } = useKept<Place>(`page on ${row.device}`)
  const [asked, setAsked] = useState(kept)
  useEffect(() => asked && keep(asked), [asked, keep])
  const place = placeOf(asked, rows, canBegin)
  // Kept as it is drawn: whoever begins their first conversation stays in it when it is there.
  if (answer && place.kind === 'new' && asked?.kind !== 'new') setAsked(place)
  const shown = place.kind === 'one' ? rows.find(({ ticket }) => ticket === place.ticket) : undefined

  const seen = useSeen(row.device, rows, place)
  const isBack = useRef(false)
  useEffect(() => {
    if (isBack.current) backButton.current?.focus()
    isBack.current = false
  })

  /** The list goes away with the focus, so the way back takes it. */
  function open(next: Place, words: string): void {
    isBack.current = true
    announce(words)
    setAsked(next)
  }
  const next = rows.find(({ isOver }) => !isOver)?.ticket
  const ticket = place.kind === 'one' ? place.ticket : place.kind === 'new' ? undefined : row.conversation
  // Without a network only the conversation that goes on by itself can be written in, and it need not be named.
  const goesTo =
    !canBegin || (row.isOffline && ticket === next) ? undefined : place.kind === 'new' ? ('new' as const) : ticket
  return {
    place,
    rows,
    canBegin,
    hasList: rows.length > 0,
    isOver: shown?.isOver === true,
    /** On which what is typed is seen. */
    ticket,
    goesTo,
    /** Whoever has just begun a conversation writes on in the same field. */
    writing: asked?.kind === 'new' ? 'new' : goesTo,
    isFresh: ({ ticket: id, told }: ConversationRow) => told > (seen[id] ?? told),
    back: () => setAsked({ kind: 'list' }),
    begin: () =>
      open(
        canBegin ? { kind: 'new', known: rows.map((one) => one.ticket) } : { kind: 'all' },
        t(canBegin ? 'conversations.begin' : 'conversations.toPresent'),
      ),
    choose: ({ ticket: id, lastLine }: ConversationRow) =>
      open(
        !canBegin && id === row.conversation ? { kind: 'all' } : { kind: 'one', ticket: id },
        t('conversations.opened', { line: lineWords(t, lastLine) }),
      ),
  }
}

function placeOf(asked: Place | undefined, rows: readonly ConversationRow[], canBegin: boolean): Place {
  const isThere = (id: TicketId) => rows.some(({ ticket }) => ticket === id)
  const [begun, ...others] = asked?.kind === 'new' ? rows.filter(({ ticket }) => !asked.known.includes(ticket)) : []
  // Several at once came with a login.
  if (begun && canBegin) return others.length > 0 ? { kind: 'list' } : { kind: 'one', ticket: begun.ticket }
  // Whoever logs out, or somebody else who logs in, has other conversations.
  const isLeft = asked?.kind === 'one' ? !isThere(asked.ticket) : asked?.kind === 'list' && rows.length === 0
  if (asked && !isLeft && !(asked.kind === 'all' && canBegin) && !(asked.kind === 'new' && !canBegin)) return asked
  if (!canBegin) return { kind: 'all' }
  return rows.length > 0 ? { kind: 'list' } : { kind: 'new', known: [] }
}

/** What stands in a conversation when it is met first, or while it is shown, is no news. */
function useSeen(device: string, rows: readonly ConversationRow[], place: Place): Seen {
  const { kept, keep } = useKept<Seen>(`seen on ${device}`)
  const [seen, setSeen] = useState<Seen>(kept ?? {})
  useEffect(() => keep(seen), [keep, seen])
  const read = rows.filter(({ ticket, told }) => {
    const isShown = place.kind === 'all' || (place.kind === 'one' && place.ticket === ticket)
    return (isShown || seen[ticket] === undefined) && seen[ticket] !== told
  })
  // While it is drawn: what has just come into sight never looks new for a moment.
  if (read.length > 0) setSeen({ ...seen, ...Object.fromEntries(read.map(({ ticket, told }) => [ticket, told])) })
  return seen
}
