/** What views read: the journal with its heads, and whether a key's secret is at hand, what can be taken back. And small pieces they share. */
import type { Person } from '../contract/answers.ts'
import type { Someone } from '../contract/two-people.ts'
import type { Keeping } from '../desk/vault.ts'
import type { Author } from '../engine/event.ts'
import type { Agent, EndUser, Group, Heads } from '../engine/heads.ts'
import type { AgentId, GroupId, Instant, KeyId, TicketId, UserId } from '../engine/ids.ts'
import type { Journal } from '../journal/journal.ts'

export type Source = {
  readonly journal: Journal
  readonly keeping: (key: KeyId) => Keeping
  /** Up to which position everything stands and nothing is taken back. */
  readonly since: number
  /** What the simulation's clock says. */
  readonly now: Instant
}

/** An end user as an agent meets them: never the email address (rule E1). */
export function person(heads: Heads, user: UserId): Person {
  const head = heads.users.get(user)
  if (!head) throw new Error(`The heads have lost ${user}.`)
  return personOf(head)
}

export const personOf = ({ id, number, name, verified, said }: EndUser): Person => ({
  user: id,
  number,
  ...(name !== undefined && { name }),
  verified,
  ...(!verified && said?.name !== undefined && { says: said.name }),
})

/** With the external ID, where there is one (rule A2). */
export const someone = (user: EndUser): Someone => ({
  ...personOf(user),
  ...(user.externalId !== undefined && { externalId: user.externalId }),
})

/** The person in the state in which a message of theirs arrived (rule A1): a name typed later was not said yet. */
export function personAt(heads: Heads, author: Extract<Author, { kind: 'end-user' }>, position: number): Person {
  const { says, ...rest } = person(heads, author.user)
  const verified = author.login !== undefined
  const saidBy = heads.users.get(author.user)?.said?.since ?? Infinity
  return { ...rest, verified, ...(!verified && says !== undefined && saidBy <= position && { says }) }
}

export const agentOf = (heads: Heads, agent: AgentId): Agent => heads.agents.get(agent) ?? { id: agent, name: agent }
export const groupOf = (heads: Heads, group: GroupId): Group => heads.groups.get(group) ?? { id: group, name: group }
export const ticketName = (heads: Heads, ticket: TicketId) => ({
  ticket,
  number: heads.tickets.get(ticket)?.number ?? 0,
})
export const deviceName = (heads: Heads, device: Parameters<Heads['devices']['get']>[0]): string =>
  heads.devices.get(device)?.name ?? device
