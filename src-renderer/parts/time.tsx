/** A moment: short to read, exact under the pointer. */
import { useTranslation } from 'react-i18next'
import type { Instant } from '#shared/engine/ids.ts'
import { localeOf, type Spoken } from '#shared/text/languages.ts'
import { makeMoments, type Moments } from '#shared/text/moments.ts'

let spoken = makeMoments()

/** In the language in force. Whoever shows one also says words, and is drawn anew with them. */
export const moments: Moments = {
  time: (at) => spoken.time(at),
  date: (at) => spoken.date(at),
  day: (at) => spoken.day(at),
  moment: (at) => spoken.moment(at),
  exact: (at) => spoken.exact(at),
  dayKey: (at) => spoken.dayKey(at),
  number: (value) => spoken.number(value),
  span: (milliseconds) => spoken.span(milliseconds),
  shortSpan: (milliseconds) => spoken.shortSpan(milliseconds),
}

export function speakMoments(language: Spoken): void {
  spoken = makeMoments(localeOf(language))
}

type Props = { readonly at: Instant; readonly as?: 'time' | 'date' | 'day' | 'moment' }

export function Time({ at, as = 'time' }: Props) {
  useTranslation() // only to be drawn anew in another language
  return (
    <time dateTime={at} title={moments.exact(at)}>
      {moments[as](at)}
    </time>
  )
}
