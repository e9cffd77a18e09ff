/** Steps and expectations about the customer context: pages viewed, notes on a person, metadata variables. */
import { expect, it } from 'vitest'
import { failuresOf, problemsOf, scenarioOf } from './tools.ts'
import { openPlayer } from '#shared/scenario/player.ts'

const file = (steps: string, header = 'keys: { Web shop: }') => `
understudy: 1
title: Beside the conversation
${header}
people:
  Ada: { external id: ada, name: Ada Byron, email: ada@example.com, imported: yes }
devices: { Laptop: browser, Phone: phone }
steps:
${steps}`

it('what does not hold is told with what is seen', async () => {
  const failures = await failuresOf(
    file(`
  - { device: Laptop, views page: Returns }
  - { device: Laptop, logs in as: Ada }
  - { agent: Agent, notes on person: Ada, note: "Calm\\n" }
  - expect:
      - { person: Ada, note: Calm, pages viewed: Returns, provided email: given }
      - { person: Ada, note: none, pages viewed: [Home, Returns], authenticated status: no, provided name: none }`),
  )
  expect(failures.map((line) => line.replace(/^.*?: /, ''))).toEqual([
    'note none: expected note none, is Calm',
    'pages viewed Home, Returns: expected pages viewed Home, Returns, is Returns',
    'authenticated status no: expected authenticated status no, is yes',
    'provided name none: expected provided name none, is Ada Byron',
  ])
})

it('K5 of variables that are off nothing holds, not even that they are empty', async () => {
  const failures = await failuresOf(
    file('  - expect: [{ person: Ada, authenticated status: no, provided name: none }]', ''),
  )
  expect(failures).toHaveLength(2)
  expect(failures[0]).toContain('is off: there has been no signing key yet')
})

it('a note can be taken away; a phone views no pages; nobody can be noted on who is not there', async () => {
  expect(
    await failuresOf(
      file(`
  - { agent: Agent, notes on person: Ada, note: Calm }
  - { agent: Agent, notes on person: Ada, note: none, expect: [{ person: Ada Byron, note: none }] }
  - { device: Phone, views page: Home, expect: [{ refused: no-pages-on-phone }] }`),
    ),
  ).toEqual([])
  expect(await failuresOf(file('  - { agent: Agent, notes on person: Visitor 7, note: Calm }'))).toEqual([
    'step 1, line 9, the step is done: nobody, or more than one, is called so at this step',
  ])
})

it('a misspelt person is told before anything is played', () => {
  expect(problemsOf(file('  - { agent: Agent, notes on person: Adda, note: Calm }'))[0]).toBe(
    '9:38 There is no person called "Adda".',
  )
})

it('the steps are told in words, each by the chair that acts', async () => {
  const player = await openPlayer(
    scenarioOf(
      file(`
  - { device: Laptop, views page: Size guide }
  - { agent: Agent, notes on person: Ada, note: Calm }
  - { agent: Agent, notes on person: Ada, note: none }`),
    ),
  )
  expect(player.state().steps.map(({ chair, text }) => `${chair}: ${text}`)).toEqual([
    'person: On Laptop, the page “Size guide” is viewed',
    'agent: Agent notes about Ada: “Calm”',
    'agent: Agent takes away the notes about Ada',
  ])
})
