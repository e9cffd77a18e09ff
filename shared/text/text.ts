/** Every word that anybody reads or hears, through one library; the window and the command line open it the same way. */
import { createInstance, type i18n, type TFunction } from 'i18next'
import type { en } from './en/index.ts'
import { isolated } from './isolated.ts'
import { directionOf, type Spoken } from './languages.ts'
import { pseudo, pseudoTexts } from './pseudo.ts'
import * as translations from './translations.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text'
    resources: { text: typeof en }
  }
}

/** Says a text by its key; a key that does not exist does not compile. */
export type Say = TFunction

type Options = {
  /** For screens, where scripts of both directions meet in one sentence. A terminal and a test get bare text. */
  readonly isolate?: boolean
}

/** Each caller gets a library of its own, ready at once: nothing is global, nothing is loaded later. */
export function openText(language: Spoken = 'en', { isolate = false }: Options = {}): i18n {
  const text = createInstance({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'text',
    resources: Object.fromEntries(Object.entries(translations).map(([name, texts]) => [name, { text: texts }])),
    initAsync: false,
    // React and the terminal print text as text; escaping it here would show people `&#39;`. What may be done to values is
    // keeping their direction to themselves.
    interpolation: {
      escapeValue: isolate,
      escape: (value) => isolated(value, directionOf(text.language as Spoken)),
    },
  })
  void text.init()
  if (language === pseudo.code) addPseudo(text)
  return text
}

/** Every text from here on in another language, whoever holds the library's `t`. */
export function speak(text: i18n, language: Spoken): void {
  if (language === pseudo.code) addPseudo(text)
  void text.changeLanguage(language)
}

/** Made when it is asked for: nobody who uses Understudy ever needs it. */
const addPseudo = (text: i18n): void => void text.addResourceBundle(pseudo.code, 'text', pseudoTexts())
