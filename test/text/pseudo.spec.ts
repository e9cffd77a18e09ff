/** The made-up language: every text longer, accented, between marks from right to left, with its values untouched. */
import { expect, test } from 'vitest'
import { isolated } from '#shared/text/isolated.ts'
import { pseudoText } from '#shared/text/pseudo.ts'
import { openText } from '#shared/text/text.ts'

test('a text grows by two fifths and no plain letter is left in it', () => {
  const text = 'Show earlier messages'
  const made = pseudoText(text)
  expect(made.length).toBeGreaterThanOrEqual(text.length * 1.4)
  expect(made).not.toMatch(/[a-z]{3}/iu)
  expect(made).toMatch(/^\u200f\[.*\]\u200f$/u)
})

test('placeholders stay, and so does what is no word', () => {
  expect(pseudoText('{{count, number}} of {{total}}')).toContain('{{count, number}}')
  expect(pseudoText('{{count, number}} of {{total}}')).toContain('{{total}}')
  expect(pseudoText('')).toBe('')
})

test('it is a language like any other, with every key', () => {
  const { t } = openText('en-XB', { isolate: true })
  expect(t('app.visitor', { number: 3 })).toMatch(/^\u200f\[.*\u20683\u2069.*\]\u200f$/u)
  expect(t('agent.ticketCount', { count: 1, number: '1' })).not.toBe('1 ticket')
})

test('a name in a sentence keeps its direction to itself, and bare where it cannot disturb', () => {
  expect(isolated('Ada', 'ltr')).toBe('Ada')
  expect(isolated('ليلى حداد', 'ltr')).toBe('\u2068ليلى حداد\u2069')
  expect(isolated('Ada', 'rtl')).toBe('\u2068Ada\u2069')
  expect(isolated('…', 'rtl')).toBe('…')
  expect(openText('en', { isolate: true }).t('agent.replyTo', { name: 'دانة' })).toBe('to \u2068دانة\u2069')
  expect(openText().t('agent.replyTo', { name: 'دانة' })).toBe('to دانة')
})
