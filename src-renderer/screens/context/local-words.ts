/** A device's language and its time of day, as the agent reads them. */
import type { Instant } from '#shared/engine/ids.ts'
import { makeMoments } from '#shared/text/moments.ts'

/** "European Portuguese"; the tag itself where it names no language. */
export function languageName(tag: string, locale = 'en-GB'): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

export const timeThere = (at: Instant, timeZone: string, locale = 'en-GB'): string =>
  makeMoments(locale, timeZone).time(at)

/** "America/New_York" is New York. */
export const cityOf = (timeZone: string): string => timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
