/** „Warum sind es zwei Personen?“, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const twoPeople: Texts['twoPeople'] = {
  ask: 'Warum sind es zwei Personen?',
  other: 'Die andere Person',
  nobody: 'Außer dieser Person ist noch niemand hier.',
  choose: 'Wählen Sie jemanden, und sehen Sie, was sich unterscheidet.',
  noExternalId: 'keine externe ID',
  similar: {
    'external-id': 'ähnliche externe ID',
    name: 'gleicher Name',
    'refused-login': 'in einer abgelehnten Anmeldung genannt',
  },
  result: 'Was sich unterscheidet',
  ids: 'Externe IDs',
  place: 'Zeichen {{place}}: {{here}} und {{there}}',
  character: '„{{character}}“ ({{code}})',
  nothing: 'nichts mehr',

  differs: {
    space: 'Ein Leerzeichen am Anfang oder am Ende.',
    invisible: 'Ein Zeichen, das niemand sieht.',
    'letter-case': 'Groß- und Kleinbuchstaben.',
    'look-alike': 'Ein Zeichen, das nur aussieht wie das andere.',
    several: 'Mehrere Kleinigkeiten: Leerzeichen, Großbuchstaben oder Zeichen, die gleich aussehen.',
    other: 'Es sind zwei verschiedene externe IDs.',
    refused: '{{name}} ist ein Besucher: Die Anmeldung auf diesem Gerät wurde abgelehnt.',
    'not-logged-in': '{{name}} ist ein Besucher: Dort hat sich niemand angemeldet.',
    'both-visitors': 'Beide sind Besucher. Jede Sitzung ohne Anmeldung ist eine eigene Person.',
  },

  joins: {
    space: 'Lassen Sie das Backend die externe ID vor dem Signieren kürzen und jedes Mal dieselbe senden.',
    invisible:
      'Lassen Sie das Backend unsichtbare Zeichen vor dem Signieren entfernen und jedes Mal dieselbe ID senden.',
    'letter-case': 'Lassen Sie das Backend die externe ID einheitlich schreiben, zum Beispiel immer klein.',
    'look-alike':
      'Lassen Sie das Backend die externe ID aus den eigenen Daten lesen statt aus Getipptem oder Kopiertem.',
    several:
      'Lassen Sie das Backend eine dauerhafte externe ID aus den eigenen Daten lesen und immer unverändert senden.',
    other:
      'Nur dieselbe externe ID in beiden Token hätte es getan. Ist es eine Person, hat das Unternehmen ihr zwei gegeben.',
    'refused-login': 'Mit einem Token, das angenommen wird, hätte genau diese Anmeldung {{other}} gefunden.',
    'refused-other':
      'Nicht einmal ein angenommenes Token: Das abgelehnte nannte {{other}} nicht. Es muss dieselbe externe ID enthalten.',
    'not-logged-in': 'Eine Anmeldung auf diesem Gerät mit der externen ID von {{other}}.',
    'both-visitors': 'Eine Anmeldung auf beiden Geräten mit derselben externen ID.',
  },
  whatDiffers: 'Was sich unterscheidet',
  whatJoins: 'Was sie verbunden hätte',
}
