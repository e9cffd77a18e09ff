/** What the agent's screen says in each shipped story is as it was kept, byte for byte. `UPDATE=1` keeps what it says now. */
import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runStory } from '#shared/scenario/run.ts'
import { transcriptText } from '#shared/scenario/transcript/transcript.ts'
import { kept } from '../scenario/golden.ts'
import { at, readShipped, scenarioOf } from '../scenario/tools.ts'

const golden = (name: string): string => `scenarios/golden/${name.replace('.yaml', '.txt')}`
const shipped = readdirSync(at('scenarios')).filter((name) => existsSync(at(golden(name))))

it('there are some', () => expect(shipped.length).toBeGreaterThan(5))

it.each(shipped)('%s', async (name) => {
  const { transcript = [] } = await runStory(scenarioOf(readShipped(name)), { transcript: true })
  const made = transcriptText(transcript)
  expect(made).toBe(kept(golden(name), made))
})
