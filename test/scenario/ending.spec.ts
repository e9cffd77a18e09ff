/** A story of several days that ends now: its last night gives way, its hours of the day stay. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, type Instant } from '#shared/engine/ids.ts'
import { plus } from '#shared/engine/time.ts'
import { endingAt } from '#shared/scenario/ending.ts'
import { parseDuration } from '#shared/scenario/language/values.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { readShipped, scenarioOf } from './tools.ts'

const twoNights = scenarioOf(`understudy: 1
title: Two nights
clock: 2025-03-04 09:00
devices:
  Phone: phone
steps:
  - device: Phone
    writes: The first day, at nine
  - after: 24 hours
    device: Phone
    writes: The second day, at nine
  - after: 22 hours 30 minutes
    device: Phone
    writes: The last day
  - after: 30 minutes
    device: Phone
    writes: Now
`)

/** When each step is done, as the clocks on the wall say it. */
function timesOf(end: Instant, zone: number): readonly string[] {
  const { scenario, startsAt } = endingAt(twoNights, end, zone)
  let at = plus(startsAt, zone * 60_000)
  return scenario.words.steps.map(({ after = '' }) => (at = plus(at, parseDuration(after) ?? 0)).slice(5, 16))
}

describe('A story that ends at a given moment', () => {
  it('is as it stands in the file, at the hour of the day that stands there', () =>
    expect(timesOf(instant('2026-08-20T08:00:00.000Z'), 0)).toEqual([
      '08-18T09:00',
      '08-19T09:00',
      '08-20T07:30',
      '08-20T08:00',
    ]))

  it('has a longer last night when it ends later in the day, and a shorter one when it ends earlier', () => {
    expect(timesOf(instant('2026-08-20T16:00:00.000Z'), 0)).toEqual([
      '08-19T09:00',
      '08-20T09:00',
      '08-20T15:30',
      '08-20T16:00',
    ])
    expect(timesOf(instant('2026-08-20T03:00:00.000Z'), 0)).toEqual([
      '08-18T09:00',
      '08-19T09:00',
      '08-20T02:30',
      '08-20T03:00',
    ])
  })

  it('goes by the clocks on the wall, not by UTC', () =>
    expect(timesOf(instant('2026-08-20T03:00:00.000Z'), 345)).toEqual([
      '08-18T09:00',
      '08-19T09:00',
      '08-20T08:15',
      '08-20T08:45',
    ]))

  it('ends then, keeps its hours, and has a last night, whenever and wherever', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 * 1440 }), fc.integer({ min: -720, max: 840 }), (minutes, zone) => {
        const end = plus(instant('2026-08-20T00:00:00.000Z'), minutes * 60_000)
        const { scenario } = endingAt(twoNights, end, zone)
        const times = timesOf(end, zone)
        expect(times.map((time) => time.slice(6)).slice(0, 2)).toEqual(['09:00', '09:00'])
        expect(times.at(-1)).toBe(plus(end, zone * 60_000).slice(5, 16))
        const night = parseDuration(scenario.words.steps[2]?.after ?? '') ?? 0
        expect(night).toBeGreaterThanOrEqual(3_600_000)
        expect(night).toBeLessThan(25 * 3_600_000)
      }),
    ))

  it('is only moved if no night lies in it', () => {
    const short = scenarioOf(readShipped('01-login-in-mid-conversation.yaml'))
    const { scenario, startsAt } = endingAt(short, instant('2026-08-20T03:00:00.000Z'), 60)
    expect(scenario.words).toEqual(short.words)
    expect(startsAt < instant('2026-08-20T03:00:00.000Z')).toBe(true)
  })

  it.each(['2030-01-01T12:00:00.000Z', '2030-01-01T03:17:20.123Z', '2030-01-01T22:40:00.000Z'])(
    'the demo holds what it promises when it ends at %s',
    async (now) => {
      const { scenario, startsAt } = endingAt(scenarioOf(readShipped('demo.yaml')), instant(now), 120)
      const stage = openStage(scenario, { startsAt })
      const player = await playAll(scenario, stage)
      expect(player.findings().filter(({ ok }) => !ok)).toEqual([])
      expect(stage.journal.lastAt()).toBe(now)
    },
  )
})
