/** Der Platz des Entwicklers, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const bench: Texts['bench'] = {
  title: 'Token-Werkbank',
  intro:
    'Das Backend des Unternehmens, von Hand: Claims schreiben, signieren und jede Prüfung sehen, der das Token begegnet.',

  claims: 'Claims',
  externalId: 'Externe ID',
  externalIdHint: '„external_id“, erforderlich, Text',
  name: 'Name',
  nameHint: '„name“, optional',
  email: 'E-Mail',
  emailHint: '„email“, optional',
  scope: 'Scope',
  scopeHint: '„scope“, muss user sein',
  extra: 'Weitere Claims, als JSON',
  extraHint: 'Wird zuletzt hinzugefügt und kann die Felder oben überschreiben. Unbekannte Claims stören niemanden.',
  key: 'Signiert mit',
  keyGone: '{{name}} (Geheimnis nicht zur Hand)',
  lifetime: 'Gültig für',
  lifetimes: { minute: '1 Minute', 'ten-minutes': '10 Minuten', hour: '1 Stunde', day: '1 Tag', none: 'Kein Ablauf' },
  sign: 'Signieren',
  noKey: 'Kein Signaturschlüssel',
  noKeyBody:
    'Ein Token muss signiert werden, und noch gibt es keinen Schlüssel, dessen Geheimnis zur Hand ist. Ein Administrator erstellt einen.',
  toKeys: 'Zu den Signaturschlüsseln',
  notSigned: {
    'key-unknown': 'Dieser Schlüssel wurde gerade gelöscht. Wählen Sie einen anderen.',
    'secret-not-at-hand':
      'Das Geheimnis dieses Schlüssels ist nicht mehr zur Hand. Wählen Sie einen anderen Schlüssel, oder erstellen Sie einen neuen.',
    'needs-deleted-key':
      'Diese Art braucht einen gelöschten Schlüssel. Erstellen Sie einen unter „Signaturschlüssel“, löschen Sie ihn, und versuchen Sie es noch einmal.',
    'kind-unknown': 'Diese Art gibt es im Regal nicht.',
    'needs-second-key':
      'Diese Art braucht einen zweiten Schlüssel. Erstellen Sie einen unter „Signaturschlüssel“, und versuchen Sie es noch einmal.',
  },

  token: 'Token',
  tokenHint: 'Hier signiert, aus dem Regal genommen oder eingefügt. Es wird geprüft, während Sie tippen.',
  clear: 'Leeren',
  parts: { header: 'Header', claims: 'Claims', signature: 'Signatur', more: 'Zu viele Teile' },
  partEmpty: 'leer',
  partUnreadable: 'Nicht als Text lesbar.',
  signatureWords:
    'HMAC-SHA-256 über die beiden Teile davor, mit dem Geheimnis. Nur wer das Geheimnis hat, kann sie erzeugen oder prüfen.',
  signatureOther:
    'Im Header steht „{{alg}}“. Hier wird nur HS256 angenommen: HMAC-SHA-256 über die beiden Teile davor, mit dem Geheimnis.',
  signatureUnsaid: 'Der Header sagt nicht, mit welchem Algorithmus sie erzeugt wurde. Hier wird nur HS256 angenommen.',
  characters_one: '{{count, number}} Zeichen',
  characters_other: '{{count, number}} Zeichen',

  verdict: 'Urteil',
  accepted: 'Angenommen',
  acceptedBody: 'Beweist, dass dies {{externalId}} ist.',
  acceptedName: 'Agenten sehen den Namen {{name}}.',
  acceptedNoName: 'Agenten sehen einen neutralen Besuchernamen, da das Token keinen nennt.',
  refused: 'Abgelehnt',
  cause: 'Ursache',
  cure: 'Abhilfe',
  agentSees: 'Was der Agent sieht',
  checks: 'Prüfungen',
  result: { passed: 'bestanden', failed: 'nicht bestanden', none: 'nicht erreicht' },
  nothing: 'Noch kein Token',
  nothingBody: 'Signieren Sie nebenan eines, fügen Sie oben eines ein, oder nehmen Sie ein kaputtes aus dem Regal.',

  timeClaims: { iat: 'ausgestellt', nbf: 'gültig ab', exp: 'läuft ab' },

  logInWith: 'Damit anmelden',
  logInOn: 'Gerät',
  loggedIn: '{{device}} ist jetzt angemeldet.',
  loginRefused: 'Auf {{device}} abgelehnt. Die Person erfährt es dort und kann weiterschreiben.',
  noDevice: 'Es gibt kein Gerät. Fügen Sie neben dem Arbeitsbereich eines hinzu.',

  shelf: 'Kaputte Token',
  shelfHint: 'Jedes verfälscht die Claims oben auf eine Art, signiert sie frisch und legt sie auf die Werkbank.',
  shelfFilter: 'Art suchen',
  shelfNone: 'Keine Art passt zu diesen Buchstaben.',
}
