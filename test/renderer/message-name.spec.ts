import { expect, test } from 'vitest'
import { makeMoments } from '#shared/text/moments.ts'
import { openText } from '#shared/text/text.ts'
import { messageName } from '#shared/text/message-name.ts'
import { ada, message, sam, visitor } from './samples.ts'

const { t } = openText()
const moments = makeMoments('en-GB', 'UTC')
const heard = (change: Parameters<typeof message>[1]) => messageName(t, moments, message(1, change))

test('A1: a message that arrived while the person was logged in is heard as verified', () => {
  expect(heard({ author: { kind: 'end-user', ...ada } })).toBe('Message from Ada Byron, verified, 10:42')
})

test('A4: a person who is not verified is called so in words, also with a name', () => {
  expect(heard({ author: { kind: 'end-user', ...ada, verified: false } })).toBe(
    'Message from Ada Byron, not verified, 10:42',
  )
})

test('A3: a visitor without a name is heard by number', () => {
  expect(heard({ author: { kind: 'end-user', ...visitor } })).toBe('Message from Visitor 2, not verified, 10:42')
})

test('an agent and the bot are heard as what they are, a note as a note', () => {
  expect(heard({ author: sam })).toBe('Message from Sam Okoye, agent, 10:42')
  expect(heard({ author: { kind: 'bot' } })).toBe('Message from Answer bot, bot, 10:42')
  expect(heard({ author: sam, channel: 'note' })).toBe('Internal note from Sam Okoye, agent, 10:42')
})

test('a name with markup stays as it was given', () => {
  expect(heard({ author: { kind: 'end-user', ...ada, name: `<b>O'Brien</b> & {{t}}` } })).toBe(
    `Message from <b>O'Brien</b> & {{t}}, verified, 10:42`,
  )
})
