/** Taking back the last act of whichever chair, and bringing it again. */
import type { Context } from '../context.ts'
import { accept, refuse, type Decision, type PreparedOf } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import { firstUndone, lastDone, type Act } from './act.ts'

type Asked = PreparedOf<'Undo'> | PreparedOf<'Redo'>

export const decideActs: Deciders<'Undo' | 'Redo'> = {
  Undo: (context, asked) => moved(context, asked, lastDone(context.heads, context.workspace)),
  Redo: (context, asked) => moved(context, asked, firstUndone(context.heads, context.workspace)),
}

function moved({ heads, workspace }: Context, { type, agent, position, since }: Asked, act: Act | undefined): Decision {
  if (position !== undefined && position !== workspace.acts.at) return refuse({ code: 'happened-since' })
  if (!act || act.from <= since) return refuse({ code: type === 'Undo' ? 'nothing-to-undo' : 'nothing-to-redo' })
  const { command, what, main, from, to, tickets } = act
  // Another agent may take back what an agent did; everybody else does it from their own chair.
  const by = act.agent && (agent && heads.agents.get(agent) ? agent : act.agent)
  const facts = { act: command, what, main, from, to, tickets, ...(by && { agent: by }) }
  return accept(type === 'Undo' ? { type: 'ActUndone', ...facts } : { type: 'ActRedone', ...facts })
}
