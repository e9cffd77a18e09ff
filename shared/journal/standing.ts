/** What stands of a journal: its commands without those that were taken back, and the events that each left behind. */
import type { Event } from '../engine/event.ts'
import type { CommandId } from '../engine/ids.ts'
import type { Kept, Recorded, Told } from './journal.ts'

const page = 1_000

/** Commands that stand: what was taken back, and the taking back, are as if they had never been. */
export function standingCommands(told: Told): readonly Kept[] {
  const done: Kept[] = []
  let undone: Kept[] = []
  for (let after = 0; ; after += page) {
    const some = told.commands(after, page)
    for (const kept of some) {
      const { type } = kept.asked.command
      if (type === 'Undo') undone.push(...done.splice(-1))
      else if (type === 'Redo') done.push(...undone.splice(-1))
      else {
        done.push(kept)
        undone = []
      }
    }
    if (some.length < page) return done
  }
}

export function recordedByCause(told: Told): ReadonlyMap<CommandId, readonly Recorded[]> {
  const found = new Map<CommandId, Recorded[]>()
  for (let after = 0; ; after += page) {
    const some = told.read(after, page)
    for (const recorded of some) {
      const others = found.get(recorded.cause)
      if (others) others.push(recorded)
      else found.set(recorded.cause, [recorded])
    }
    if (some.length < page) return found
  }
}

export const eventsOf = (recorded: readonly Recorded[] = []): readonly Event[] => recorded.map(({ event }) => event)

export function eventsByCause(told: Told): ReadonlyMap<CommandId, readonly Event[]> {
  return new Map([...recordedByCause(told)].map(([cause, recorded]) => [cause, eventsOf(recorded)]))
}
