/** Was eine Anmeldung für den Agenten ändern würde, bevor sie geschieht, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const preview: Texts['preview'] = {
  title: 'Was sich für den Agenten ändert',
  before: 'Wählen Sie jemanden oder fügen Sie ein Token ein, um es hier zu sehen.',
  nothing: 'Nichts ändert sich.',
  refused: 'Nichts ändert sich: Die Anmeldung würde abgelehnt.',
  notSigned: 'Nichts ändert sich: Es lässt sich kein Token signieren.',
  newcomer: '{{to}}, externe ID {{externalId}}, verifiziert, ist auf diesem Gerät',
  person: '{{from}} wird zu {{to}}, externe ID {{externalId}}, verifiziert',
  renamed: '{{from}} heißt von nun an {{to}}',
  'logged-out': '{{from}} wird zuerst abgemeldet',
  requester: '#{{ticket}}: Anfragender {{from}} → {{to}}',
  merged: '#{{closed}} wird in #{{survivor}} zusammengeführt',
  status: '#{{ticket}}: {{from}} → {{to}}',
  changed: {
    nothing: 'Kein Ticket hat sich geändert',
    'logged-out': '{{from}} wurde zuerst abgemeldet',
    person: '{{from}} ist von nun an {{to}}',
    renamed: '{{from}} heißt von nun an {{to}}',
    requester_one: '#{{ticket}}: Anfragender ist jetzt {{to}}',
    requester_other: '{{count}} Tickets: Anfragender ist jetzt {{to}}',
    merged: '#{{closed}} wurde mit #{{survivor}} zusammengeführt, dessen Anfragender {{to}} ist',
    status: '#{{ticket}} ging von {{from}} zu {{to}}',
  },
}
