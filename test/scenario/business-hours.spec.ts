/** Business hours and offered articles in a scenario: what is written is what holds, and what is wrong is told where it stands. */
import { expect, it } from 'vitest'
import { failuresOf, problemsOf } from './tools.ts'

const file = (hours: string) => `understudy: 1
title: Hours
clock: 2025-03-04 23:30
devices:
  L: browser
  P: phone
bot:
  articles: 'These may help:'
business hours:
${hours}
articles:
  Returns:
    text: Within 30 days.
steps:
  - device: L
    writes: How do returns work?
    expect:
      - device: L
        shows: We are asleep.
        is offered: Returns
        conversations: 1
  - administrator changes business hours: none
  - device: P
    writes: Hello
    expect:
      - device: P
        does not show: asleep
        is offered: none
`
const asleep = '  outside:\n    greeting: We are asleep.'

it('B2 the bot goes by the hours of the file, and by none once they are taken away', async () => {
  expect(await failuresOf(file(`  time zone: UTC\n  tuesday: 09:00 to 17:00\n${asleep}`))).toEqual([])
})

it('B2 the hours are those of their time zone: half past eleven at night in UTC is Wednesday in Tokyo', async () => {
  const hours = `  time zone: Asia/Tokyo\n  wednesday: 08:00 to 09:00\n${asleep}`
  expect((await failuresOf(file(hours))).join()).toContain('We are asleep.')
})

it('a time zone that there is not, and hours that are none, are told with their line', () => {
  const problems = problemsOf(file(`  time zone: Europe/Nowhere\n  monday: 9 to 5\n${asleep}`))
  expect(problems.join('\n')).toMatch(/^10:\d+ There is no time zone Europe\/Nowhere/mu)
  expect(problems.join('\n')).toMatch(/^11:\d+ 9 to 5 are no hours/mu)
})

it('a word that business hours do not know is told with the one that is meant', () => {
  const [problem = ''] = problemsOf(file(`  time zone: UTC\n  mondey: 09:00 to 17:00\n${asleep}`))
  expect(problem).toContain('mondey')
})
