/** A ticket's group, tags, type and priority: how they are read off it, how tags are written, what a change leaves behind. */
import type { Context } from '../context.ts'
import type { Event } from '../event.ts'
import type { Ticket, TicketProperties } from '../heads.ts'
import type { AgentId } from '../ids.ts'

/** Properties as they are to be; what is not there stays. */
export type Wanted = { readonly [Name in keyof TicketProperties]?: TicketProperties[Name] | undefined }

const propertiesOf = ({ group, tags, type, priority }: Ticket): TicketProperties => ({
  group: group ?? null,
  tags,
  type: type ?? null,
  priority: priority ?? null,
})

/**
 * As the product keeps tags: lower case, without blanks (an underscore stands for them), each once, in alphabetical
 * order. Without an order the same tags would not be the same value.
 */
export const normalTags = (tags: readonly string[]): readonly string[] =>
  [...new Set(tags.map(normalTag))].filter((tag) => tag !== '').sort()

const normalTag = (tag: string): string => tag.trim().toLowerCase().replaceAll(/\s+/gu, '_')

/** What of it is another than before; nothing, if nothing is. */
export function changed(head: Ticket, wanted: Wanted, agent: AgentId): readonly Event[] {
  const before = propertiesOf(head)
  const names = (Object.keys(before) as (keyof TicketProperties)[]).filter(
    (name) => wanted[name] !== undefined && !isSame(wanted[name], before[name]),
  )
  if (names.length === 0) return []
  const only = (of: Wanted): Partial<TicketProperties> => Object.fromEntries(names.map((name) => [name, of[name]]))
  return [
    { type: 'TicketChanged', ticket: head.id, from: only(before), to: only(wanted), by: { kind: 'agent', agent } },
  ]
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Whoever gets a ticket brings it into their own group, the first they joined, unless it is in one of theirs. */
export function broughtAlong({ heads }: Context, head: Ticket, assignee: AgentId, agent: AgentId): readonly Event[] {
  const [first, ...others] = heads.agents.get(assignee)?.groups ?? []
  if (!first || (head.group && [first, ...others].includes(head.group))) return []
  return changed(head, { group: first }, agent)
}
