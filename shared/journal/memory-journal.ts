/** A journal over Maps: the same promises as the one on disk, for scenarios, tests and the browser. */
import { movedBy } from '../engine/acts/act.ts'
import { channelOf, ticketsOf } from '../engine/concerns.ts'
import type { MessageChannel } from '../engine/event.ts'
import { evolve } from '../engine/evolve.ts'
import { ticketStatuses } from '../engine/heads.ts'
import type { CommandId, Digest, TicketId } from '../engine/ids.ts'
import { findTickets } from '../search/find-tickets.ts'
import { readPeople, readWords } from '../search/read-words.ts'
import type { Append, Ending, Journal, Kept, Recorded } from './journal.ts'
import { memoryHeads, type MemoryHeads } from './memory-heads.ts'
import { oneWrite } from './one-write.ts'
import { endingAt, record, repeated } from './record.ts'

export type MemoryJournal = Journal & {
  /** Another journal in which the same has happened; each then goes its own way. */
  readonly copy: () => MemoryJournal
}

type Held = {
  readonly heads: MemoryHeads
  readonly events: Recorded[]
  readonly commands: Kept[]
  readonly endings: Map<CommandId, Ending>
  readonly files: Map<Digest, Uint8Array>
  readonly histories: Map<TicketId, Recorded[]>
}

export const openMemoryJournal = (): MemoryJournal =>
  openOn({
    heads: memoryHeads(),
    events: [],
    commands: [],
    endings: new Map(),
    files: new Map(),
    histories: new Map(),
  })

function openOn(held: Held): MemoryJournal {
  const { heads, events, commands, endings, files, histories } = held
  const words = readWords(heads, events, () => heads.tickets.page({ statuses: ticketStatuses }, 0, Infinity))

  const lastAt = () => events.at(-1)?.at

  function addToHistories(recorded: Recorded): void {
    for (const ticket of new Set(ticketsOf(recorded.event))) {
      const history = histories.get(ticket) ?? []
      const place = history.findLastIndex(({ position }) => position < recorded.position) + 1
      history.splice(place, 0, recorded)
      histories.set(ticket, history)
    }
  }

  function removeFromHistories(recorded: Recorded): void {
    for (const ticket of new Set(ticketsOf(recorded.event))) {
      const history = histories.get(ticket)
      const place = history?.lastIndexOf(recorded) ?? -1
      if (place >= 0) history?.splice(place, 1)
    }
  }

  function fold(recorded: Recorded): void {
    events.push(recorded)
    addToHistories(recorded)
    const act = movedBy(heads, recorded.event)
    const move = recorded.event.type === 'ActUndone' ? removeFromHistories : addToHistories
    if (act) events.slice(act.from - 1, act.to).forEach(move)
    evolve(heads, recorded)
  }

  const append: Append = (asked, facts, refusal, given = new Map()) => {
    if (endings.has(asked.id)) throw repeated(asked.id)
    record(asked, facts, { position: events.length, at: lastAt() }).forEach(fold)
    for (const [digest, bytes] of given) if (!files.has(digest)) files.set(digest, bytes)
    const ending = endingAt(events.length, refusal)
    commands.push({ asked, ending })
    endings.set(asked.id, ending)
    return ending
  }

  /** After a fault what was appended goes, and the heads are folded again from what stays. */
  function allOrNothing<Result>(work: () => Result): Result {
    const before = { events: events.length, commands: commands.length, files: files.size }
    try {
      return work()
    } catch (fault) {
      for (const { asked } of commands.splice(before.commands)) endings.delete(asked.id)
      // A Map keeps the order in which they came.
      for (const digest of [...files.keys()].slice(before.files)) files.delete(digest)
      if (events.length > before.events) {
        heads.clear()
        histories.clear()
        events.splice(0).slice(0, before.events).forEach(fold)
      }
      throw fault
    }
  }

  const history: Journal['history'] = (tickets, limit, before = Infinity, only) => {
    if (limit <= 0) return []
    const found = new Set(tickets.flatMap((ticket) => newest(shown(histories.get(ticket) ?? [], only), limit, before)))
    return [...found].sort((one, other) => one.position - other.position).slice(-limit)
  }

  return {
    heads,
    position: () => events.length,
    lastAt,
    write: oneWrite(append, allOrNothing),
    ended: (id) => endings.get(id),
    read: (after, limit) => events.slice(after, after + Math.max(0, limit)),
    history,
    search: (wanted, offset, limit) => findTickets({ heads, history }, words, wanted, offset, limit),
    people: (sought, offset, limit) => {
      const users = readPeople(heads, sought)
      return { total: users.length, users: users.slice(offset, offset + Math.max(0, limit)) }
    },
    file: (digest) => files.get(digest),
    commands: (after, limit) => commands.slice(after, after + Math.max(0, limit)),
    close: () => {},
    copy: () => openOn(copyOf(held)),
  }
}

const copyOf = ({ heads, events, commands, endings, files, histories }: Held): Held => ({
  heads: heads.copy(),
  events: [...events],
  commands: [...commands],
  endings: new Map(endings),
  files: new Map(files),
  histories: new Map([...histories].map(([ticket, history]) => [ticket, [...history]])),
})

/** What is left of a history with the messages of one channel only. */
const shown = (history: readonly Recorded[], only: MessageChannel | undefined): readonly Recorded[] =>
  only === undefined ? history : history.filter(({ event }) => (channelOf(event) ?? only) === only)

/** The last `limit` of a list in order of position that stand before a position. */
function newest(history: readonly Recorded[], limit: number, before: number): readonly Recorded[] {
  const end = history.findLastIndex(({ position }) => position < before) + 1
  return history.slice(Math.max(0, end - limit), end)
}
