/** Ablehnungen wegen Größe, Segmenten, Kodierung und JSON, auf Deutsch. */
import type { Texts } from '../texts.ts'
import { nothingNew } from './tokens-agent-sees.ts'

export const codesOfForm = {
  'too-large': {
    title: 'Das Token ist zu groß',
    cause: 'Es ist {{length}} Zeichen lang; höchstens {{limit}} werden angenommen.',
    cure: 'Nehmen Sie nur in die Claims, was die Anmeldung braucht: externe ID, Scope, Name, E-Mail, Ablauf.',
    agentSees: nothingNew,
  },
  'token-empty': {
    title: 'Es gibt kein Token',
    cause: 'Die Website hat die Anmeldung aufgerufen und nichts übergeben.',
    cure: 'Lassen Sie den Aufruf warten, bis das Backend geantwortet hat, und sehen Sie sich dessen Antwort an.',
    agentSees: nothingNew,
  },
  'json-not-token': {
    title: 'Statt des Tokens wurde ein Objekt übergeben',
    cause: 'Die ganze Antwort des Backends wurde weitergereicht, nicht das Token darin.',
    cure: 'Nehmen Sie das Token aus der Antwort, zum Beispiel answer.jwt, und übergeben Sie nur diesen Text.',
    agentSees: nothingNew,
  },
  'space-around-token': {
    title: 'Um das Token herum steht Leerraum',
    cause:
      'Davor oder dahinter steht ein Leerzeichen oder Zeilenende, wie es beim Kopieren oder beim Lesen aus einer Datei geschieht.',
    cure: 'Entfernen Sie den Leerraum, bevor Sie das Token übergeben.',
    agentSees: nothingNew,
  },
  'quoted-token': {
    title: 'Das Token steht in Anführungszeichen',
    cause: 'Die Antwort des Backends ist JSON-Text und wurde nicht geparst.',
    cure: 'Parsen Sie die Antwort als JSON, und übergeben Sie den Text darin.',
    agentSees: nothingNew,
  },
  'bearer-prefix': {
    title: 'Vor dem Token steht das Wort Bearer',
    cause: 'Das Token wurde geschrieben wie für einen HTTP-Header.',
    cure: 'Übergeben Sie das Token allein.',
    agentSees: nothingNew,
  },
  'not-a-token': {
    title: 'Das ist kein Token',
    cause: 'Es enthält keinen Punkt. Ein Token sind drei Textstücke mit Punkten dazwischen.',
    cure: 'Übergeben Sie unverändert den Text, den die Signierbibliothek liefert.',
    agentSees: nothingNew,
  },
  'encrypted-token': {
    title: 'Das Token ist verschlüsselt',
    cause: 'Es hat die fünf Segmente eines verschlüsselten Tokens. Eine Anmeldung braucht ein signiertes.',
    cure: 'Verwenden Sie den Aufruf der Bibliothek zum Signieren, mit HS256.',
    agentSees: nothingNew,
  },
  'segment-count': {
    title: 'Das Token hat die falsche Zahl von Segmenten',
    cause: 'Es hat {{found}}; ein signiertes Token hat {{expected}}: Header, Claims, Signatur.',
    cure: 'Prüfen Sie, dass unterwegs nichts vom Token abgeschnitten oder hinzugefügt wurde.',
    agentSees: nothingNew,
  },
  'header-empty': {
    title: 'Das Token hat keinen Header',
    cause: 'Vor dem ersten Punkt steht nichts.',
    cure: 'Übergeben Sie den ganzen Text, den die Signierbibliothek liefert.',
    agentSees: nothingNew,
  },
  'claims-empty': {
    title: 'Das Token hat keine Claims',
    cause: 'Zwischen den beiden Punkten steht nichts, also sagt es nicht, wer die Person ist.',
    cure: 'Übergeben Sie den ganzen Text, den die Signierbibliothek liefert; verwenden Sie keinen abgetrennten Inhalt.',
    agentSees: nothingNew,
  },
  'base64url-padded': {
    title: 'Auffüllung am Ende: {{segment}}',
    cause: 'Gleichheitszeichen füllen den Text auf. Token werden ohne sie geschrieben.',
    cure: 'Verwenden Sie eine JWT-Bibliothek, oder entfernen Sie die Gleichheitszeichen vor dem Signieren.',
    agentSees: nothingNew,
  },
  'standard-base64': {
    title: 'In gewöhnlichem Base64 geschrieben: {{segment}}',
    cause: 'Es enthält + oder /, die in Token - und _ sind.',
    cure: 'Kodieren Sie als Base64url, ohne Auffüllung.',
    agentSees: nothingNew,
  },
  'not-base64url': {
    title: 'Ein Zeichen, das kein Token hat: {{segment}}',
    cause: 'Zeichen {{position}} ({{segment}}) ist weder Buchstabe noch Ziffer noch - oder _.',
    cure: 'Suchen Sie nach einem Zeichen, das unterwegs hinzugefügt, ersetzt oder maskiert wurde.',
    agentSees: nothingNew,
  },
  'base64url-length': {
    title: 'Eine unmögliche Länge: {{segment}}',
    cause: 'Keine Bytes ergeben {{length}} Zeichen in Base64url: Ein Zeichen fehlt, oder eines ist zu viel.',
    cure: 'Übergeben Sie das Token so, wie die Signierbibliothek es geliefert hat.',
    agentSees: nothingNew,
  },
  'base64url-unused-bits': {
    title: 'Ungewöhnlich geschrieben: {{segment}}',
    cause:
      'Das letzte Zeichen enthält Bits, die für nichts stehen. Dieselben Bytes haben eine richtige Schreibweise, und dies ist eine andere.',
    cure: 'Übergeben Sie das Token unverändert. Hat es niemand verändert, nehmen Sie eine andere Signierbibliothek.',
    agentSees: nothingNew,
  },
  'not-utf8': {
    title: 'Kein UTF-8-Text: {{segment}}',
    cause: 'Er wurde in einem anderen Zeichensatz geschrieben, oft Latin-1.',
    cure: 'Wandeln Sie den JSON-Text vor dem Signieren in UTF-8 um.',
    agentSees: nothingNew,
  },
  'byte-order-mark': {
    title: 'Beginnt mit einer Byte-Reihenfolge-Marke: {{segment}}',
    cause: 'Vor dem JSON-Text steht eine unsichtbare Marke, wie manche Editoren sie in Dateien schreiben.',
    cure: 'Schreiben Sie das JSON ohne die Marke.',
    agentSees: nothingNew,
  },
  'not-json': {
    title: 'Kein JSON: {{segment}}',
    cause: 'Der Text darin kann nicht als JSON gelesen werden.',
    cure: 'Lassen Sie ihn von einer JSON-Bibliothek schreiben; setzen Sie ihn nicht von Hand zusammen.',
    agentSees: nothingNew,
  },
  'not-an-object': {
    title: 'Kein Objekt: {{segment}}',
    cause: 'Es ist JSON, aber vom Typ {{found}}, und hat daher keine benannten Elemente.',
    cure: 'Senden Sie ein Objekt mit den Elementen external_id und scope.',
    agentSees: nothingNew,
  },
  'nested-too-deep': {
    title: 'Zu tief verschachtelt: {{segment}}',
    cause: 'Mehr als {{limit}} Objekte oder Listen stehen ineinander.',
    cure: 'Lassen Sie weg, was die Anmeldung nicht braucht.',
    agentSees: nothingNew,
  },
  'duplicate-member': {
    title: 'Sagt dasselbe zweimal: {{segment}}',
    cause: 'Das Element „{{member}}“ kommt mehr als einmal vor. Zwei Leser könnten zwei verschiedene Werte nehmen.',
    cure: 'Schreiben Sie jedes Element einmal; lassen Sie eine JSON-Bibliothek den Text schreiben.',
    agentSees: nothingNew,
  },
  'lone-surrogate': {
    title: 'Enthält ein halbes Zeichen: {{segment}}',
    cause: 'Ein Text wurde mitten in einem Emoji oder einem anderen seltenen Zeichen abgeschnitten.',
    cure: 'Schneiden Sie Texte zwischen Zeichen ab, nicht in ihnen.',
    agentSees: nothingNew,
  },
  'number-out-of-range': {
    title: 'Enthält eine zu große Zahl: {{segment}}',
    cause: 'Die Zahl {{number}} übersteigt, was gespeichert werden kann.',
    cure: 'Lassen Sie sie weg, oder schreiben Sie sie als Text.',
    agentSees: nothingNew,
  },
} satisfies Partial<Texts['tokens']['codes']>
