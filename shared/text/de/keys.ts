/** Der Platz des Administrators, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const keys: Texts['keys'] = {
  crumbs: { label: 'Wo diese Seite steht', account: 'Konto', security: 'Sicherheit' },
  title: 'Endbenutzer-Authentifizierung',
  tab: 'Messaging',
  intro:
    'Mit einem Signaturschlüssel signiert das Unternehmen seine Token. Wer ein Token vorzeigt, das mit einem dieser Schlüssel signiert ist, gilt als verifiziert, und Agenten sehen, wer es ist.',
  create: 'Schlüssel erstellen',
  listTitle: 'Signaturschlüssel',
  count: '{{count}} von {{limit}}',
  empty: 'Noch kein Signaturschlüssel',
  emptyBody: 'Ohne Schlüssel kann niemand verifiziert werden: Jeder Endbenutzer bleibt ein Besucher.',

  columns: {
    name: 'Name',
    key: 'Schlüssel-ID',
    secret: 'Geheimnis',
    created: 'Erstellt',
    kept: 'Aufbewahrung',
    options: 'Optionen',
  },
  secretStart: '{{start}}…',
  keyId: 'Schlüssel-ID von {{name}}',
  kept: {
    teaching: 'Offen',
    sealed: 'Versiegelt',
    memory: 'Im Speicher',
    gone: 'Verloren',
  },
  keptLong: {
    teaching:
      'Steht offen in einer Lektion, für alle lesbar. Verwenden Sie einen solchen Schlüssel nie für etwas Echtes.',
    sealed: 'Verschlüsselt mit dem Schlüsselspeicher dieses Rechners. Token können signiert und geprüft werden.',
    memory:
      'Dieser Rechner bietet keinen Schlüsselspeicher, daher liegt das Geheimnis nur im Arbeitsspeicher. Token können signiert werden, bis Understudy schließt.',
    gone: 'Es lag im Arbeitsspeicher und verschwand, als Understudy schloss. Token dieses Schlüssels können hier weder signiert noch geprüft werden.',
  },
  options: 'Optionen für {{name}}',
  delete: 'Löschen',

  createTitle: 'Neuen Schlüssel erstellen',
  name: 'Name',
  nameHint: 'Woran Sie ihn wiedererkennen, zum Beispiel das Backend, das ihn verwenden wird.',
  next: 'Weiter',
  cancel: 'Abbrechen',
  close: 'Schließen',

  copyTitle: 'Gemeinsames Geheimnis kopieren',
  copyIntro:
    'Nur dieses eine Mal wird das Geheimnis von „{{name}}“ gezeigt. Der Schlüssel steht schon in der Liste; diesen Dialog zu schließen macht das nicht rückgängig.',
  secret: 'Gemeinsames Geheimnis',
  id: 'Schlüssel-ID',
  copy: 'Kopieren',
  hide: 'Schlüssel dauerhaft ausblenden',

  limitTitle: 'Kein Platz für einen weiteren Schlüssel',
  limitBody:
    'Es gibt {{limit}} Schlüssel, mehr sind nicht möglich. Löschen Sie einen, den kein Backend mehr verwendet, und erstellen Sie dann den neuen. An der Liste wurde nichts geändert.',
  limitDo: 'Schlüssel zum Löschen wählen',

  deleteTitle: 'Schlüssel „{{name}}“ löschen?',
  deleteBody:
    'Das Produkt kann das nicht rückgängig machen; hier geht es mit Strg Z, bis der Arbeitsbereich geschlossen wird.',
  deleteMeans: {
    stay: 'Wer angemeldet ist, bleibt angemeldet, und Zeichen an alten Nachrichten bleiben.',
    rotate: 'Verwendet ein Backend ihn noch, richten Sie dort zuerst einen neuen Schlüssel ein.',
  },
  deleteLast: 'Es ist der letzte Schlüssel: Bis es einen anderen gibt, kann sich niemand anmelden.',
  deleteDo: 'Schlüssel löschen',
  assumption: 'Was das Löschen für Sitzungen bedeutet, ist unsere Annahme (Regel K7).',

  variables: 'Messaging-Metadatenvariablen',
  variablesOn: 'Mit dem ersten Schlüssel eingeschaltet. Der Bot kann verwenden:',
  variablesOff: 'Werden mit dem ersten Schlüssel eingeschaltet. Dann kann der Bot verwenden:',
  on: 'Ein',
  off: 'Aus',
  variableNames: {
    status: 'Authentifizierungsstatus',
    externalId: 'Authentifizierte externe ID',
    name: 'Angegebener Name',
    email: 'Angegebene E-Mail-Adresse',
  },
}
