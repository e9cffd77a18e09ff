/** What every journal does with a command's events before it keeps them: gives them their places and checks the time. */
import type { Prepared, Stamped } from '../engine/decision.ts'
import type { Event } from '../engine/event.ts'
import type { CommandId, Instant } from '../engine/ids.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { Ending, Recorded } from './journal.ts'

/** Where a journal stands: its last event's place and moment. */
export type Standing = { readonly position: number; readonly at: Instant | undefined }

/** Gives events their places after the last one. A clock that went back is a fault: the desk never lets it through. */
export function record(asked: Stamped<Prepared>, events: readonly Event[], last: Standing): readonly Recorded[] {
  const { id: cause, at } = asked
  if (last.at !== undefined && at < last.at) {
    throw new Error(`Time went back: command ${cause} says ${at}, the journal stands at ${last.at}.`)
  }
  return events.map((event, index) => ({ position: last.position + index + 1, at, cause, event }))
}

export const endingAt = (position: number, refusal: Refusal | undefined): Ending =>
  refusal === undefined ? { ok: true, position } : { ok: false, refusal }

export const repeated = (id: CommandId): Error => new Error(`Command ${id} stands in the journal already.`)
