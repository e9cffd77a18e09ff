/** What the agent's screen says in each shipped story is as it was kept, byte for byte. `UPDATE=1` keeps what it says now. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { runStory } from '#shared/scenario/run.ts'
import { demo } from '#shared/scenario/shelf.ts'
import { transcriptText } from '#shared/scenario/transcript/transcript.ts'
import { nameOf } from '#shared/scenario/scenario.ts'
import { goldenPath } from '../../src-main/cli/golden-transcripts.ts'
import { kept } from '../scenario/golden.ts'
import { at, shipped, storiesKept } from '../scenario/tools.ts'

// The demo's would be as long as all others together.
const stories = shipped
  .filter((file) => file !== demo)
  .flatMap(storiesKept)
  .map((story) => ({ golden: `scenarios/${goldenPath(story.file, story.form && nameOf(story.form))}`, story }))

it.each(stories)('$golden', async ({ golden, story }) => {
  const { transcript = [] } = await runStory(story, { transcript: true })
  const made = transcriptText(transcript)
  mkdirSync(at(dirname(golden)), { recursive: true })
  expect(made).toBe(kept(golden, made))
})
