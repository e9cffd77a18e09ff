/** The stories that ship, as a browser tab gets them: built into the page. */
import type { Library } from '#shared/desk/theatre.ts'
import type { Say } from '#shared/text/text.ts'
import type { ReadCast } from '#shared/scenario/problems/shared-cast.ts'
import { demo, storiesAmong } from '#shared/scenario/shelf.ts'
import { cover } from '#shared/scenario/coverage/cover.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { fileOfStory, nameOnShelf, openStory, storyCards } from '#shared/scenario/story.ts'

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
  coverage: () =>
    cover(
      storiesAmong([...texts.keys()]).flatMap((file) => {
        const parsed = parseScenario(file, texts.get(file) ?? '', say, castsOf(file))
        if (!parsed.ok) return []
        const { stories } = parsed
        return stories.map((scenario, index) => ({ file: nameOnShelf(file, index, stories.length), scenario }))
      }),
    ),
  open: async (file) => openStory(file, texts.get(fileOfStory(file)) ?? '', say, castsOf(file)),
})
