/** The only writer of heads. It believes every fact: what was recorded has happened. */
import type { Recorded } from '../journal/journal.ts'
import { evolveActs } from './acts/evolve-acts.ts'
import { moveStack, noteAct } from './acts/note-act.ts'
import { evolveBranches } from './branches/evolve-branches.ts'
import type { Event } from './event.ts'
import type { HeadsWriter } from './heads.ts'
import { evolveKeys } from './keys/evolve-keys.ts'
import { evolveNetwork } from './people/evolve-network.ts'
import { evolvePeople } from './people/evolve-people.ts'
import { evolveReauthentication } from './people/evolve-reauthentication.ts'
import { evolveTickets } from './tickets/evolve-tickets.ts'
import { evolveWorkspace } from './workspace/evolve-workspace.ts'
import type { Writers } from './writers.ts'

/** Complete by type: an event without a writer does not compile. */
const writers: Writers<Event> = {
  ...evolveWorkspace,
  ...evolveKeys,
  ...evolvePeople,
  ...evolveNetwork,
  ...evolveReauthentication,
  ...evolveTickets,
  ...evolveBranches,
  ...evolveActs,
}

export function evolve(heads: HeadsWriter, recorded: Recorded): void {
  if (recorded.event.type in evolveActs) write(heads, recorded)
  else noteAct(heads, recorded, (noting) => write(noting, recorded))
  moveStack(heads, { at: recorded.position })
}

/** Without noting what is replaced. */
export function write(heads: HeadsWriter, recorded: Recorded): void {
  const writer = writers[recorded.event.type] as (heads: HeadsWriter, event: Event, recorded: Recorded) => void
  writer(heads, recorded.event, recorded)
}
