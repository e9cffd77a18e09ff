/** Each shipped scenario writes the same journal everywhere, byte for byte. `UPDATE=1` keeps what is written now. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Recorded } from '#shared/journal/journal.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { kept } from '../scenario/golden.ts'
import { at, readShipped, scenarioOf } from '../scenario/tools.ts'

const shipped = readdirSync(at('scenarios')).filter((name) => name.endsWith('.yaml'))

it.each(shipped)('%s', async (name) => {
  const scenario = scenarioOf(readShipped(name))
  const stage = openStage(scenario)
  await playAll(scenario, stage)
  const made = stage.journal.read(0, 100_000).map(line).join('')
  expect(made).toBe(kept(`test/golden/${name.replace('.yaml', '.journal.txt')}`, made))
})

/** Position, moment, command, and the fact with its type in front. */
const line = ({ position, at: moment, cause, event: { type, ...facts } }: Recorded): string =>
  `${String(position).padStart(4)} ${moment} ${cause.padEnd(9)} ${type} ${JSON.stringify(facts)}\n`
