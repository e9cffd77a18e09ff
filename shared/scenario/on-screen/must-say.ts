/** What the window must say before a story's first step and after each of them. */
import { agentId, type TicketId } from '../../engine/ids.ts'
import { makeMoments } from '../../text/moments.ts'
import type { Say } from '../../text/text.ts'
import { castOf, type Cast } from '../cast.ts'
import { openPlayer } from '../player.ts'
import type { Scenario } from '../scenario.ts'
import { openStage } from '../stage.ts'
import { hiddenAddresses } from './addresses.ts'
import { devicePlaces } from './devices.ts'
import { listPlaces } from './list.ts'
import type { Place, Spoken } from './place.ts'
import { ticketPlaces } from './ticket.ts'

export type MustSay = {
  readonly step: number
  /** While the story leads the way: the ticket that it is about, if there is one yet, and the devices. */
  readonly led: readonly Place[]
  /** With the list before the agent. */
  readonly list: readonly Place[]
  /** What must not be read anywhere on the agent's screen. */
  readonly hidden: readonly string[]
}

/** In UTC, wherever one is. */
export async function mustSay(scenario: Scenario, say: Say, locale: string): Promise<readonly MustSay[]> {
  const stage = openStage(scenario)
  const player = await openPlayer(scenario, stage, say)
  const cast = castOf(scenario.words)
  const spoken: Spoken = { ask: stage.desk.ask, say, moments: makeMoments(locale, 'UTC') }
  const all: MustSay[] = []
  let open: TicketId | undefined
  for (let step = 0; step <= scenario.words.steps.length; step += 1) {
    if (step > 0) await player.next()
    open = player.state().steps[step - 1]?.ticket ?? open
    all.push(lookAt(spoken, cast, step, open, scenario.words.steps.length))
  }
  return all
}

function lookAt(spoken: Spoken, cast: Cast, step: number, open: TicketId | undefined, total: number): MustSay {
  const { say } = spoken
  const position: Place = { where: say('watchdog.step'), lines: [say('stories.position', { done: step, total })] }
  return {
    step,
    led: [position, ...(open === undefined ? [] : ticketPlaces(spoken, open)), ...devicePlaces(spoken)],
    list: [position, ...listPlaces(spoken, agentId(1))],
    hidden: hiddenAddresses(spoken, cast),
  }
}
