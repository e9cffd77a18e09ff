/** Which language is in force, and everybody told when it changes: as this run was asked, as somebody chose, as the system speaks. */
import type { i18n } from 'i18next'
import type { Preferences } from '#shared/contract/bridge.ts'
import { languageFor, type Spoken } from '#shared/text/languages.ts'
import { speak } from '#shared/text/text.ts'

type Parts = {
  readonly text: i18n
  /** For this run, until somebody chooses another. */
  readonly asked: Spoken | undefined
  /** The system's languages, the best one first. */
  readonly system: readonly string[]
  readonly preferences: () => Preferences
  readonly onChange: (language: Spoken) => void
}
export type SpokenLanguage = {
  readonly now: () => Spoken
  /** To be called after each change of preferences. */
  readonly follow: (change: Partial<Preferences>) => void
}

export function openSpoken({ text, asked, system, preferences, onChange }: Parts): SpokenLanguage {
  let forThisRun = asked
  const now = (): Spoken => {
    const { language } = preferences()
    return forThisRun ?? (language === 'system' ? languageFor(system) : language)
  }
  speak(text, now())
  return {
    now,
    follow: (change) => {
      if (change.language === undefined) return
      forThisRun = undefined
      speak(text, now())
      onChange(now())
    },
  }
}
