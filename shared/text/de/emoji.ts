/** Die Emoji-Auswahl, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const emoji: Texts['emoji'] = {
  button: 'Emoji',
  title: 'Emoji wählen',
  search: 'Emoji suchen',
  recent: 'Zuletzt verwendet',
  found: 'Gefunden',
  none: 'Kein Emoji heißt so',
  loading: 'Wird geladen…',
}
