/** When a step is done: spans, hours of the day, days of the week, and the end of a token. */
import { describe, expect, it } from 'vitest'
import { instant } from '#shared/engine/ids.ts'
import { plus } from '#shared/engine/time.ts'
import { endingAt } from '#shared/scenario/ending.ts'
import { gapsOf } from '#shared/scenario/gaps.ts'
import { openPlayer } from '#shared/scenario/player.ts'
import { failuresOf, hintsOf, problemsOf, scenarioOf } from './tools.ts'

const clock = '2025-03-04 10:30' // a Tuesday
const head = `understudy: 2
title: T
clock: ${clock}
keys: { Shop: }
people: { Ada: { external id: a } }
devices: { Laptop: browser, Phone: phone }
steps:
`
const momentsOf = (...whens: readonly string[]): readonly string[] => {
  let at = instant('2025-03-04T10:30:00.000Z')
  return gapsOf({ clock, steps: whens.map((when) => ({ when })) }).map((gap) => (at = plus(at, gap)).slice(5, 16))
}

it.each([
  ['10 minutes later', '03-04T10:40'],
  ['1 hour 30 minutes later', '03-04T12:00'],
  ['at 14:30', '03-04T14:30'],
  ['at 10:30', '03-04T10:30'],
  ['at 09:00', '03-05T09:00'],
  ['next day at 09:00', '03-05T09:00'],
  ['3 days later at 23:59', '03-07T23:59'],
  ['Wednesday at 08:00', '03-05T08:00'],
  ['Tuesday at 23:00', '03-11T23:00'],
  ['Monday at 00:00', '03-10T00:00'],
])('"%s" is %s', (when, moment) => expect(momentsOf(when)).toEqual([moment]))

it('each counts from the step before it', () =>
  expect(momentsOf('next day at 09:00', '5 minutes later', 'next day at 09:00')).toEqual([
    '03-05T09:00',
    '03-05T09:05',
    '03-06T09:00',
  ]))

it('T4 "the token has expired" waits for the token of the same device, else for the newest', async () => {
  const steps = `  - { device: Laptop, logs in as: Ada, expires in: 10 minutes, token age: 4 minutes }
  - { device: Phone, logs in as: Ada, expires in: 1 hour }
  - { when: the token has expired, device: Laptop, writes: Seven minutes past }
  - { when: the token has expired, say: One hour and a second past }
  - { when: the token has expired, say: It has already }
`
  const { words } = scenarioOf(head + steps)
  expect(gapsOf(words)).toEqual([0, 0, 361_000, 3_240_000, 0])
  expect(await failuresOf(head + steps)).toEqual([])
})

it('is said before what is done, in the words of the file', async () => {
  const player = await openPlayer(
    scenarioOf(`${head}  - { when: next day at 09:00, device: Phone, writes: Hi }\n  - when: at 10:00`),
  )
  expect(player.state().steps.map(({ chair, text }) => `${chair}: ${text}`)).toEqual([
    'person: Next day at 09:00: On Phone: “Hi”',
    'time: At 10:00',
  ])
})

it('a story that is moved to end now keeps its spans', () => {
  const scenario = scenarioOf(`${head}  - say: x\n  - when: at 11:00\n  - when: 10 minutes later`)
  const { scenario: moved, startsAt } = endingAt(scenario, instant('2026-08-20T15:00:00.000Z'), 0)
  expect(startsAt).toBe('2026-08-20T14:20:00.000Z')
  expect(moved.words.steps.map(({ after, when }) => [after, when])).toEqual([
    [undefined, undefined],
    ['1800s', undefined],
    ['600s', undefined],
  ])
})

describe('what is no time is told', () => {
  it.each(['tomorrow', 'at 9:00', 'at 24:00', 'next day', '10 minutes', 'monday at 09:00', 'the token expired'])(
    '%s',
    (when) => {
      expect(problemsOf(`${head}  - when: ${when}`)).toEqual([`8:11 ${when} is no time for a step.`])
      expect(hintsOf(`${head}  - when: ${when}`)[0]).toContain('"next day at 09:00"')
    },
  )
  it('beside "after", without a token that expires, and beyond a hundred years', () =>
    expect(
      problemsOf(
        `${head}  - when: the token has expired\n  - { after: 1 minute, when: at 09:00 }\n  - when: 900000 weeks later`,
      ),
    ).toEqual([
      '8:11 No token that could expire was made before this step.',
      '9:24 "when" and "after" cannot stand in one step.',
      '10:11 The story lasts longer than a hundred years here.',
    ]))
})
