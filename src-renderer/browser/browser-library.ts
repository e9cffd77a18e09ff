/** The stories that ship, as a browser tab gets them: built into the page. */
import type { Library } from '#shared/desk/theatre.ts'
import type { Say } from '#shared/text/text.ts'
import type { ReadCast } from '#shared/scenario/problems/shared-cast.ts'
import { demo, storiesAmong } from '#shared/scenario/shelf.ts'
import { fileOfStory, openStory, storyCards } from '#shared/scenario/story.ts'

const folder = '../../scenarios/'
const texts = new Map(
  Object.entries(
    import.meta.glob<string>('../../scenarios/**/*.yaml', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.slice(folder.length), text]),
)

/** A cast stands beside the story or below. */
const castsOf =
  (story: string): ReadCast =>
  (path) =>
    texts.get(story.slice(0, story.lastIndexOf('/') + 1) + path)

export const demoText = (): string | undefined => texts.get(demo)

export const browserLibrary = (say: Say): Library => ({
  list: async () =>
    storiesAmong([...texts.keys()]).flatMap((file) => storyCards(file, texts.get(file) ?? '', castsOf(file))),
  open: async (file) => openStory(file, texts.get(fileOfStory(file)) ?? '', say, castsOf(file)),
})
