/** Looking through the shelf of stories. */
import { expect, it } from 'vitest'
import type { ShelvedStory, StoryShelf } from '#shared/contract/story-shelf.ts'
import { groupsOf, type Wanted } from '../../src-renderer/screens/stories/shelf-groups.ts'

const story = (title: string, more: Partial<ShelvedStory> = {}): ShelvedStory => ({
  ...{ file: `${title}.yaml`, title, about: '', steps: 1, rules: [], forms: [] },
  ...more,
})
const shelf: StoryShelf = [
  story('A login', { topic: 'identity', level: 'beginner', rules: ['U2'] }),
  story('A loose story', { about: 'Zoë writes from a café.' }),
  story('An address', { topic: 'email', level: 'expert', rules: ['E3', 'U10'] }),
  story('A logout', { topic: 'identity', level: 'expert', rules: ['U1'] }),
]
const found = (wanted: Wanted) =>
  groupsOf(shelf, wanted).map(({ topic, stories }) => [topic, ...stories.map(({ title }) => title)])

it('topics stand in the order of their first stories, and what has none stands last', () =>
  expect(found({ words: '' })).toEqual([
    ['identity', 'A login', 'A logout'],
    ['email', 'An address'],
    [undefined, 'A loose story'],
  ]))

it('every word fits somewhere, whatever its case and accents', () => {
  expect(found({ words: ' CAFE zoe' })).toEqual([[undefined, 'A loose story']])
  expect(found({ words: 'email an' })).toEqual([['email', 'An address']])
  expect(found({ words: 'login address' })).toEqual([])
})

it('a rule is asked for as a whole: U1 is not U10', () => {
  expect(found({ words: 'u1' })).toEqual([['identity', 'A logout']])
  expect(found({ words: 'U10' })).toEqual([['email', 'An address']])
})

it('a level leaves out what is for others, and what says no level', () => {
  expect(found({ words: '', level: 'expert' })).toEqual([
    ['identity', 'A logout'],
    ['email', 'An address'],
  ])
  expect(found({ words: 'login', level: 'expert' })).toEqual([])
})
