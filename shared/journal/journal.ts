/** What a journal promises. The memory journal and the SQLite journal keep the same promises, by the same tests. */
import type { Prepared, Stamped } from '../engine/decision.ts'
import type { Event, MessageChannel } from '../engine/event.ts'
import type { Heads } from '../engine/heads.ts'
import type { CommandId, Digest, Instant, TicketId, UserId } from '../engine/ids.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { Found } from '../search/find-tickets.ts'
import type { Sought, Wanted } from '../search/sought.ts'

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

/** Bytes by their digests. */
export type Files = ReadonlyMap<Digest, Uint8Array>

/** Writes one command's events, with the bytes of the files that they name, and brings the heads up to date. */
export type Append = (asked: Stamped<Prepared>, events: readonly Event[], refusal?: Refusal, files?: Files) => Ending

export type FoundPeople = { readonly total: number; readonly users: readonly UserId[] }

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
  /** A page of the people whose name and external ID hold all that is sought, the newest first; without words, of all. */
  readonly people: (sought: readonly Sought[], offset: number, limit: number) => FoundPeople
  /** The bytes of a file that an event names. */
  readonly file: (digest: Digest) => Uint8Array | undefined
  /** Commands in the order in which they were carried out; `after` counts commands. */
  readonly commands: (after: number, limit: number) => readonly Kept[]
  readonly close: () => void
}

/** What can be read of a journal, by whoever must not write. */
export type Told = Omit<Journal, 'write' | 'close'>
