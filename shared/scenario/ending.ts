/**
 * Lets a story end at a given moment. One that goes on over several days keeps its hours of the day: only its last night
 * becomes longer or shorter, so that nobody is at work at three in the morning because somebody looks at three in the
 * afternoon.
 */
import type { Instant } from '../engine/ids.ts'
import { plus, toMilliseconds } from '../engine/time.ts'
import { gapsOf } from './gaps.ts'
import type { Step } from './language/step.ts'
import type { Scenario } from './scenario.ts'
import { startOf } from './stage.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** So long nobody does anything only while they sleep. */
const night = 6 * hour
/** However early somebody looks, between yesterday and today lies at least this. */
const shortestNight = hour

/** `zone`: minutes by which the clocks on the wall are ahead of UTC. What the file calls UTC is then the time there. */
export function endingAt(
  scenario: Scenario,
  end: Instant,
  zone: number,
): { readonly scenario: Scenario; readonly startsAt: Instant } {
  const { steps } = scenario.words
  const gaps = gapsOf(scenario.words)
  const startsAt = plus(end, -gaps.reduce((sum, gap) => sum + gap, 0))
  const last = gaps.findLastIndex((gap) => gap >= night)
  const gap = gaps[last]
  // Whatever was read off the clock of the file is a span now, as its clock is another one.
  const settled = steps.map((step, index) => withSpan(step, gaps[index]!))
  if (gap === undefined) return { scenario: { ...scenario, words: { ...scenario.words, steps: settled } }, startsAt }

  const late = timeOfDay(toMilliseconds(startsAt) + zone * minute - toMilliseconds(startOf(scenario)))
  const longer = gap + late - day < shortestNight ? late : late - day
  const stretched = settled.map((step, index) => (index === last ? { ...step, after: span(gap + longer) } : step))
  return {
    scenario: { ...scenario, words: { ...scenario.words, steps: stretched } },
    startsAt: plus(startsAt, -longer),
  }
}

const span = (milliseconds: number): string => `${milliseconds / 1000}s`

function withSpan(step: Step, gap: number): Step {
  const { when, ...rest } = step
  return when === undefined ? step : { ...rest, after: span(gap) }
}

const timeOfDay = (milliseconds: number): number => ((milliseconds % day) + day) % day
