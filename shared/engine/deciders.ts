/** What a subject hands to the engine: what follows from each of its commands. */
import type { Context } from './context.ts'
import type { Decision, Prepared, PreparedOf } from './decision.ts'

export type AfterSetUp = Exclude<Prepared['type'], 'SetUpWorkspace'>
/** What follows from some kinds of command in a workspace that is set up. */
export type Deciders<Type extends AfterSetUp> = {
  readonly [Each in Type]: (context: Context, command: PreparedOf<Each>) => Decision
}
