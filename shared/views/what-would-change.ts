/** This workspace beside itself under another policy: people and tickets that would be different. */
import type {
  Changed,
  PersonDifference,
  SeenPerson,
  SeenTicket,
  TicketDifference,
  WhatWouldChangeAnswer,
} from '../contract/what-would-change.ts'
import { retell, retoldAtMost, type Retold } from '../desk/retell.ts'
import type { EndUser, Heads } from '../engine/heads.ts'
import { eventId, ticketId, userId, type TicketId, type UserId } from '../engine/ids.ts'
import { choiceOf, policyOf } from '../engine/policy/policies.ts'
import { isMarkShown } from '../engine/tickets/marks.ts'
import type { Journal } from '../journal/journal.ts'
import { emailPlace } from './customer-context.ts'
import { agentOf, groupOf, person, someone } from './source.ts'
import type { View } from './view.ts'

export const whatWouldChange: View<'WhatWouldChange'> = ({ journal }, asked) => {
  if (!journal.heads.workspace()) return undefined
  return tooLong(journal) ?? compare(journal, retell(journal, { policy: choiceOf(asked) }))
}

/** Too much has happened to carry it all out again while somebody waits. */
export function tooLong(journal: Journal): Extract<WhatWouldChangeAnswer, { readonly kind: 'too-long' }> | undefined {
  return journal.commands(retoldAtMost, 1).length > 0
    ? { kind: 'too-long', commands: commandsIn(journal), limit: retoldAtMost }
    : undefined
}

function commandsIn(journal: Journal): number {
  let count = 0
  for (let some = 1; some > 0; count += some) some = journal.commands(count, 10_000).length
  return count
}

type Compared = Extract<WhatWouldChangeAnswer, { readonly kind: 'compared' }>
/** A workspace told another time, and who and what became of whom and what. */
export type Beside = Pick<Retold, 'journal' | 'users' | 'tickets' | 'leftOut'>

/** What is there, beside what became of it, and then what is there only in the other. */
export function compare(told: Journal, retold: Beside): Compared {
  const [oneWith, oneTicketWith] = [joined(retold.users), joined(retold.tickets)]
  const [now, then] = [lookAt(told), lookAt(retold.journal)]
  return {
    kind: 'compared',
    people: { now: now.people.size, then: then.people.size },
    tickets: { now: now.tickets.size, then: then.tickets.size },
    changedPeople: pairs(now.people, then.people, retold.users, personDifferences(retold, oneWith)).map((changed) => {
      const others = changed.before && oneWith.get(changed.before.user)
      return { ...changed, ...(others && { oneWith: others }) }
    }),
    changedTickets: pairs(now.tickets, then.tickets, retold.tickets, ticketDifferences(retold, oneTicketWith)).map(
      (changed) => {
        const others = changed.before && oneTicketWith.get(changed.before.ticket)
        return { ...changed, ...(others && { oneWith: others }) }
      },
    ),
    leftOut: retold.leftOut,
  }
}

/** Those that would be one with others, each with these. */
function joined<Id>(became: ReadonlyMap<Id, Id>): ReadonlyMap<Id, readonly Id[]> {
  const together = new Map<Id, Id[]>()
  for (const [id, one] of became) together.set(one, [...(together.get(one) ?? []), id])
  const all = [...together.values()].filter((ids) => ids.length > 1)
  return new Map(all.flatMap((ids) => ids.map((id) => [id, ids.filter((other) => other !== id)] as const)))
}

type Look = { readonly people: ReadonlyMap<UserId, SeenPerson>; readonly tickets: ReadonlyMap<TicketId, SeenTicket> }

function lookAt(journal: Journal): Look {
  const { heads } = journal
  const counts = heads.workspace()?.counts
  const marked = marksIn(journal)
  const numbers = (count = 0) => Array.from({ length: count }, (_, index) => index + 1)
  return {
    people: new Map(
      numbers(counts?.users).flatMap((number) => {
        const head = heads.users.get(userId(number))
        return head ? [[head.id, seenPerson(heads, head)] as const] : []
      }),
    ),
    tickets: new Map(
      numbers(counts?.tickets).flatMap((number) => {
        const id = ticketId(number)
        return heads.tickets.get(id) ? [[id, seenTicket(heads, id, marked.get(id) ?? 0)] as const] : []
      }),
    ),
  }
}

