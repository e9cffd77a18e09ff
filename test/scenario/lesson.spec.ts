/** What a step says to the people in the room: narration, the presenter's note, a question and its answer. */
import { expect, it } from 'vitest'
import { openPlayer } from '#shared/scenario/player.ts'
import { problemsOf, scenarioOf } from './tools.ts'

const head = 'understudy: 2\ntitle: T\nsteps:\n'

it('is there for the screen and for transcripts, on any step and on one that says nothing else', async () => {
  const player = await openPlayer(
    scenarioOf(`${head}  - { note: "Wait.\\n", question: Who is it?, answer: Nobody knows. }\n  - say: x`),
  )
  const [asked, told] = player.state().steps
  expect(asked).toMatchObject({ note: 'Wait.', question: 'Who is it?', answer: 'Nobody knows.' })
  expect(Object.keys(told!).sort()).toEqual(['chair', 'number', 'say', 'text'])
})

it('an answer needs its question', () =>
  expect(problemsOf(`${head}  - say: x\n    answer: Nobody.`)).toEqual(['5:5 An answer needs its question.']))
