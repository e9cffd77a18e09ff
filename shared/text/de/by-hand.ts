/** Signieren von Hand auf der Werkbank: Schlüssel, Art, Zeiten, Header; und JSON mit einem Fehler, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const byHand: Texts['byHand'] = {
  deletedKey: '{{name}} (gelöscht)',
  isDeleted: 'Dieser Schlüssel wurde gelöscht. Ein Backend, das ihn weiter benutzt, wird abgelehnt.',
  standIn:
    'Dieser Schlüssel wurde gelöscht, und sein Geheimnis ist für immer weg. Signiert wird darum mit einem anderen Text. Niemand sieht ihn an: Das Token wird wegen seiner kid abgelehnt.',
  way: 'Auf welche Art',
  ways: {
    secret: 'Mit seinem Geheimnis',
    'wrong-secret': 'Mit einem falschen Geheimnis',
    'base64-decoded': 'Geheimnis base64-dekodiert',
    unsigned: 'Gar nicht',
  },
  times: { iat: 'Ausgestellt', nbf: 'Gültig ab', exp: 'Läuft ab' },
  noTime: 'nicht gesagt',
  usualHeader: 'wie üblich',
  ownHeader: 'von Hand geändert',
  headerExtra: 'Mehr vom Header, als JSON',
  headerExtraHint: 'Wird zuletzt hinzugefügt und so signiert. Ein leeres Feld wird weggelassen.',
  backToUsual: 'Zurück zum üblichen Header',
  slip: 'Zeile {{line}}, Spalte {{column}}: {{found}} gehört nicht dorthin.',
  endsEarly: 'Zeile {{line}}, Spalte {{column}}: Der Text endet zu früh. Er muss ein JSON-Objekt sein.',
  noSnippet:
    'Code gibt es für Token, die jetzt ausgestellt werden oder keine Zeiten nennen. Wählen Sie das oben, um ihn zu sehen.',
}
