/** The stories that ship, as a browser tab gets them: built into the page. */
import type { Library } from '#shared/desk/theatre.ts'
import type { Say } from '#shared/text/text.ts'
import { fileOfStory, openStory, storyCards } from '#shared/scenario/story.ts'

const texts = new Map(
  Object.entries(
    import.meta.glob<string>('../../scenarios/*.yaml', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
)

const readCast = (path: string): string | undefined => texts.get(path)

/** The demo is a workspace to look around in, not a story. */
const demo = 'demo.yaml'
export const demoText = (): string | undefined => texts.get(demo)

export const browserLibrary = (say: Say): Library => ({
  list: async () =>
    [...texts]
      .filter(([file]) => file !== demo)
      .sort(([one], [other]) => one.localeCompare(other))
      .flatMap(([file, text]) => storyCards(file, text, readCast)),
  open: async (file) => openStory(file, texts.get(fileOfStory(file)) ?? '', say, readCast),
})
