/** Was das Löschen eines Schlüssels bräche, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const keyUse: Texts['keyUse'] = {
  title: 'Was an diesem Schlüssel hängt',
  logins_one: 'Er hat eine Anmeldung signiert: {{person}}, {{when}}.',
  logins_other: 'Er hat {{count, number}} Anmeldungen signiert. Die letzte: {{person}}, {{when}}.',
  never: 'Noch niemand hat sich mit ihm angemeldet.',
  sessions_one: '{{count, number}} Sitzung beruht auf ihm und läuft ohne ihn weiter:',
  sessions_other: '{{count, number}} Sitzungen beruhen auf ihm und laufen ohne ihn weiter:',
  noSessions: 'Zurzeit beruht keine Sitzung auf ihm.',
  session: '{{person}} auf {{device}}',
  more_one: 'und {{count, number}} weitere',
  more_other: 'und {{count, number}} weitere',
  refused:
    'Ab jetzt wird jedes damit signierte Token abgelehnt (kid-deleted). Wie viele ausgegeben und noch nicht vorgezeigt wurden, kann hier niemand wissen.',
}
