/** The shelf as people look through it: what fits, by topic, in the order in which the library has them. */
import type { ShelvedStory, StoryLevel, StoryShelf } from '#shared/contract/story-shelf.ts'
import { fold } from '../../palette/match.ts'

export type Wanted = { readonly words: string; readonly level?: StoryLevel }
/** No topic: stories whose file names none. They stand last. */
export type ShelfGroup = { readonly topic?: string; readonly stories: StoryShelf }

export function groupsOf(shelf: StoryShelf, wanted: Wanted): readonly ShelfGroup[] {
  const fitting = shelf.filter((story) => fits(story, wanted))
  // Of the whole shelf, so that nothing changes places while somebody types.
  const topics = [...new Set(shelf.flatMap(({ topic }) => topic ?? []))]
  const groups: readonly ShelfGroup[] = [
    ...topics.map((topic) => ({ topic, stories: fitting.filter((story) => story.topic === topic) })),
    { stories: fitting.filter(({ topic }) => topic === undefined) },
  ]
  return groups.filter(({ stories }) => stories.length > 0)
}

/** Every word that was typed stands somewhere in it. What looks like a rule is meant as a whole: U1 is not U10. */
function fits({ title, about, topic = '', rules, level }: ShelvedStory, wanted: Wanted): boolean {
  if (wanted.level !== undefined && level !== wanted.level) return false
  const text = fold(`${title} ${about} ${topic}`)
  const numbers = rules.map((rule) => rule.toLowerCase())
  return fold(wanted.words)
    .split(' ')
    .every((word) => text.includes(word) || numbers.some((number) => number === word))
}
