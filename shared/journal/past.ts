/** A journal as it was: folded again up to a position, in memory. What was folded last is kept, for time mostly goes on. */
import type { CommandId } from '../engine/ids.ts'
import type { Journal, Kept, Recorded } from './journal.ts'
import { openMemoryJournal } from './memory-journal.ts'

type Folded = {
  readonly journal: Journal
  commands: number
  /** Where its last command begins. */
  from: number
}
const page = 1_000

/**
 * Gives the journal as it was once the command was done to which the event at that position belongs: nobody ever saw half a
 * command. Position 0 is before everything. Nothing can be written into it.
 */
export function openPast(told: Journal): (position: number) => Journal {
  let folded: Folded | undefined
  return (position) => {
    const holds = folded && (folded.journal.position() === 0 ? position === 0 : position >= folded.from)
    const past: Folded = folded && holds ? folded : { journal: openMemoryJournal(), commands: 0, from: 0 }
    // A fault on the way leaves nothing half folded.
    folded = undefined
    goOn(told, past, Math.min(position, told.position()))
    folded = past
    return { ...past.journal, file: told.file, write: notWritten }
  }
}

function goOn(told: Journal, past: Folded, position: number): void {
  while (past.journal.position() < position) {
    const commands = told.commands(past.commands, page)
    const events = eventsByCause(told, past.journal.position(), commands)
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
function eventsByCause(told: Journal, after: number, commands: readonly Kept[]): ReadonlyMap<CommandId, Recorded[]> {
  const found = new Map<CommandId, Recorded[]>(commands.map(({ asked }) => [asked.id, []]))
  for (let read = after; ; read += page) {
    const some = told.read(read, page)
    for (const recorded of some) found.get(recorded.cause)?.push(recorded)
    const last = some.at(-1)
    if (!last || some.length < page || !found.has(last.cause)) return found
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
