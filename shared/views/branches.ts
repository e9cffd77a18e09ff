/** What-ifs: which there are, the acts of one with what came of each, and what differs between two tellings. */
import type { ActRow, MessageDifference, WhatIfAnswer } from '../contract/branches.ts'
import { branchOf } from '../desk/branches.ts'
import { branchScript, isWhatIf, mayBeOtherwise, type Line } from '../desk/branch-script.ts'
import type { Retold } from '../desk/retell.ts'
import { isMeantBefore } from '../engine/acts/main-event.ts'
import type { EventOf } from '../engine/event.ts'
import type { CommandId } from '../engine/ids.ts'
import type { Journal, Recorded } from '../journal/journal.ts'
import { recordedByCause, standingCommands } from '../journal/standing.ts'
import { markOf } from './timeline.ts'
import type { View } from './view.ts'
import { compare, tooLong, type Beside } from './what-would-change.ts'

export const branches: View<'Branches'> = ({ journal }) => ({
  branches: journal.heads.branches.all().map(({ id, name, changes }) => ({
    branch: id,
    name,
    changes: changes.length,
    otherwise: changes,
  })),
})

export const acts: View<'Acts'> = ({ journal }, { branch, offset, limit, around }) => {
  const head = branch && journal.heads.branches.get(branch)
  if (branch && !head) return undefined
  const lines = linesOf(journal, branch)
  const place = around === undefined ? -1 : lines.findIndex(({ asked }) => asked.id === around)
  const last = Math.max(0, lines.length - 1)
  // Beyond the end is the last page.
  const from = Math.min(place < 0 ? offset : place - (place % limit), last - (last % limit))
  const retold = branch && !tooLong(journal) ? branchOf(journal, branch) : undefined
  const recorded = recordedByCause(journal)
  const rows = lines.slice(from, from + limit).flatMap((line) => rowOf(journal, recorded, line, retold))
  return { total: lines.length, offset: from, rows }
}

/** So many that could not happen are told; how many there are is told anyway. */
const toldAtMost = 50

export const whatIf: View<'WhatIf'> = ({ journal }, { branch, beside }): WhatIfAnswer | undefined => {
  const head = journal.heads.branches.get(branch)
  if (!head) return undefined
  const problem = tooLong(journal)
  if (problem) return problem
  const retold = branchOf(journal, branch)!
  const other = beside === undefined ? undefined : branchOf(journal, beside)
  if (beside !== undefined && !other) return undefined
  const told = other?.journal ?? journal
  const became = other ? between(other, retold) : retold
  const recorded = recordedByCause(journal)
  const stumbled = linesOf(journal, branch).filter(({ asked }) => retold.stumbled.has(asked.id))
  return {
    ...compare(told, became),
    name: head.name,
    stumbled: stumbled.slice(0, toldAtMost).flatMap((line) => rowOf(journal, recorded, line, retold)),
    stumbledCount: stumbled.length,
    changedMessages: messagesOtherwise(other ? recordedByCause(told) : recorded, became),
  }
}

const linesOf = (journal: Journal, branch: Parameters<typeof branchOf>[1] | undefined): readonly Line[] => {
  const changes = (branch && journal.heads.branches.get(branch)?.changes) ?? []
  return branchScript(standingCommands(journal), changes).filter((line) => !isWhatIf(line))
}

type Causes = ReadonlyMap<CommandId, readonly Recorded[]>

/** None where nothing is told of an act. */
function rowOf(journal: Journal, recorded: Causes, line: Line, retold: Retold | undefined): readonly ActRow[] {
  const { asked, isOff, swappedWith } = line
  const [first, ...others] = recorded.get(asked.id) ?? []
  if (!first) return []
  const main = others.reduce((main, one) => (isMeantBefore(one.event, main.event.type) ? one : main), first)
  const refusal = retold?.stumbled.get(asked.id)
  return [
    {
      act: asked.id,
      at: asked.at,
      mark: { ...markOf(journal, main), at: asked.at },
      ...(!mayBeOtherwise(line) && { stands: true }),
      ...(isOff && { isOff }),
      ...(swappedWith && { swappedWith }),
      ...(retold?.stumbled.has(asked.id) && { stumbled: refusal ? { refusal } : {} }),
    },
  ]
}

/** From one branch to the other, by way of what happened. */
function between(from: Retold, to: Retold): Beside {
  const through = <Id>(one: ReadonlyMap<Id, Id>, other: ReadonlyMap<Id, Id>): ReadonlyMap<Id, Id> => {
    const found = new Map<Id, Id>()
    for (const [id, here] of one) {
      const there = other.get(id)
      if (there !== undefined && !found.has(here)) found.set(here, there)
    }
    return found
  }
  const { journal, leftOut } = to
  return { journal, leftOut, users: through(from.users, to.users), tickets: through(from.tickets, to.tickets) }
}

type Message = Recorded & { readonly event: EventOf<'MessageSent'> }
const messagesIn = (recorded: readonly Recorded[] = []): readonly Message[] =>
  recorded.filter((one): one is Message => one.event.type === 'MessageSent')

/** Messages there that are not here, or on another ticket, by somebody else, with another mark. */
function messagesOtherwise(told: Causes, { journal, users, tickets }: Beside) {
  const [userBefore, ticketBefore] = [firstOf(users), firstOf(tickets)]
  return [...recordedByCause(journal)].flatMap(([cause, recorded]) => {
    const before = [...messagesIn(told.get(cause))]
    return messagesIn(recorded).flatMap(({ position, event }) => {
      const place = before.findIndex(
        (one) => one.event.author.kind === event.author.kind && one.event.text === event.text,
      )
      const pair = place < 0 ? undefined : before.splice(place, 1)[0]?.event
      const differs: MessageDifference[] = []
      if (!pair) differs.push('there')
      else {
        if (ticketBefore.get(event.ticket) !== pair.ticket) differs.push('ticket')
        if (event.author.kind === 'end-user' && pair.author.kind === 'end-user') {
          if (userBefore.get(event.author.user) !== pair.author.user) differs.push('author')
          if ((event.author.login === undefined) !== (pair.author.login === undefined)) differs.push('mark')
        }
      }
      return differs.length > 0 ? [{ position, differs }] : []
    })
  })
}

/** Of all that would be one, the first: the others came to it. */
function firstOf<Id>(became: ReadonlyMap<Id, Id>): ReadonlyMap<Id, Id> {
  const first = new Map<Id, Id>()
  for (const [before, after] of became) if (!first.has(after)) first.set(after, before)
  return first
}
