/**
 * The orders of ticket lists, as both journals keep them. Names and subjects are compared as SQLite compares the text
 * that it keeps of them: without regard to the case of A to Z, else code point by code point.
 */
import {
  ticketStatuses,
  type Agent,
  type EndUser,
  type Shared,
  type Ticket,
  type TicketGrouping,
  type TicketOrder,
  type TicketsShared,
} from '../engine/heads.ts'
import type { AgentId, UserId } from '../engine/ids.ts'

type Compare = (one: Ticket, other: Ticket) => number
type UserOf = (id: UserId) => EndUser | undefined

export function inOrder({ by, direction }: TicketOrder, userOf: UserOf): Compare {
  const main = comparing(userOf)[by]
  const turned: Compare = direction === 'ascending' ? main : (one, other) => -main(one, other)
  return (one, other) => turned(one, other) || -changed(one, other)
}

/** What the tickets are grouped by, each with how many there are. */
export function groupsIn(
  tickets: readonly Ticket[],
  by: TicketGrouping,
  userOf: UserOf,
  agents: readonly Agent[],
): readonly TicketsShared[] {
  const counts = new Map<string | null, number>()
  for (const ticket of tickets) {
    const key = ticket[by] ?? null
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const compare = comparingKeys(userOf, agents)[by]
  const keys = [...counts.keys()].sort(compare)
  return keys.map((key) => ({ shared: { [by]: key } as Shared, count: counts.get(key)! }))
}

type Key = string | null

const comparingKeys = (
  userOf: UserOf,
  agents: readonly Agent[],
): Readonly<Record<TicketGrouping, (one: Key, other: Key) => number>> => ({
  status: (one, other) => ticketStatuses.indexOf(one as never) - ticketStatuses.indexOf(other as never),
  requester: (one, other) => compareNames(userOf(one as UserId), userOf(other as UserId)) || compareKeys(one, other),
  assignee: (one, other) => {
    if (one === null || other === null) return Number(other === null) - Number(one === null)
    const place = (id: Key) => agents.findIndex((agent) => agent.id === (id as AgentId))
    const [at, otherAt] = [place(one), place(other)]
    const isMissing = Number(at < 0) - Number(otherAt < 0)
    if (isMissing !== 0 || at < 0) return isMissing || compareKeys(one, other)
    return compareTexts(agents[at]!.name, agents[otherAt]!.name) || at - otherAt
  },
})

const compareKeys = (one: Key, other: Key): number => (String(one) < String(other) ? -1 : 1)

/** A merge changes two tickets at one position: then the later one counts as changed last. */
const changed: Compare = (one, other) => one.updated - other.updated || one.number - other.number

const comparing = (userOf: UserOf): Readonly<Record<TicketOrder['by'], Compare>> => ({
  updated: changed,
  created: (one, other) => one.number - other.number,
  status: (one, other) => ticketStatuses.indexOf(one.status) - ticketStatuses.indexOf(other.status),
  subject: (one, other) => compareTexts(one.subject, other.subject),
  requester: (one, other) => compareNames(userOf(one.requester), userOf(other.requester)),
})

/** People with a name by their names, then visitors by their numbers. */
function compareNames(one: EndUser | undefined, other: EndUser | undefined): number {
  const [name, otherName] = [one?.name, other?.name]
  if (name === undefined || otherName === undefined) {
    const isNamed = Number(name === undefined) - Number(otherName === undefined)
    return isNamed || (one?.number ?? 0) - (other?.number ?? 0)
  }
  return compareTexts(name, otherName) || (one?.number ?? 0) - (other?.number ?? 0)
}

/** JSON's spelling keeps lone surrogates and NUL apart from everything else, in SQLite too. */
const spelled = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase())

function compareTexts(one: string, other: string): number {
  const [a, b] = [spelled(one), spelled(other)]
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index += 1) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** UTF-16 puts what lies beyond the first plane before its end; in order of code points it comes last. */
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)
