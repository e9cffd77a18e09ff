/** The stories that ship, as the development server reads them. */
import type { Library } from '#shared/desk/theatre.ts'
import { openStory, storyCard } from '#shared/scenario/story.ts'

const texts = import.meta.glob<string>('../../scenarios/*.yaml', { query: '?raw', import: 'default', eager: true })
const files = new Map(Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]))

/** The demo is a workspace to look around in, not a story. */
export const demo = files.get('demo.yaml')
files.delete('demo.yaml')

export const browserLibrary: Library = {
  list: async () => [...files].flatMap(([file, text]) => storyCard(file, text) ?? []),
  open: async (file) => {
    const text = files.get(file)
    return text === undefined ? { ok: false, problem: file } : openStory(file, text)
  },
}
