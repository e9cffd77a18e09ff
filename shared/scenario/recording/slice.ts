/**
 * What is needed to tell a story from some place on: all that came later, and of what came before whatever made the
 * workspace, or touched a person, a ticket or a device that is in it later. Numbers become smaller by what is missing.
 */
import type { Prepared } from '../../engine/decision.ts'
import type { Event } from '../../engine/event.ts'
import type { CommandId } from '../../engine/ids.ts'
import type { Kept } from '../../journal/journal.ts'

const about = /^(?:ticket|user|device)-[0-9]+$/

/** `after`: how many of the commands stand before it. */
export function neededFrom(
  standing: readonly Kept[],
  after: number,
  events: ReadonlyMap<CommandId, readonly Event[]>,
): readonly Kept[] {
  const touched = new Set<string>()
  const kept: Kept[] = []
  for (const [index, one] of [...standing.entries()].reverse()) {
    const { asked } = one
    const own = isSetting(asked.command) ? [] : namedIn([asked.command, events.get(asked.id) ?? []])
    if (index < after && own.length > 0 && !own.some((id) => touched.has(id))) continue
    for (const id of own) touched.add(id)
    kept.unshift(one)
  }
  return kept
}

/** A device that is added is no part of anybody's story yet. */
const isSetting = ({ type }: Prepared): boolean => type === 'AddDevice' || type === 'SetUpWorkspace'

function namedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return about.test(value) ? [value] : []
  return Object(value) === value ? Object.values(value as object).flatMap(namedIn) : []
}
