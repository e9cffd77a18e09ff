/**
 * Who is typing at this moment. It is nobody's history, so it never stands in the journal: all chairs sit in one window,
 * and the window knows it while it lasts.
 */
import type { AgentId, DeviceId, TicketId } from '#shared/engine/ids.ts'

export type Typist =
  | { readonly kind: 'person'; readonly device: DeviceId }
  | { readonly kind: 'agent'; readonly agent: AgentId; readonly name: string }
/** From the first key until it is sent, taken back, or left alone for a while. */
export type Spell = { readonly number: number; readonly ticket: TicketId; readonly typist: Typist }

export type TypingBook = {
  /** The same list as long as nothing changes. */
  readonly spells: () => readonly Spell[]
  /** What stands in the field after a key. Without a ticket nobody is at the other end. */
  readonly keyed: (typist: Typist, ticket: TicketId | undefined, text: string) => void
  readonly stopped: (typist: Typist) => void
  readonly watch: (listener: () => void) => () => void
}

/** Milliseconds after the last key. */
export const rest = 5_000

const seatOf = (typist: Typist): string => (typist.kind === 'person' ? typist.device : typist.agent)

export function openTypingBook(): TypingBook {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const listeners = new Set<() => void>()
  let spells: readonly Spell[] = []
  let count = 0

  function put(next: readonly Spell[]): void {
    spells = next
    listeners.forEach((listener) => listener())
  }
  function stopped(typist: Typist): void {
    const seat = seatOf(typist)
    clearTimeout(timers.get(seat))
    timers.delete(seat)
    if (spells.some((spell) => seatOf(spell.typist) === seat))
      put(spells.filter((spell) => seatOf(spell.typist) !== seat))
  }

  return {
    spells: () => spells,
    stopped,
    keyed: (typist, ticket, text) => {
      if (ticket === undefined || text.trim() === '') return stopped(typist)
      const seat = seatOf(typist)
      clearTimeout(timers.get(seat))
      timers.set(
        seat,
        setTimeout(() => stopped(typist), rest),
      )
      const before = spells.find((spell) => seatOf(spell.typist) === seat)
      if (before?.ticket === ticket) return
      count += 1
      put([...spells.filter((spell) => spell !== before), { number: count, ticket, typist }])
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
