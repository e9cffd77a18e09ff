/** Which languages there are, which one fits a system, and which way they run. */
import * as translations from './translations.ts'
import { pseudo } from './pseudo.ts'

export type Language = keyof typeof translations
/** English first, then as their own names sort. */
export const languages: readonly Language[] = ['en', ...Object.keys(translations).filter(isOther).sort()]

/** What the app can be told to speak: a language, or the one that only tests and pictures use. */
export type Spoken = Language | typeof pseudo.code

export function isLanguage(name: string): name is Language {
  return name in translations
}

function isOther(name: string): name is Exclude<Language, 'en'> {
  return isLanguage(name) && name !== 'en'
}

/** The first of the system's languages that we speak, whatever its country; else English. */
export function languageFor(system: readonly string[]): Language {
  return system.map((tag) => tag.toLowerCase().split(/[-_]/u)[0] ?? '').find(isLanguage) ?? 'en'
}

/** A language in its own words: a person who cannot read the present one finds theirs. */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

export const directionOf = (language: Spoken): 'ltr' | 'rtl' => (language === pseudo.code ? 'rtl' : 'ltr')

/** Whose dates and numbers: English as in Britain, with the day before the month. */
export const localeOf = (language: Spoken): string => (isLanguage(language) && language !== 'en' ? language : 'en-GB')
