/** A scenario file as a story for the stage: its card on the shelf, and the playing of it. */
import type { StoryShelf } from '../contract/bridge.ts'
import type { OpenedStory } from '../desk/theatre.ts'
import type { Say } from '../text/text.ts'
import { parseScenario } from './parse.ts'
import type { ReadCast } from './problems/shared-cast.ts'
import { openPlayer } from './player.ts'
import { openStage } from './stage.ts'

/** A file that tells several stories, and which of them: "shared-phone.yaml#2". */
const oneOfSeveral = /^(.*\.ya?ml)#([1-9][0-9]*)$/is

/** The file in which a story of the shelf stands. */
export const fileOfStory = (story: string): string => oneOfSeveral.exec(story)?.[1] ?? story

/** `index` counts from 0 among the stories that the file tells. */
export const nameOnShelf = (file: string, index: number, count: number): string =>
  count > 1 ? `${file}#${index + 1}` : file

/** What the shelf shows of a file, a card for each story in it; nothing of one that is wrong or that is no story. */
export function storyCards(file: string, text: Uint8Array | string, readCast?: ReadCast): StoryShelf {
  const parsed = parseScenario(file, text, undefined, readCast)
  if (!parsed.ok) return []
  return parsed.stories.map(({ words: { title, about, steps } }, index) => {
    return {
      file: nameOnShelf(file, index, parsed.stories.length),
      title,
      about: about?.trim() ?? '',
      steps: steps.length,
    }
  })
}

/** Sets a story up, before its first step; or says what is wrong with the file, a line for each problem. */
export async function openStory(
  name: string,
  text: Uint8Array | string,
  say?: Say,
  readCast?: ReadCast,
): Promise<OpenedStory> {
  const file = fileOfStory(name)
  const parsed = parseScenario(file, text, say, readCast)
  if (!parsed.ok) {
    const lines = parsed.problems.map(({ file: where, line, column, message, hint }) =>
      [`${where}:${line}:${column}: ${message}`, hint].filter(Boolean).join(' '),
    )
    return { ok: false, problem: lines.join('\n') }
  }
  const told = parsed.stories[Number(oneOfSeveral.exec(name)?.[2] ?? 1) - 1] ?? parsed.scenario
  const scenario = { ...told, file: name }
  const stage = openStage(scenario)
  const { desk } = stage
  const player = await openPlayer(scenario, stage, say)
  desk.settle()
  const next = async (): Promise<void> => {
    await player.next()
    // Steps stand: whoever wants another story plays it anew.
    desk.settle()
  }
  return { ok: true, playing: { desk, state: player.state, next } }
}
