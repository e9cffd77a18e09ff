/** The stories that ship, and any other scenario file. */
import { readFile } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Library } from '#shared/desk/theatre.ts'
import { copyJournal } from '#shared/journal/copy-journal.ts'
import { endingAt } from '#shared/scenario/ending.ts'
import { cover } from '#shared/scenario/coverage/cover.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { demo, storiesAmong } from '#shared/scenario/shelf.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { fileOfStory, openStory, storyCards } from '#shared/scenario/story.ts'
import type { Say } from '#shared/text/text.ts'
import { machine, zone } from '../app/luck.ts'
import { castReader } from './cast-reader.ts'
import { readStories } from './read-stories.ts'
import { untilChanged } from './until-changed.ts'
import { openSqliteJournal } from '../journal/sqlite-journal.ts'

export type StoryLibrary = Library & {
  /** Plays the demo into a new workspace file, so that its last step is a moment ago. */
  readonly playDemoInto: (file: string) => Promise<void>
}

export function openLibrary(folder: string, say: Say): StoryLibrary {
  return {
    // The palette asks for them each time that it opens.
    list: untilChanged(folder, async (names) => {
      const cards = await Promise.all(
        storiesAmong(names).map(async (name) =>
          storyCards(name, await readFile(join(folder, name)), castReader(join(folder, name))),
        ),
      )
      return cards.flat()
    }),

    coverage: untilChanged(
      folder,
      async (names) => {
        const files = storiesAmong(names).map((name) => ({ kind: 'file', path: join(folder, name) }) as const)
        const { stories, wrong } = await readStories(files, say, (path) => relative(folder, path).replaceAll(sep, '/'))
        return cover(stories, wrong)
      },
      ({ wrong }) => wrong.length === 0,
    ),

    /** A whole path is that of any scenario file; anything else is a shipped story's, from the library's folder on. */
    open: async (file) => {
      const named = fileOfStory(file)
      const path = isAbsolute(named) ? named : join(folder, named)
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
