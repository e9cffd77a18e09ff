/** Every word that anybody reads or hears, through one library; the window and the command line open it the same way. */
import { createInstance, type i18n, type TFunction } from 'i18next'
import { en } from './en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text'
    resources: { text: typeof en }
  }
}

export const languages = ['en'] as const
export type Language = (typeof languages)[number]

/** Says a text by its key; a key that does not exist does not compile. */
export type Say = TFunction

/** Each caller gets a library of its own, ready at once: nothing is global, nothing is loaded later. */
export function openText(language: Language = 'en'): i18n {
  const text = createInstance({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'text',
    resources: { en: { text: en } },
    initAsync: false,
    // React and the terminal print text as text; escaping it here would show people `&#39;`.
    interpolation: { escapeValue: false },
  })
  void text.init()
  return text
}
