/** Keeps what each command did as an act, event by event, so that it can be taken back. */
import type { Recorded } from '../../journal/journal.ts'
import { ticketsOf } from '../concerns.ts'
import type { HeadsWriter, Workspace } from '../heads.ts'
import { actId } from '../ids.ts'
import { actsKept, lastDone, type Act, type ActStack } from './act.ts'
import { noting } from './images.ts'
import { agentOf, isMeantBefore } from './main-event.ts'

/** Has an event written, and notes what it replaces. Setting up the workspace is nobody's act. */
export function noteAct(heads: HeadsWriter, recorded: Recorded, write: (heads: HeadsWriter) => void): void {
  const workspace = heads.workspace()
  if (!workspace) return write(heads)
  const last = lastDone(heads, workspace)
  // The events of one command stand together, and are one act.
  const begun = last?.command === recorded.cause ? last : begin(heads, workspace, recorded)
  const images = [...begun.images]
  write(noting(heads, images))
  heads.put.acts({ ...withEvent(begun, recorded), images })
}

/** On top of those that stand. What was taken back can not be brought again any more, and the oldest act goes. */
function begin(heads: HeadsWriter, workspace: Workspace, { event, position, cause }: Recorded): Act {
  const { oldest, done, newest } = workspace.acts
  const number = done + 1
  const kept = Math.max(oldest, number - actsKept + 1)
  for (let gone = number + 1; gone <= newest; gone += 1) heads.remove.acts(actId(gone))
  for (let gone = oldest; gone < kept; gone += 1) heads.remove.acts(actId(gone))
  moveStack(heads, { oldest: kept, done: number, newest: number })
  const place = { from: position, to: position, main: position }
  return { id: actId(number), command: cause, ...place, what: event.type, tickets: [], images: [] }
}

function withEvent(act: Act, { event, position }: Recorded): Act {
  const isMain = act.main === position || isMeantBefore(event, act.what)
  const agent = isMain ? agentOf(event) : act.agent
  const { agent: _, ...rest } = act
  return {
    ...rest,
    ...(isMain && { main: position, what: event.type }),
    ...(agent && { agent }),
    to: position,
    tickets: [...new Set([...act.tickets, ...ticketsOf(event)])],
  }
}

export function moveStack(heads: HeadsWriter, part: Partial<ActStack>): void {
  const workspace = heads.workspace()
  if (workspace) heads.put.workspace({ ...workspace, acts: { ...workspace.acts, ...part } })
}
