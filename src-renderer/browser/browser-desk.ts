/** Desks over a memory journal: an empty one, and one on which the demo has been played up to this moment. */
import { openDesk } from '#shared/desk/desk.ts'
import type { Desk } from '#shared/desk/desk-types.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { endingAt } from '#shared/scenario/ending.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { demoText } from './browser-library.ts'
import { luck, now, zone } from './browser-luck.ts'

export const openEmptyDesk = (): Desk => openDesk({ journal: openMemoryJournal(), vault: memoryVault(), now, luck })

export async function openDemoDesk(): Promise<Desk> {
  const text = demoText()
  if (text === undefined) return openEmptyDesk()
  const parsed = parseScenario('demo.yaml', text)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ line, message }) => `demo.yaml:${line}: ${message}`).join('\n'))
  const [journal, vault] = [openMemoryJournal(), memoryVault()]
  const { scenario, startsAt } = endingAt(parsed.scenario, now(), zone())
  await playAll(scenario, openStage(scenario, { journal, vault, startsAt }))
  return openDesk({ journal, vault, now, luck })
}
