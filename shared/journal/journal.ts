/** What a journal promises. The memory journal and the SQLite journal keep the same promises, by the same tests. */
import type { Prepared, Stamped } from '../engine/decision.ts'
import type { Event, MessageChannel } from '../engine/event.ts'
import type { Heads } from '../engine/heads.ts'
import type { CommandId, Instant, TicketId } from '../engine/ids.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { FoundPeople } from '../search/find-people.ts'
import type { Found } from '../search/find-tickets.ts'
import type { Wanted } from '../search/sought.ts'

/** One event as it stands in the journal. Positions count from 1 without a gap; `at` never goes back. */
export type Recorded = {
  readonly position: number
  readonly at: Instant
  readonly cause: CommandId
  readonly event: Event
}

/** How a command ended: kept with it, so that the same command asked twice gets the same answer and does nothing. */
export type Ending =
  { readonly ok: true; readonly position: number } | { readonly ok: false; readonly refusal: Refusal }

/** A command as it was asked and how it ended. */
export type Kept = { readonly asked: Stamped<Prepared>; readonly ending: Ending }

/** Writes one command's events and brings the heads up to date. */
export type Append = (asked: Stamped<Prepared>, events: readonly Event[], refusal?: Refusal) => Ending

export type Journal = {
  readonly heads: Heads
  /** The last event's position; 0 while there is none. */
  readonly position: () => number
  /** The last event's moment. */
  readonly lastAt: () => Instant | undefined
  /**
   * All or nothing: what `work` appends is on disk when this returns, and if `work` throws nothing of it ever was.
   * Heads read inside see what was appended before.
   */
  readonly write: <Result>(work: (append: Append) => Result) => Result
  readonly ended: (id: CommandId) => Ending | undefined
  /** Events after a position, oldest first. */
  readonly read: (after: number, limit: number) => readonly Recorded[]
  /**
   * The newest `limit` events of some tickets before a position, oldest first: one conversation's page. `only`: without
   * the messages of other channels.
   */
  readonly history: (
    tickets: readonly TicketId[],
    limit: number,
    before?: number,
    only?: MessageChannel,
  ) => readonly Recorded[]
  /** A page of the tickets that fulfil a search, newest place first. */
  readonly search: (wanted: Wanted, offset: number, limit: number) => Found
  /** A page of the people whose name or external ID holds all words of a text, the newest first; of everybody without any. */
  readonly searchPeople: (text: string, offset: number, limit: number) => FoundPeople
  /** Commands in the order in which they were carried out; `after` counts commands. */
  readonly commands: (after: number, limit: number) => readonly Kept[]
  readonly close: () => void
}
