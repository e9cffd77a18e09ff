/** Opens the real window for as long as stories are watched in it, on the display that is there or on a virtual one. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { withDisplay } from '#scripts/display.js'
import { root } from '#scripts/places.js'
import type { Finding } from '#shared/scenario/player.ts'
import type { Scenario } from '#shared/scenario/scenario.ts'
import type { Language } from '#shared/text/languages.ts'
import { openWatchedWindow, type WatchedWindow } from './watched-window.ts'
import { watchStory } from './watch-story.ts'

/** `story`: its file, and of several in there its number. */
export type Watch = (scenario: Scenario, story: string) => Promise<readonly Finding[]>
export type Watching = {
  readonly watch: Watch
  readonly sum: () => { readonly steps: number; readonly seconds: number }
}

/** There is none here, for a reason that a person can act on. */
export class NoWindow extends Error {}

export async function withWindow<Result>(
  language: Language,
  tell: (line: string) => void,
  use: (watching: Watching) => Promise<Result>,
): Promise<Result> {
  await prepare()
  // Whatever goes wrong before the window stands is about the window.
  let isOpen = false
  try {
    return await withDisplay(async ({ env }) => {
      const window = await openWatchedWindow(env, language)
      isOpen = true
      try {
        return await use(watchingIn(window, language))
      } finally {
        await window.close()
      }
    }, tell)
  } catch (fault) {
    throw isOpen ? fault : new NoWindow((fault as Error).message)
  }
}

function watchingIn(window: WatchedWindow, language: Language): Watching {
  let [steps, milliseconds] = [0, 0]
  return {
    watch: async (scenario, story) => {
      const began = performance.now()
      const watched = await watchStory(window, scenario, story, language)
      steps += watched.steps
      milliseconds += performance.now() - began
      return watched.findings
    },
    sum: () => ({ steps, seconds: milliseconds / 1_000 }),
  }
}

/** Electron, what it needs, and a fresh build, as `npm start` has them. What it tells is no part of a report. */
function prepare(): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'prepare-window.js')], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'pipe'],
  })
  let problem = ''
  child.stderr.on('data', (text: Buffer) => (problem += text.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new NoWindow(problem.trim()))))
  })
}