function seenPerson(heads: Heads, head: EndUser): SeenPerson {
  return {
    ...someone(head),
    email: emailPlace(policyOf(heads.workspace()!), head),
    tickets: heads.tickets.ofRequester(head.id).map(({ number }) => number),
  }
}

function seenTicket(heads: Heads, id: TicketId, marked: number): SeenTicket {
  const head = heads.tickets.get(id)!
  const { number, subject, status, assignee, group, tags, type, priority, messages, mergedInto } = head
  return {
    ticket: id,
    number,
    subject,
    requester: person(heads, head.requester),
    status,
    ...(assignee && { assignee: agentOf(heads, assignee).name }),
    ...(group && { group: groupOf(heads, group).name }),
    tags,
    ...(type && { type }),
    ...(priority && { priority }),
    ...(mergedInto && { mergedInto: heads.tickets.get(mergedInto)!.number }),
    messages,
    marked,
    isMarkShown: isMarkShown(heads, head),
  }
}

/** Messages that arrived from somebody authenticated, by the ticket on which they were written (rule A1). */
function marksIn(journal: Journal): ReadonlyMap<TicketId, number> {
  const marks = new Map<TicketId, number>()
  const page = 1_000
  for (let after = 0; ; after += page) {
    const some = journal.read(after, page)
    for (const { event, position } of some) {
      if (event.type !== 'MessageSent' || event.author.kind !== 'end-user' || !event.author.login) continue
      if (journal.heads.undone.get(eventId(position))) continue
      marks.set(event.ticket, (marks.get(event.ticket) ?? 0) + 1)
    }
    if (some.length < page) return marks
  }
}

function pairs<Id, Seen, Difference extends string>(
  now: ReadonlyMap<Id, Seen>,
  then: ReadonlyMap<Id, Seen>,
  became: ReadonlyMap<Id, Id>,
  differences: (before: Seen, after: Seen) => readonly Difference[],
): readonly Changed<Seen, Difference | 'there'>[] {
  const here = [...now].map(([id, before]): Changed<Seen, Difference | 'there'> => {
    const other = became.get(id)
    const after = other === undefined ? undefined : then.get(other)
    return after === undefined ? { before, differs: ['there'] } : { before, after, differs: differences(before, after) }
  })
  const reached = new Set(became.values())
  const onlyThere = [...then].flatMap(([id, after]) =>
    reached.has(id) ? [] : [{ after, differs: ['there'] as const }],
  )
  return [...here, ...onlyThere].filter(({ differs }) => differs.length > 0)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
const where = <Name>(differences: readonly (readonly [Name, boolean])[]): readonly Name[] =>
  differences.flatMap(([name, differs]) => (differs ? [name] : []))

/** Numbers are of each workspace alone: what is compared is what they stand for. */
const personDifferences =
  (retold: Beside, oneWith: ReadonlyMap<UserId, readonly UserId[]>) =>
  (before: SeenPerson, after: SeenPerson): readonly PersonDifference[] =>
    where([
      ['same-person', oneWith.has(before.user)],
      ['name', before.name !== after.name || before.says !== after.says],
      ['verified', before.verified !== after.verified],
      ['external-id', before.externalId !== after.externalId],
      ['email', !isSame(before.email, after.email)],
      [
        'tickets',
        !isSame(
          before.tickets.map((number) => retold.tickets.get(ticketId(number))),
          after.tickets.map(ticketId),
        ),
      ],
    ])

const propertiesOf = ({ group, tags, type, priority }: SeenTicket) => [group, tags, type, priority]

const ticketDifferences =
  (retold: Beside, oneWith: ReadonlyMap<TicketId, readonly TicketId[]>) =>
  (before: SeenTicket, after: SeenTicket): readonly TicketDifference[] => {
    const survivor = before.mergedInto && retold.tickets.get(ticketId(before.mergedInto))
    return where([
      ['same-ticket', oneWith.has(before.ticket)],
      ['subject', before.subject !== after.subject],
      [
        'requester',
        retold.users.get(before.requester.user) !== after.requester.user ||
          before.requester.verified !== after.requester.verified,
      ],
      ['status', before.status !== after.status],
      ['assignee', before.assignee !== after.assignee],
      ['properties', !isSame(propertiesOf(before), propertiesOf(after))],
      ['merged', survivor !== (after.mergedInto && ticketId(after.mergedInto))],
      ['messages', before.messages !== after.messages],
      ['marks', before.marked !== after.marked],
      ['mark-shown', before.isMarkShown !== after.isMarkShown],
    ])
  }
