/**
 * A journal as it was: folded again up to a position, in memory. What was folded last is kept, for time mostly goes on, and
 * copies from along the way, so that going back costs little wherever one stands.
 */
import type { CommandId, Instant } from '../engine/ids.ts'
import type { Journal, Kept, Recorded } from './journal.ts'
import { openMemoryJournal, type MemoryJournal } from './memory-journal.ts'

type Folded = {
  readonly journal: MemoryJournal
  commands: number
  /** Where its last command begins. */
  from: number
}
const page = 1_000
/**
 * How many events lie between two copies, and how many may stand in all of them together: with more, every other copy goes. So
 * of 20,000 events there are forty, and of a million a single one.
 */
export type Copies = { readonly apart: number; readonly together: number }
const usual: Copies = { apart: 500, together: 500_000 }

/**
 * Gives the journal as it was once the command was done to which the event at that position belongs: nobody ever saw half a
 * command. Position 0 is before everything. Nothing can be written into it.
 */
export function openPast(told: Journal, { apart, together }: Copies = usual): (position: number) => Journal {
  let folded: Folded | undefined
  let copies: readonly Folded[] = []
  let distance = apart

  /** The nearest from where one can go on to a position; a copy itself stays as it is. */
  function nearest(position: number): Folded {
    const copy = copies.findLast((one) => isUpTo(one, position))
    if (folded && isUpTo(folded, position) && folded.from >= (copy?.from ?? 0)) return folded
    return copy ? copyOf(copy) : { journal: openMemoryJournal(), commands: 0, from: 0 }
  }

  function keepCopy(past: Folded): void {
    copies = [...copies, copyOf(past)]
    if (copies.reduce((sum, { journal }) => sum + journal.position(), 0) <= together) return
    copies = copies.filter((_, index) => index % 2 === 1)
    distance *= 2
  }

  return (position) => {
    const end = Math.min(position, told.position())
    const past = nearest(position)
    // A fault on the way leaves nothing half folded.
    folded = undefined
    for (;;) {
      const next = (copies.at(-1)?.journal.position() ?? 0) + distance
      goOn(told, past, Math.min(next, end))
      if (next > end) break
      keepCopy(past)
    }
    folded = past
    return { ...past.journal, file: told.file, write: notWritten }
  }
}

/** Whether nothing stands in it that came after the command of that position. */
const isUpTo = ({ journal, from }: Folded, position: number): boolean =>
  journal.position() === 0 || (position > 0 && from <= position)

const copyOf = ({ journal, ...rest }: Folded): Folded => ({ ...rest, journal: journal.copy() })

function goOn(told: Journal, past: Folded, position: number): void {
  while (past.journal.position() < position) {
    // One step on reads one command: most have an event at least.
    const size = Math.min(page, position - past.journal.position())
    const commands = told.commands(past.commands, size)
    const events = eventsByCause(told, past.journal.position(), commands, size + 1)
    past.journal.write((append) => {
      for (const { asked, ending } of commands) {
        const own = events.get(asked.id) ?? []
        if (past.journal.position() >= position) return
        past.from = past.journal.position() + 1
        append(
          asked,
          own.map(({ event }) => event),
          ending.ok ? undefined : ending.refusal,
        )
        past.commands += 1
      }
    })
  }
}

/** Events of these commands, which stand one after another behind a position. */
function eventsByCause(
  told: Journal,
  after: number,
  commands: readonly Kept[],
  size: number,
): ReadonlyMap<CommandId, Recorded[]> {
  const found = new Map<CommandId, Recorded[]>(commands.map(({ asked }) => [asked.id, []]))
  for (let read = after; ; read += size) {
    const some = told.read(read, size)
    for (const recorded of some) found.get(recorded.cause)?.push(recorded)
    const last = some.at(-1)
    if (!last || some.length < size || !found.has(last.cause)) return found
  }
}

function notWritten(): never {
  throw new Error('What has been cannot be written into.')
}

/** The position up to which everything was done before the act to which an event belongs. */
export function positionBefore(journal: Journal, { position, cause }: Pick<Recorded, 'position' | 'cause'>): number {
  let before = position - 1
  while (before > 0 && journal.read(before - 1, 1)[0]?.cause === cause) before -= 1
  return before
}

/** From where to where the act reaches to which an event belongs, and when it was done. Before everything: nowhere. */
export function actAt(
  journal: Journal,
  position: number,
): { readonly from: number; readonly to: number; readonly at?: Instant } {
  const [recorded] = position < 1 ? [] : journal.read(Math.min(position, journal.position()) - 1, 1)
  if (!recorded) return { from: 0, to: 0 }
  let to = recorded.position
  while (journal.read(to, 1)[0]?.cause === recorded.cause) to += 1
  return { from: positionBefore(journal, recorded) + 1, to, at: recorded.at }
}
