/** Preferences of a browser tab, kept by the browser. */
import { firstPreferences, type Preferences } from '#shared/contract/bridge.ts'
import { languageFor, type Spoken } from '#shared/text/languages.ts'
import { pseudo } from '#shared/text/pseudo.ts'

const name = 'understudy.preferences'

export function browserPreferences() {
  let held: Preferences = {
    ...firstPreferences,
    ...(JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Preferences>),
  }
  return {
    get: (): Preferences => held,
    /** `?lang=pseudo-rtl` shows what right to left looks like. */
    language: (): Spoken => {
      if (new URLSearchParams(location.search).get('lang') === pseudo.name) return pseudo.code
      return held.language === 'system' ? languageFor(navigator.languages) : held.language
    },
    change: (change: Partial<Preferences>): Preferences => {
      held = { ...held, ...change }
      localStorage.setItem(name, JSON.stringify(held))
      return held
    },
  }
}
