/** What the stage shows right now, beside what is remembered: whose place, agent only, the palette or the cheat sheet. */
import { places, type Place } from '#shared/contract/bridge.ts'
import type { ActId } from '#shared/contract/shortcuts.ts'
import type { BranchId, CommandId, LoginId } from '#shared/engine/ids.ts'
import type { RuleNumber } from '#shared/engine/rules.ts'

/** What lies over the stage, one at a time. */
type OverlayName = 'palette' | 'cheat-sheet' | 'save-scenario' | 'save-capsule'
export type StageState = {
  readonly place: Place
  readonly isAgentOnly: boolean
  readonly overlay?: OverlayName
  /** The rule that somebody wants to read on the page About. */
  readonly rule?: RuleNumber
  /** The login whose way somebody wants to see; without one, the last login there was. */
  readonly login?: LoginId
  /** What somebody asks of the what-ifs: the one to show, the act to show in it, and to swap with another. */
  readonly whatIf?: WhatIfAsked
  /** The what-if that is looked at in the place of what is. */
  readonly lookedAt?: BranchId
}
export type WhatIfAsked = { readonly branch?: BranchId; readonly act?: CommandId; readonly isSwapping?: true }
export type StageAct =
  | { readonly type: 'go'; readonly to: Place }
  | { readonly type: 'rule'; readonly rule: RuleNumber }
  | { readonly type: 'login'; readonly login: LoginId }
  | { readonly type: 'what-if'; readonly asked: WhatIfAsked }
  | { readonly type: 'look'; readonly branch: BranchId }
  | { readonly type: 'overlay'; readonly show: OverlayName }
  | { readonly type: 'close-overlay' }
  | { readonly type: 'agent-only' }

export const firstStage: StageState = { place: 'workspace', isAgentOnly: false }

export function changeStage(state: StageState, act: StageAct): StageState {
  const { place, isAgentOnly } = state
  switch (act.type) {
    // Whoever goes elsewhere has had enough of the agent alone.
    case 'go':
      return { place: act.to, isAgentOnly: isAgentOnly && act.to === 'workspace' }
    case 'rule':
      return { place: 'about', isAgentOnly: false, rule: act.rule }
    case 'login':
      return { place: 'logins', isAgentOnly: false, login: act.login }
    case 'what-if':
      return { place: 'what-if', isAgentOnly: false, whatIf: act.asked }
    case 'look':
      return { place: 'workspace', isAgentOnly: false, lookedAt: act.branch }
    case 'overlay':
      return { ...without(state), ...(state.overlay !== act.show && { overlay: act.show }) }
    case 'close-overlay':
      return without(state)
    case 'agent-only':
      return {
        ...looked(state),
        ...(isAgentOnly ? { place, isAgentOnly: false } : { place: 'workspace', isAgentOnly: true }),
      }
  }
}

const looked = ({ lookedAt }: StageState) => (lookedAt === undefined ? {} : { lookedAt })

const without = ({ overlay: _, ...rest }: StageState): StageState => rest

/** The place that an act leads to, if it leads to one. */
export const placeOf = (act: ActId): Place | undefined => places.find((place) => act === `go-${place}`)
