/** An agent sets a ticket's group, tags, type or priority. */
import type { Context } from '../context.ts'
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { Ticket } from '../heads.ts'
import type { AgentId, GroupId } from '../ids.ts'
import { lengthOf, tagLimit, tagsLimit } from '../limits.ts'
import type { Refusal } from '../refusal.ts'
import { heldProblem, openFor } from './decide-tickets.ts'
import { changed, normalTags, type Wanted } from './properties.ts'

export const decideProperties: Deciders<'ChangeTicket'> = {
  /** One act, one event. Moved to a group that the assignee is not in, the ticket is nobody's until somebody takes it. */
  ChangeTicket: (context, { ticket, agent, change }) => {
    const found = openFor(context, ticket, agent)
    if ('refusal' in found) return refuse(found.refusal)
    const head = found.ticket
    const wanted = { ...change, ...(change.tags && { tags: normalTags(change.tags) }) }
    const problem = problemOf(context, wanted)
    if (problem) return refuse(problem)
    const left = leftBehind(context, head, wanted.group, agent)
    const held = left.length > 0 ? heldProblem(context, head, agent) : undefined
    return held ? refuse(held) : accept(...changed(head, wanted, agent), ...left)
  },
}

function problemOf({ heads }: Context, { group, tags = [] }: Wanted): Refusal | undefined {
  if (group && !heads.groups.get(group)) return { code: 'group-unknown', group }
  if (tags.some((tag) => lengthOf(tag) > tagLimit)) return { code: 'tag-too-long', limit: tagLimit }
  return tags.length > tagsLimit ? { code: 'too-many-tags', limit: tagsLimit } : undefined
}

function leftBehind({ heads }: Context, head: Ticket, group: GroupId | null | undefined, agent: AgentId) {
  const assignee = head.assignee && heads.agents.get(head.assignee)
  if (!group || group === head.group || !assignee || assignee.groups?.includes(group)) return []
  return [{ type: 'TicketAssigned', ticket: head.id, assignee: null, by: { kind: 'agent', agent } } as const]
}
