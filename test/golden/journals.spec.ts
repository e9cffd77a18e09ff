/** Each shipped scenario writes the same journal everywhere, byte for byte. `UPDATE=1` keeps what is written now. */
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import type { Recorded } from '#shared/journal/journal.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { nameOf } from '#shared/scenario/scenario.ts'
import { goldenPath } from '../../src-main/cli/golden-transcripts.ts'
import { kept } from '../scenario/golden.ts'
import { shipped, storiesKept } from '../scenario/tools.ts'

const stories = shipped
  .flatMap(storiesKept)
  .map((story) => ({ golden: goldenPath(story.file, story.form && nameOf(story.form)), story }))

it.each(stories)('$golden', async ({ golden, story }) => {
  const stage = openStage(story)
  await playAll(story, stage)
  const made = stage.journal.read(0, 100_000).map(line).join('')
  expect(made).toBe(kept(`test/golden/${basename(golden, '.txt')}.journal.txt`, made))
})

/** Position, moment, command, and the fact with its type in front. */
const line = ({ position, at: moment, cause, event: { type, ...facts } }: Recorded): string =>
  `${String(position).padStart(4)} ${moment} ${cause.padEnd(9)} ${type} ${JSON.stringify(facts)}\n`
