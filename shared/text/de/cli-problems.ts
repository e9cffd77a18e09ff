/** Was an einer Szenariodatei falsch sein kann, auf Deutsch. Wörter der Dateien bleiben englisch. */
import type { Texts } from '../texts.ts'
import { scenarioProblems } from './scenario-problems.ts'

export const problems: Texts['cli']['problems'] = {
  ...scenarioProblems,
  'file-missing': {
    message: 'Diese Datei oder diesen Ordner gibt es nicht.',
    hint: 'Prüfen Sie, wie der Pfad geschrieben ist.',
  },
  'folder-empty': {
    message: 'In diesem Ordner ist kein Szenario.',
    hint: 'Szenariodateien enden auf .yaml oder .yml.',
  },
  unreadable: { message: 'Die Datei kann nicht gelesen werden: {{why}}.', hint: '' },
  'not-utf8': {
    message: 'Das ist kein einfacher Text in UTF-8.',
    hint: 'Speichern Sie die Datei als einfachen Text in der Kodierung UTF-8, ohne Textverarbeitung.',
  },
  'control-character': {
    message: 'Hier steht ein unsichtbares Steuerzeichen (Code {{code}}).',
    hint: 'Entfernen Sie es. Ist das eine einfache Textdatei?',
  },
  'too-large': {
    message: 'Die Datei ist länger als {{limit}} Zeichen.',
    hint: 'Erzählen Sie die Geschichte in mehreren Dateien.',
  },
  'too-deep': { message: 'Hier stehen zu viele Listen oder Wörter ineinander.', hint: 'Das braucht kein Szenario.' },
  'empty-file': {
    message: 'Die Datei ist leer.',
    hint: 'Beginnen Sie mit "understudy: 2", einem Titel und Schritten; docs/scenarios.md zeigt eine ganze Datei.',
  },
  'not-words': {
    message: 'Diese Datei beginnt nicht mit Wörtern und ihren Werten.',
    hint: 'Beginnen Sie mit "understudy: 2", einem Titel und Schritten; docs/scenarios.md zeigt eine ganze Datei.',
  },
  'several-documents': {
    message: 'Hier beginnt ein zweites Dokument.',
    hint: 'Eine Datei erzählt eine Geschichte: Entfernen Sie die Zeile "---", oder machen Sie zwei Dateien daraus.',
  },
  directive: { message: 'Eine Zeile, die mit % beginnt, wird hier nicht verwendet.', hint: 'Entfernen Sie sie.' },
  tab: {
    message: 'In der Einrückung steht ein Tabulator.',
    hint: 'Rücken Sie mit Leerzeichen ein, zwei für jeden Schritt nach innen.',
  },
  'word-twice': {
    message: '„{{word}}“ steht hier zweimal.',
    hint: 'Behalten Sie eines davon. Ein neuer Schritt beginnt mit einem Strich.',
  },
  alias: {
    message: 'Ein Text, der mit * beginnt, bedeutet in YAML etwas anderes.',
    hint: 'Setzen Sie ihn in Anführungszeichen: {{quoted}}. Verweise auf andere Stellen werden hier nicht verwendet.',
  },
  anchor: {
    message: 'Ein Text, der mit & beginnt, bedeutet in YAML etwas anderes.',
    hint: 'Setzen Sie ihn in Anführungszeichen: {{quoted}}. Anker werden hier nicht verwendet.',
  },
  tag: {
    message: 'Ein Text, der mit ! beginnt, bedeutet in YAML etwas anderes.',
    hint: 'Setzen Sie ihn in Anführungszeichen: {{quoted}}. Tags werden hier nicht verwendet.',
  },
  'word-not-plain': {
    message: 'Das kann nicht vor einem Doppelpunkt stehen.',
    hint: 'Schreiben Sie dort ein einfaches Wort oder einen Namen.',
  },
  'start-character': {
    message: 'Ein Text kann nicht mit {{character}} beginnen, wenn er nicht in Anführungszeichen steht.',
    hint: 'Setzen Sie den ganzen Text in Anführungszeichen: {{quoted}}.',
  },
  'colon-in-text': {
    message: 'In dieser Zeile steht ein zweiter Doppelpunkt.',
    hint: 'Setzen Sie den Text, der ihn enthält, in Anführungszeichen: {{quoted}}.',
  },
  'quote-missing': {
    message: 'Das schließende Anführungszeichen fehlt.',
    hint: 'Schließen Sie den Text mit dem Anführungszeichen, mit dem er begann.',
  },
  'text-after-quote': {
    message: 'Nach dem schließenden Anführungszeichen steht noch Text.',
    hint: 'Setzen Sie den ganzen Text in ein Paar Anführungszeichen; in "…" schreiben Sie \\" für ein Anführungszeichen.',
  },
  escape: {
    message: 'Der umgekehrte Schrägstrich bedeutet in "…" etwas anderes.',
    hint: "Schreiben Sie \\\\, oder nehmen Sie einfache Anführungszeichen: '…'.",
  },
  'word-twice-above': { message: '„{{word}}“ steht hier zweimal.', hint: 'Behalten Sie eines davon.' },
  'bracket-missing': {
    message: 'Die Klammer, die sich hier öffnet, wird nicht geschlossen.',
    hint: 'Zu jeder [ gehört eine ], zu jeder { eine }.',
  },
  'comma-missing': {
    message: 'Davor fehlt ein Komma oder eine schließende Klammer.',
    hint: 'In [ ] und { } stehen Kommas zwischen den Einträgen.',
  },
  'no-break-space': {
    message: 'In der Einrückung steht ein Leerzeichen anderer Art (zum Beispiel ein geschütztes).',
    hint: 'Solche kommen mit, wenn Text von einer Seite kopiert wird. Ersetzen Sie sie durch gewöhnliche Leerzeichen.',
  },
  'dash-without-blank': {
    message: 'Hinter dem Strich fehlt ein Leerzeichen.',
    hint: 'Schreiben Sie „{{mended}}“.',
  },
  'no-colon': {
    message: 'Hinter „{{word}}“ fehlt ein Doppelpunkt.',
    hint: 'Schreiben Sie „{{mended}}“, mit Doppelpunkt und Leerzeichen.',
  },
  'no-colon-at-end': {
    message: 'Hinter „{{word}}“ fehlt ein Doppelpunkt.',
    hint: 'Schreiben Sie „{{mended}}“, mit Doppelpunkt.',
  },
  'colon-without-blank': {
    message: 'Hinter dem Doppelpunkt von „{{word}}“ fehlt ein Leerzeichen.',
    hint: 'Schreiben Sie „{{mended}}“, mit Doppelpunkt und Leerzeichen.',
  },
  indentation: {
    message: 'Die Einrückung passt hier nicht.',
    hint: 'Wörter, die zusammengehören, beginnen in derselben Spalte; was zu einem Wort gehört, steht zwei Leerzeichen weiter innen. Sehen Sie auch die Zeile darüber an.',
  },
  'colon-missing': {
    message: 'Hinter einem Wort fehlt ein Doppelpunkt.',
    hint: 'Schreiben Sie „Wort: Wert“, mit einem Leerzeichen hinter dem Doppelpunkt.',
  },
  yaml: { message: 'Das ist kein YAML: {{why}}.', hint: 'Vergleichen Sie mit einer Datei, die funktioniert.' },

  version: {
    message: 'Eine Version {{written}} dieses Formats gibt es nicht.',
    hint: 'Beginnen Sie mit "understudy: 2".',
  },
  'unknown-word': { message: 'Das Wort „{{word}}“ ist hier unbekannt.', hint: 'Bekannt sind hier: {{known}}.' },
  'unknown-word-near': { message: 'Das Wort „{{word}}“ ist hier unbekannt.', hint: 'Meinten Sie „{{near}}“?' },
  'word-not-with': {
    message: '„{{word}}“ gehört nicht zu „{{verb}}“.',
    hint: 'Es gehört zu {{owners}}. Zu „{{verb}}“ gehören: {{known}}.',
  },
  'two-verbs': {
    message: 'Dieser Schritt tut zweierlei: „{{verb}}“ und „{{word}}“.',
    hint: 'Beginnen Sie für das zweite einen neuen Schritt mit einem Strich.',
  },
  'two-subjects': {
    message: 'Diese Erwartung betrachtet zweierlei: „{{verb}}“ und „{{word}}“.',
    hint: 'Beginnen Sie für das zweite eine neue Erwartung mit einem Strich.',
  },
  'no-verb': {
    message: 'Dieser Schritt sagt nicht, was getan wird.',
    hint: 'Fügen Sie eines davon hinzu: {{known}}.',
  },
  'no-subject': {
    message: 'Diese Erwartung sagt nicht, was betrachtet wird.',
    hint: 'Beginnen Sie mit einem davon: {{known}}.',
  },
  'word-missing': {
    message: '„{{word}}“ fehlt.',
    hint: 'Fügen Sie eine Zeile hinzu, die mit „{{word}}:“ beginnt.',
  },
  'word-missing-with': {
    message: '„{{verb}}“ braucht das Wort „{{word}}“ im selben Schritt.',
    hint: '{{meaning}}',
  },
  'empty-value': {
    message: 'Hinter „{{word}}“ steht nichts.',
    hint: 'Schreiben Sie, was es ist, oder entfernen Sie die Zeile. Ein Text, der mit # beginnt, muss in Anführungszeichen stehen.',
  },
  'text-needed': {
    message: '„{{word}}“ braucht einen Text; {{written}} wird als {{type}} gelesen.',
    hint: 'Setzen Sie es in Anführungszeichen: {{quoted}}.',
  },
  'one-text-needed': {
    message: '„{{word}}“ braucht einen einzigen Text.',
    hint: 'Ist es ein Text, der mit [ oder { beginnt oder einen Doppelpunkt enthält, setzen Sie ihn in Anführungszeichen.',
  },
  'empty-text': {
    message: 'Der Text von „{{word}}“ ist leer.',
    hint: 'Schreiben Sie etwas zwischen die Anführungszeichen.',
  },
  'too-short': { message: '„{{word}}“ braucht mindestens {{limit}} Zeichen.', hint: '' },
  'too-long': { message: '„{{word}}“ nimmt höchstens {{limit}} Zeichen.', hint: '' },
  'list-needed': {
    message: '„{{word}}“ braucht eine Liste.',
    hint: 'Beginnen Sie jeden Eintrag auf einer neuen Zeile mit Strich und Leerzeichen: "- ".',
  },
  'empty-list': {
    message: 'Die Liste von „{{word}}“ ist leer.',
    hint: 'Fügen Sie einen Eintrag hinzu, oder entfernen Sie das Wort.',
  },
  'empty-view': {
    message: 'Die Liste von „{{word}}“ ist leer.',
    hint: 'Schreiben Sie "holds only: []", um zu sagen, dass nichts darin ist.',
  },
  'words-needed': {
    message: '„{{word}}“ braucht eigene Wörter und Werte.',
    hint: 'Schreiben Sie sie darunter, zwei Leerzeichen weiter innen: „Wort: Wert“.',
  },
  'entry-needs-words': {
    message: 'Dieser Eintrag besteht nicht aus Wörtern und Werten.',
    hint: 'Schreiben Sie „Wort: Wert“ hinter den Strich, zum Beispiel: {{example}}.',
  },
  'number-needed': { message: '„{{word}}“ braucht eine ganze Zahl.', hint: '' },
  'number-quoted': {
    message: '„{{word}}“ braucht eine ganze Zahl; in Anführungszeichen ist es ein Text.',
    hint: 'Schreiben Sie sie ohne Anführungszeichen: {{written}}.',
  },
  'number-or-none': {
    message: '„{{word}}“ braucht die Nummer eines Tickets oder "none".',
    hint: 'Schreiben Sie sie ohne Anführungszeichen.',
  },
  'number-range': { message: '„{{word}}“ braucht eine Zahl ab {{minimum}}.', hint: '' },
  'not-one-of': { message: '„{{word}}“ kann nicht {{written}} sein.', hint: 'Möglich sind: {{known}}.' },
  'not-one-of-near': { message: '„{{word}}“ kann nicht {{written}} sein.', hint: 'Meinten Sie „{{near}}“?' },
  'not-one-of-many': {
    message: '„{{word}}“ kann nicht {{written}} sein.',
    hint: 'docs/scenarios.md zählt auf, was möglich ist.',
  },
  duration: {
    message: '„{{word}}“ braucht eine Zeitspanne; {{written}} ist keine.',
    hint: 'Schreiben Sie sie wie "10 minutes", "2 hours", "1 day 6 hours" oder "90s".',
  },
  'file-and-size': {
    message: '{{written}} ist keine Datei mit ihrer Größe.',
    hint: 'Schreiben Sie es wie "invoice.pdf, 120 KB"; die Größe steht in bytes, KB oder MB, höchstens 60 MB.',
  },
  moment: {
    message: '{{written}} ist kein Zeitpunkt.',
    hint: 'Schreiben Sie ihn wie "2025-03-04 10:30", in UTC.',
  },
  hours: {
    message: '{{written}} sind keine Geschäftszeiten.',
    hint: 'Schreiben Sie sie wie "09:00 to 17:00". Ein Tag, der fehlt, ist geschlossen.',
  },
  'time-zone': {
    message: 'Es gibt keine Zeitzone {{written}}.',
    hint: 'Schreiben Sie ihren IANA-Namen, etwa "Europe/Berlin" oder "UTC".',
  },
  'key-id': {
    message: '{{written}} ist keine Schlüssel-ID.',
    hint: 'Sie besteht aus "app_" und 24 Zeichen von 0 bis 9 und a bis f. Fehlt sie, wird sie erfunden.',
  },
  'nothing-said': { message: 'Hier steht nichts.', hint: 'Füllen Sie es aus, oder entfernen Sie es.' },
  'not-json': {
    message: 'Ein Claim kann diesen Wert nicht haben.',
    hint: 'Möglich sind Text, eine ganze Zahl, true, false oder Listen davon.',
  },

  'unknown-name': {
    message: 'Es gibt hier nicht: {{what}} „{{name}}“.',
    hint: 'Geben Sie es oberhalb der Schritte unter "{{where}}" an.',
  },
  'unknown-name-near': { message: 'Es gibt hier nicht: {{what}} „{{name}}“.', hint: 'Meinten Sie „{{near}}“?' },
  'unknown-name-known': { message: 'Es gibt hier nicht: {{what}} „{{name}}“.', hint: 'Es gibt: {{known}}.' },
  'no-such-person': {
    message: 'In dieser Geschichte kann niemand „{{name}}“ heißen.',
    hint: 'Nehmen Sie einen Namen unter "people" oder eine Person, wie der Agent sie liest: "Ada Byron", "Visitor 1".',
  },
  'name-twice': {
    message: '{{what}} „{{name}}“ steht hier zweimal.',
    hint: 'Namen müssen sich unterscheiden, damit klar ist, wer gemeint ist.',
  },
  'name-reserved': {
    message: 'Niemand und nichts kann hier „{{name}}“ heißen.',
    hint: '"nobody", "none", "me" und "bot" haben in Erwartungen eine eigene Bedeutung: Wählen Sie einen anderen Namen.',
  },
  'external-id-twice': {
    message: '„{{name}}“ hat dieselbe externe ID wie „{{other}}“.',
    hint: 'Eine externe ID ist eine Person.',
  },
  'key-id-twice': {
    message: '„{{name}}“ hat dieselbe Schlüssel-ID wie „{{other}}“.',
    hint: 'Lassen Sie die IDs weg, dann werden sie erfunden.',
  },
  'no-ticket-yet': {
    message: 'Bei diesem Schritt kann es kein Ticket {{ticket}} geben.',
    hint: 'Ein Ticket entsteht mit der ersten Nachricht einer Konversation; bis hierher kann es {{most}} geben.',
  },
  'no-key-yet': {
    message: 'Es gibt keinen Signaturschlüssel, um ein Token zu erzeugen.',
    hint: 'Schreiben Sie "keys:" oberhalb der Schritte, und darunter, zwei Leerzeichen weiter innen, "Web shop:".',
  },
  'too-late': { message: 'Die Geschichte dauert hier länger als hundert Jahre.', hint: '' },
  'only-on-tickets': {
    message: '„{{word}}“ ist auf einem Gerät nicht zu sehen.',
    hint: 'Sehen Sie stattdessen das Ticket an.',
  },
}
