/** In which language the command line answers. */
import { expect, test } from 'vitest'
import { languageAsked } from '../../src-main/cli/language.ts'

test('English unless it is asked otherwise, wherever the option stands', () => {
  expect(languageAsked(['check', 'scenarios'])).toBe('en')
  expect(languageAsked(['--language', 'de', 'check', 'scenarios'])).toBe('de')
  expect(languageAsked(['check', 'scenarios', '--language=de'])).toBe('de')
})

test('what follows two dashes is no option, and a language that is not there is left to be refused', () => {
  expect(languageAsked(['check', '--', '--language', 'de'])).toBe('en')
  expect(languageAsked(['--language', 'tlh'])).toBe('en')
  expect(languageAsked(['--language'])).toBe('en')
})
