/** The engine: `decide` says what follows from a command, or why nothing does. Synchronous and total; same input, same answer. */
import { decideActs } from './acts/decide-acts.ts'
import { decideBranches } from './branches/decide-branches.ts'
import type { Context } from './context.ts'
import { contextOf } from './context.ts'
import type { Decision, Prepared, Stamped } from './decision.ts'
import { refuse } from './decision.ts'
import type { AfterSetUp, Deciders } from './deciders.ts'
import type { Heads } from './heads.ts'
import { decideKeys } from './keys/decide-keys.ts'
import { decideLogin } from './people/decide-login.ts'
import { decideNetwork } from './people/decide-network.ts'
import { decidePeople } from './people/decide-people.ts'
import { decideReauthentication } from './people/decide-reauthentication.ts'
import { decideMerge } from './tickets/decide-merge.ts'
import { decideMessages } from './tickets/decide-messages.ts'
import { decideProperties } from './tickets/decide-properties.ts'
import { decideSession } from './tickets/decide-session.ts'
import { decideTickets } from './tickets/decide-tickets.ts'
import { decideWorkspace, setUp } from './workspace/decide-workspace.ts'

/** Complete by type: a command without a decider does not compile. */
const deciders: Deciders<AfterSetUp> = {
  ...decideWorkspace,
  ...decideKeys,
  ...decidePeople,
  ...decideLogin,
  ...decideNetwork,
  ...decideReauthentication,
  ...decideMessages,
  ...decideTickets,
  ...decideProperties,
  ...decideMerge,
  ...decideSession,
  ...decideBranches,
  ...decideActs,
}

export function decide(heads: Heads, { command, at }: Stamped): Decision {
  if (command.type === 'SetUpWorkspace') return setUp(heads, command)
  const context = contextOf(heads, at)
  if (!context) return refuse({ code: 'not-set-up' })
  const decider = deciders[command.type] as (context: Context, command: Prepared) => Decision
  return decider(context, command)
}
