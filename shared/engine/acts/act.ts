/**
 * An act is what one command did. Each keeps the heads that it replaced, so that taking it back costs what it changed,
 * however long the journal is. Acts are a stack, as in every editor: the last one goes first, and a new one forgets those
 * that were taken back.
 */
import type { Event } from '../event.ts'
import type { HeadOf, Heads, HeadTable, Workspace } from '../heads.ts'
import { actId, type ActId, type AgentId, type CommandId, type EventId, type TicketId } from '../ids.ts'

/** What acts change. The stack itself is not among it. */
export type ActedOn = Exclude<HeadTable, 'acts' | 'undone'>

/** A head as it is on the other side of the act: before it while the act stands, after it while it is taken back. */
export type Image = {
  readonly table: ActedOn
  readonly id: string
  /** Absent where there is no such head on that side. */
  readonly head?: HeadOf<ActedOn>
}

export type Act = {
  readonly id: ActId
  readonly command: CommandId
  /** Its events, by position. */
  readonly from: number
  readonly to: number
  /** The event that the act is called after. */
  readonly main: number
  readonly what: Event['type']
  /** Whose act it was, where it was an agent's. */
  readonly agent?: AgentId
  /** Whose histories it belongs to. */
  readonly tickets: readonly TicketId[]
  /** Each head once, in the order in which they were first changed. */
  readonly images: readonly Image[]
}

/** Acts `oldest` to `newest` are kept: those up to `done` stand, the others are taken back. */
export type ActStack = {
  readonly oldest: number
  readonly done: number
  readonly newest: number
  /** The journal position of whatever happened last. */
  readonly at: number
}
export const noActs: ActStack = { oldest: 1, done: 0, newest: 0, at: 0 }

/** How far back one can go. Never less in a later version: journals in which so many were taken back must stay readable. */
export const actsKept = 200

/** Acts are numbered on, and the place of one that is out of reach is given to a new one. */
export const placeOf = (number: number): ActId => actId((number - 1) % actsKept)

export type Undone = {
  readonly id: EventId
  /** The position of the event that took it back. */
  readonly by: number
}

/** The act that would be taken back next, and the one that would be brought again. */
export const lastDone = (heads: Heads, { acts }: Workspace): Act | undefined =>
  acts.done < acts.oldest ? undefined : heads.acts.get(placeOf(acts.done))
export const firstUndone = (heads: Heads, { acts }: Workspace): Act | undefined =>
  acts.done === acts.newest ? undefined : heads.acts.get(placeOf(acts.done + 1))

/** The act that an event moves from one side to the other; none if it is about another act than the one in turn. */
export function movedBy(heads: Heads, event: Event): Act | undefined {
  if (event.type !== 'ActUndone' && event.type !== 'ActRedone') return undefined
  const workspace = heads.workspace()
  const act = workspace && (event.type === 'ActUndone' ? lastDone : firstUndone)(heads, workspace)
  return act?.command === event.act ? act : undefined
}
