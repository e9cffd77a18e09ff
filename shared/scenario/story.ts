/** A scenario file as a story for the stage: its card on the shelf, and the playing of it. */
import type { StoryShelf } from '../contract/bridge.ts'
import type { OpenedStory } from '../desk/theatre.ts'
import type { Say } from '../text/text.ts'
import { parseScenario } from './parse.ts'
import { openPlayer } from './player.ts'
import { openStage } from './stage.ts'

/** What the shelf shows; nothing of a file that is wrong or that is no story. */
export function storyCard(file: string, text: Uint8Array | string): StoryShelf[number] | undefined {
  const parsed = parseScenario(file, text)
  if (!parsed.ok) return undefined
  const { title, about, steps } = parsed.scenario.words
  return { file, title, about: about?.trim() ?? '', steps: steps.length }
}

/** Sets a story up, before its first step; or says what is wrong with the file, a line for each problem. */
export async function openStory(file: string, text: Uint8Array | string, say?: Say): Promise<OpenedStory> {
  const parsed = parseScenario(file, text, say)
  if (!parsed.ok) {
    const lines = parsed.problems.map(({ line, column, message, hint }) =>
      [`${file}:${line}:${column}: ${message}`, hint].filter(Boolean).join(' '),
    )
    return { ok: false, problem: lines.join('\n') }
  }
  const stage = openStage(parsed.scenario)
  const { desk } = stage
  const player = await openPlayer(parsed.scenario, stage, say)
  desk.settle()
  const next = async (): Promise<void> => {
    await player.next()
    // Steps stand: whoever wants another story plays it anew.
    desk.settle()
  }
  return { ok: true, playing: { desk, state: player.state, next } }
}
