/** Which files the window can have put on stage: stories of the library, in its folders, and no others. */
import { expect, it } from 'vitest'
import { callArguments } from '../../src-main/ipc/parse-call.ts'
import { shipped, storiesShipped } from '../scenario/tools.ts'

const isTaken = (name: string): boolean => callArguments.openStory.safeParse([name]).success

it('every story that ships, and each of its forms', () => {
  const names = shipped.flatMap((file) => [file, ...storiesShipped(file).map((_, index) => `${file}#${index + 1}`)])
  expect(names.filter((name) => !isTaken(name))).toEqual([])
})

it.each([
  '../secret.yaml',
  'identity/../../secret.yaml',
  '/etc/story.yaml',
  'C:/story.yaml',
  'identity\\story.yaml',
  '.hidden/story.yaml',
  'identity//story.yaml',
  'identity/.yaml',
  'preferences.json',
  'story.yaml#0',
  'story.yaml#../x',
  'story.yaml\n/x',
])('never %j', (name) => expect(isTaken(name)).toBe(false))
