/**
 * Lets a story end at a given moment. One that goes on over several days keeps its hours of the day: only its last night
 * becomes longer or shorter, so that nobody is at work at three in the morning because somebody looks at three in the
 * afternoon.
 */
import type { Instant } from '../engine/ids.ts'
import { plus, toMilliseconds } from '../engine/time.ts'
import { parseDuration } from './language/values.ts'
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
  const gaps = steps.map(({ after = '' }) => parseDuration(after) ?? 0)
  const startsAt = plus(end, -gaps.reduce((sum, gap) => sum + gap, 0))
  const last = gaps.findLastIndex((gap) => gap >= night)
  const gap = gaps[last]
  if (gap === undefined) return { scenario, startsAt }

  const late = timeOfDay(toMilliseconds(startsAt) + zone * minute - toMilliseconds(startOf(scenario)))
  const longer = gap + late - day < shortestNight ? late : late - day
  const after = `${(gap + longer) / 1000}s`
  const stretched = steps.map((step, index) => (index === last ? { ...step, after } : step))
  return {
    scenario: { ...scenario, words: { ...scenario.words, steps: stretched } },
    startsAt: plus(startsAt, -longer),
  }
}

const timeOfDay = (milliseconds: number): number => ((milliseconds % day) + day) % day
