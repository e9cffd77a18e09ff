/** The stories that ship, and any other scenario file. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Library } from '#shared/desk/theatre.ts'
import { copyJournal } from '#shared/journal/copy-journal.ts'
import { endingAt } from '#shared/scenario/ending.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { fileOfStory, openStory, storyCards } from '#shared/scenario/story.ts'
import type { Say } from '#shared/text/text.ts'
import { machine, zone } from '../app/luck.ts'
import { castReader } from './cast-reader.ts'
import { openSqliteJournal } from '../journal/sqlite-journal.ts'

export type StoryLibrary = Library & {
  /** Plays the demo into a new workspace file, so that its last step is a moment ago. */
  readonly playDemoInto: (file: string) => Promise<void>
}

/** The demo is a workspace to look around in, not a story. */
const demo = 'demo.yaml'

export function openLibrary(folder: string, say: Say): StoryLibrary {
  const isShipped = (name: string) => /\.ya?ml$/.test(name) && name !== demo
  return {
    list: async () => {
      const names = (await readdir(folder)).filter(isShipped).sort()
      const cards = await Promise.all(
        names.map(async (name) => storyCards(name, await readFile(join(folder, name)), castReader(join(folder, name)))),
      )
      return cards.flat()
    },

    /** A bare name is a shipped story's; anything else is the path of a scenario file. */
    open: async (file) => {
      const named = fileOfStory(file)
      const path = basename(named) === named ? join(folder, named) : named
      let text: Uint8Array
      try {
        text = await readFile(path)
      } catch {
        return { ok: false, problem: say('menu.fileProblem.not-a-story', { file }) }
      }
      return openStory(file, text, say, castReader(path))
    },

    playDemoInto: async (file) => {
      const parsed = parseScenario(demo, await readFile(join(folder, demo)))
      if (!parsed.ok) throw new Error(`The demo is wrong: ${parsed.problems.map(({ message }) => message).join(' ')}`)
      const { scenario, startsAt } = endingAt(parsed.scenario, machine.now(), zone())
      const stage = openStage(scenario, { startsAt })
      const player = await playAll(scenario, stage)
      const failed = player.findings().filter(({ ok }) => !ok)
      if (failed.length > 0) throw new Error(`The demo went wrong: ${failed.map(({ text }) => text).join(' ')}`)
      // In memory first: hundreds of commands one after the other would be as many waits for the disk.
      const journal = openSqliteJournal(file)
      try {
        copyJournal(stage.journal, journal)
      } finally {
        journal.close()
      }
    },
  }
}
