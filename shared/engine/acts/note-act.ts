/** Keeps what each command did as an act, event by event, so that it can be taken back. */
import type { Recorded } from '../../journal/journal.ts'
import { ticketsOf } from '../concerns.ts'
import type { HeadsWriter, Workspace } from '../heads.ts'
import { actsKept, lastDone, placeOf, type Act, type ActStack, type Image } from './act.ts'
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
  const isChanged = (image: Image) => !isOnlyCounted(image.head, heads.workspace())
  heads.put.acts({ ...withEvent(begun, recorded), images: images.filter(isChanged) })
}

/**
 * Nearly every event counts something in the workspace, and counts are not taken back: nothing needs to be noted. Compared by
 * value, for a head that was read back from disk in the meantime is another object.
 */
function isOnlyCounted(before: Image['head'], now: Workspace | undefined): boolean {
  if (!now || !before || !('counts' in before)) return false
  const names = Object.keys({ ...before, ...now }) as (keyof Workspace)[]
  return names.every((name) => name === 'counts' || name === 'acts' || isSame(now[name], before[name]))
}

const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

/** On top of those that stand: what was taken back can not be brought again any more, and the oldest is out of reach. */
function begin(heads: HeadsWriter, { acts }: Workspace, { event, position, cause }: Recorded): Act {
  const number = acts.done + 1
  moveStack(heads, { oldest: Math.max(acts.oldest, number - actsKept + 1), done: number, newest: number })
  const place = { from: position, to: position, main: position }
  return { id: placeOf(number), command: cause, ...place, what: event.type, tickets: [], images: [] }
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
