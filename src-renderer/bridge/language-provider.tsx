/** The window's words in the language in force, and the page told which it is and which way it runs. */
import { useEffect, useState, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { i18n } from 'i18next'
import { directionOf, type Spoken } from '#shared/text/languages.ts'
import { speak } from '#shared/text/text.ts'
import { speakMoments } from '../parts/time.tsx'
import { useBridge, usePush } from './bridge-context.tsx'

type Props = { readonly text: i18n; readonly children: ReactNode }

/** Draws nothing before the language is known: a page that changes its words at once is read twice. */
export function LanguageProvider({ text, children }: Props) {
  const bridge = useBridge()
  const [isKnown, setKnown] = useState(false)
  useEffect(() => {
    void bridge.language().then((language) => {
      speakEverywhere(text, language)
      setKnown(true)
    })
  }, [bridge, text])
  usePush((push) => {
    if (push.type === 'language') speakEverywhere(text, push.language)
  })
  return isKnown ? <I18nextProvider i18n={text}>{children}</I18nextProvider> : null
}

/** Moments first: whoever hears of the new words draws them together. */
function speakEverywhere(text: i18n, language: Spoken): void {
  speakMoments(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  speak(text, language)
}
