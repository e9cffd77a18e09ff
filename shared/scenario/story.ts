/** A scenario file as a story for the stage: its card on the shelf, and the playing of it. */
import type { StoryForm, StoryShelf } from '../contract/story-shelf.ts'
import type { OpenedStory, StepEnd } from '../desk/theatre.ts'
import type { Say } from '../text/text.ts'
import { parseScenario } from './parse.ts'
import type { ReadCast } from './problems/shared-cast.ts'
import { openPlayer } from './player.ts'
import type { Form } from './scenario.ts'
import { openStage } from './stage.ts'

/** A file that tells several stories, and which of them: "shared-phone.yaml#2". */
const oneOfSeveral = /^(.*\.ya?ml)#([1-9][0-9]*)$/is

/** The file in which a story of the shelf stands. */
export const fileOfStory = (story: string): string => oneOfSeveral.exec(story)?.[1] ?? story

/** `index` counts from 0 among the stories that the file tells. */
export const nameOnShelf = (file: string, index: number, count: number): string =>
  count > 1 ? `${file}#${index + 1}` : file

/** What the shelf shows of a file: a card with all of its forms; nothing of one that is wrong or that is no story. */
export function storyCards(file: string, text: Uint8Array | string, readCast?: ReadCast): StoryShelf {
  const parsed = parseScenario(file, text, undefined, readCast)
  if (!parsed.ok) return []
  const { scenario, stories } = parsed
  const { title, about, steps, topic, level, rules = [] } = scenario.words
  const card = {
    file,
    title: scenario.form?.title ?? title,
    about: about?.trim() ?? '',
    steps: steps.length,
    ...(topic !== undefined && { topic }),
    ...(level !== undefined && { level }),
    rules,
    forms:
      stories.length > 1
        ? stories.map(({ form }, index) => formOf(nameOnShelf(file, index, stories.length), form))
        : [],
  }
  return [card]
}

const formOf = (file: string, form: Form | undefined): StoryForm => ({
  file,
  ...(form?.variation !== undefined && { variation: form.variation }),
  ...(form?.policy && { policy: form.policy }),
})

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
  const { desk, journal, clock } = stage
  const player = await openPlayer(scenario, stage, say)
  const ends: StepEnd[] = []
  /** Steps stand: whoever wants another story plays it anew. */
  function endStep(): void {
    desk.settle()
    ends.push({ position: journal.position(), at: clock.now() })
  }
  endStep()
  const next = async (): Promise<boolean> => {
    if (player.past().length === scenario.words.steps.length) return false
    await player.next()
    endStep()
    return true
  }
  return { ok: true, playing: { desk, state: player.state, ends: () => ends, next } }
}
