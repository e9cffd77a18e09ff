/** What types cannot say of a translation: the same values in each text, the plural forms of its language, its own signs. */
import { describe, expect, test } from 'vitest'
import { directionOf, languageFor, languages, ownName } from '#shared/text/languages.ts'
import { openText, speak } from '#shared/text/text.ts'
import * as translations from '#shared/text/translations.ts'
import { leaves } from './leaves.ts'

const english = new Map(leaves(translations.en))
const others = languages.filter((language) => language !== 'en')

/** Words that are spelled alike in English and in these languages, and texts that are no words. */
const alike: Readonly<Record<string, RegExp>> = {
  de: /^(Status(: \{\{what\}\})?|Bot|Tickets?|Agent(: \{\{name\}\})?|Claims in Latin-1|Person|Administrator|System|Version|Understudy|Name|Passphrase:?|Scope|Token|Claims|Header|JSON|Messaging|Text|Laptop|Support|Browser|Sam Okoye|Normal|Problem|Start|MIT|Email|Zoom|shop\.example|Online|Offline|App|Messenger|true|false|Emoji|\{\{number\}\} [KM]B|Shop)$/,
  es: /^(Bot|Tickets?|Agente|Understudy|Token|Claims|Header|JSON|Messaging|Sam Okoye|Normal|No|Error|Base64|macros?|scope|Scope|Original|Personal|Laptop|Total|General|Final|Chat|MIT|Email|Zoom|shop\.example|Tokens|true|false|Emoji|Enter|Backend|(\{\{number\}\}|\{\{time\}\}, \{\{chair\}\}: \{\{what\}\},)? ?(tickets?|bytes|[KM]B)( #\{\{number\}\})?|\{\{count\}\} macro: \{\{first\}\})$/i,
}
/** Signs, placeholders, keys and code: nothing in them could be translated. */
const isWordless = (text: string): boolean =>
  !/\p{L}{2}/u.test(
    text
      .replace(/\{\{[^}]*\}\}/gu, '')
      .replace(/\b(status|requester|external_id|verified):\S*/gu, '')
      .replace(/\b(Esc|Ctrl|HS256)\b/gu, ''),
  )

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{[^}]*\}\}/gu)].map(([one]) => one).sort()
const formOf = (path: string): string => /_(zero|one|two|few|many|other)$/u.exec(path)?.[1] ?? ''
/** Another form may leave out the number that it stands for; `other` is where English has all of it. */
const sourceOf = (path: string): string | undefined =>
  english.get(path) ?? english.get(path.replace(/_(zero|two|few|many)$/u, '_other'))

describe.each(others)('the texts of %s', (language) => {
  const texts = leaves(translations[language])

  test('are filled with the same values as the English ones', () => {
    for (const [path, text] of texts) expect(placeholders(text), path).toEqual(placeholders(sourceOf(path) ?? ''))
  })

  test('have every plural form that the language needs, and none that it does not know', () => {
    const rules = new Intl.PluralRules(language)
    // Of numbers as they occur here: Spanish has a form for whole millions, which no count of ours reaches.
    const needed = new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)))
    const known = new Set<string>(rules.resolvedOptions().pluralCategories)
    const counted = texts.flatMap(([path]) => (formOf(path) === '' ? [] : [{ path, form: formOf(path) }]))
    expect(counted.filter(({ form }) => !known.has(form))).toEqual([])
    const paths = new Set(texts.map(([path]) => path))
    for (const { path, form } of counted)
      for (const one of needed) expect(paths, path).toContain(`${path.slice(0, -form.length)}${one}`)
  })

  test('are not English by mistake', () => {
    const same = texts.filter(
      ([path, text]) => text === english.get(path) && !isWordless(text) && !alike[language]?.test(text),
    )
    expect(same).toEqual([])
  })

  test('have no blanks around them and none twice', () => {
    for (const [path, text] of texts) {
      expect(text, path).toBe(text.trim())
      expect(text, path).not.toMatch(/ {2}/u)
    }
  })

  test('keep arrows, bullets and the signs of keys', () => {
    const signs = (text: string) => [...text.matchAll(/[←↑→↓·…×⌘#]/gu)].map(([sign]) => sign).sort()
    for (const [path, text] of texts) {
      const wanted = signs(sourceOf(path) ?? '')
      expect(signs(text), path).toEqual(wanted)
    }
  })

  test('quote in the way of the language; straight marks only where something is typed like that', () => {
    const straight = (text: string) => [...text.matchAll(/"/gu)].length
    const pairs: Readonly<Record<string, RegExp>> = { de: /^[^“”„]*(„[^“”„]*“[^“”„]*)*$/u, es: /^[^„]*$/u }
    for (const [path, text] of texts) {
      expect(straight(text), path).toBeLessThanOrEqual(straight(sourceOf(path) ?? ''))
      expect(text, path).toMatch(pairs[language] ?? /./u)
    }
  })
})

describe('the choice of a language', () => {
  test('follows the first of the system’s languages that there is, whatever its country', () => {
    expect(languageFor(['de-AT', 'en-US'])).toBe('de')
    expect(languageFor(['fr-FR', 'de_CH'])).toBe('de')
    expect(languageFor(['EN-gb'])).toBe('en')
    expect(languageFor(['fr-FR'])).toBe('en')
    expect(languageFor([])).toBe('en')
  })

  test('is offered in each language’s own words, English first', () => {
    expect(languages.map(ownName).slice(0, 2)).toEqual(['English', 'Deutsch'])
  })

  test('none that is offered runs from right to left, and the made-up one is not offered', () => {
    expect(languages.map(directionOf)).toEqual(languages.map(() => 'ltr'))
    expect(languages).not.toContain('en-XB')
  })
})

test('whoever holds the library’s words speaks the other language at once', () => {
  const text = openText('en')
  const { t } = text
  expect(t('app.status.on-hold')).toBe('On-hold')
  speak(text, 'de')
  expect(t('app.status.on-hold')).toBe('Angehalten')
  expect(t('agent.ticketCount', { count: 1, number: '1' })).toBe('1 Ticket')
  expect(t('bench.characters', { count: 12345 })).toBe('12.345 Zeichen')
})
