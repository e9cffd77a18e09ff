/** A Bridge without a machine behind it: the demo over a memory journal, in the tab itself. */
import type { Bridge, FileReply, Push } from '#shared/contract/bridge.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { openTheatre } from '#shared/desk/theatre.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { plus } from '#shared/engine/time.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { lengthOf, openStage } from '#shared/scenario/stage.ts'
import { browserLibrary, demo } from './browser-library.ts'
import { luck, now } from './browser-luck.ts'
import { browserPreferences } from './browser-preferences.ts'

const noFiles: FileReply = { ok: false, problem: 'A browser tab has no files.' }

export async function makeBrowserBridge(): Promise<Bridge> {
  const preferences = browserPreferences()
  const listeners = new Set<(push: Push) => void>()
  const push = (told: Push) => listeners.forEach((listener) => listener(told))
  const journal = openMemoryJournal()
  await playDemoInto(journal)
  const desk = openDesk({ journal, vault: memoryVault(), now, luck })
  const { show: _, ...played } = openTheatre(desk, 'demo', browserLibrary, push)

  return {
    ...played,
    preferences: async () => preferences.get(),
    setPreferences: async (change) => preferences.change(change),
    openWorkspace: async () => noFiles,
    newWorkspace: async () => noFiles,
    onPush: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** As the app does on its first start: so that the last step was a moment ago. */
async function playDemoInto(journal: ReturnType<typeof openMemoryJournal>): Promise<void> {
  const parsed = parseScenario('demo.yaml', demo ?? '')
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  const startsAt = plus(now(), -lengthOf(parsed.scenario))
  await playAll(parsed.scenario, openStage(parsed.scenario, { journal, startsAt }))
}
