/** Das Token einer Sitzung, auf Deutsch: wie lange es gilt, was die App danach tut und was daraus wurde. */
import type { Texts } from '../texts.ts'

export const reauthentication: Texts['reauthentication'] = {
  token: {
    runsOut: 'Token läuft ab in {{left}}',
    expired: 'Token ist abgelaufen',
    keyDeleted: 'Der Schlüssel des Tokens wurde gelöscht',
    lasts: 'Token läuft nicht ab',
    nobody: 'Niemand ist angemeldet',
  },
  choose: '{{name}}: wenn das Token nicht mehr gilt',
  chosen: '{{name}}, wenn das Token nicht mehr gilt: {{what}}',
  /** On the button, beside how long the token lives. */
  then: {
    none: 'Dann geht es weiter',
    answers: 'Dann erneuert',
    fails: 'Dann scheitert es',
    absent: 'Dann kein Callback',
  },
  callback: {
    none: 'Sitzung läuft weiter',
    answers: 'App bringt ein neues',
    fails: 'Callback der App scheitert',
    absent: 'App hat keinen Callback',
  },
  hint: {
    none: 'Nur eine Anmeldung prüft das Token (Regel K7).',
    answers: 'Das Backend signiert ein frisches mit einem gültigen Schlüssel.',
    fails: 'Er wird gefragt und bringt kein Token.',
    absent: 'Es gibt niemanden, der gefragt werden könnte.',
  },
  ended: { renewed: 'Die App brachte ein neues Token', revoked: 'Die Sitzung ist zu Ende' },
  why: { expired: 'Das Token war abgelaufen.', 'kid-deleted': 'Der Schlüssel des Tokens war gelöscht.' },
  /** What became of what was being sent. */
  sent: {
    whole: 'Nichts ging verloren.',
    lost: 'Der Text ist verloren: Er muss noch einmal geschrieben werden.',
    keptOver: 'Der Text steht noch da. Wer ihn sendet, schreibt als neuer Besucher weiter.',
    lostOver: 'Der Text ist verloren. Wer wieder schreibt, tut es als neuer Besucher.',
    waitedOver: 'Was auf das Netz gewartet hatte, kam als Nachricht eines neuen Besuchers an.',
  },
  more: 'Was geschah',
  renewed: {
    web: 'Die Anfrage wurde abgelehnt, der Callback der Seite gefragt, und mit einem frischen Token ging sie durch.',
    ios: 'Die App merkte es vor dem Senden und meldete still neu an.',
    android: 'Die App erfuhr es erst beim Senden und meldete dann neu an.',
    reconnection: 'Das Gerät kam mit einem frischen Token online, und was gewartet hatte, ging damit hinaus.',
  },
  revoked: {
    answers: 'Der Callback der App brachte kein Token, das angenommen wird.',
    fails: 'Der Callback der App wurde gefragt und brachte kein Token.',
    absent: 'Die App hat keinen Callback, der ein neues bringen könnte.',
  },
  assumed: 'Was die Clients hier tun, ist zum Teil unsere Annahme.',
  close: 'Schließen',
  /** In the dialog that deletes a key. */
  standing_one:
    '{{count, number}} Sitzung beruht darauf, deren App bei der nächsten Nachricht nach einem neuen Token gefragt wird:',
  standing_other:
    '{{count, number}} Sitzungen beruhen darauf, deren Apps bei der nächsten Nachricht nach einem neuen Token gefragt werden:',
  steps: {
    none: 'Auf {{device}} wird die App nicht nach einem neuen Token gefragt',
    answers: 'Auf {{device}} antwortet der Callback der App mit frischen Token',
    fails: 'Auf {{device}} scheitert der Callback der App',
    absent: 'Auf {{device}} hat die App keinen Callback',
  },
}
