/**
 * Recorded events are never edited: an old one is lifted to today's shape each time it is read. When an event's shape
 * changes, add a lift at the end of the list; it turns what its version wrote into what the next version writes.
 */
import type { Event } from '../engine/event.ts'

/** An event as some version wrote it. */
export type WrittenEvent = { readonly type: string; readonly [field: string]: unknown }
/** From one version to the next. Gets every event of its version and hands on those that did not change. */
export type Lift = (written: WrittenEvent) => WrittenEvent

/** The first turns version 1 into version 2, and so on. There has been no other version than 1 yet. */
const lifts: readonly Lift[] = []

/** The version in which events are written today. */
export const eventVersion = 1 + lifts.length

export const liftEvent = liftThrough(lifts)

export function liftThrough(steps: readonly Lift[]): (version: number, written: WrittenEvent) => Event {
  const newest = 1 + steps.length
  return (version, written) => {
    if (version === newest) return written as Event
    if (version < 1 || version > newest) throw new Error(`An event of version ${version}; known are 1 to ${newest}.`)
    return steps.slice(version - 1).reduce((event, lift) => lift(event), written) as Event
  }
}
