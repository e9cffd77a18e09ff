/** Die Befehle, die Szenariodateien umschreiben, und was sie von ihrer Arbeit sagen, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const scenarioLanguage: Texts['scenarioLanguage'] = {
  changes: {
    version: 'Version {{from}} wird Version {{to}}.',
    keeps:
      'Neben "notes on person" heißt "note" jetzt "keeps": "note" ist bei jedem Schritt die Notiz für den Vortrag.',
  },
  migrate: {
    newest: '{{file}} ist schon in der neuesten Version.',
    changed_one: '{{file}}: {{count}} Änderung',
    changed_other: '{{file}}: {{count}} Änderungen',
    line: 'Zeile {{line}}: {{text}}',
    kept: 'Der alte Text steht weiterhin in {{file}}.',
    taken: 'Eine Datei {{file}} gibt es schon, der alte Text hat dort also keinen Platz. Nichts wurde geschrieben.',
  },
  format: {
    formatted: '{{file}} ist formatiert.',
    untidy: '{{file}} ist nicht formatiert.',
    done_one: '{{count}} Datei angesehen, {{changed}} geändert.',
    done_other: '{{count}} Dateien angesehen, {{changed}} geändert.',
    checked_one: '{{count}} Datei angesehen, {{changed}} nicht formatiert.',
    checked_other: '{{count}} Dateien angesehen, {{changed}} nicht formatiert.',
  },
  lesson: { question: 'Frage', answer: 'Antwort', note: 'Ihre Notiz' },
  when: '{{when}}: {{text}}',
  help: {
    format:
      'Schreibt Szenariodateien so, wie alle sie schreiben: Wörter in einer Reihenfolge, Kommentare und Schritte, wo sie sind.',
    formatCheck: 'schreibt nichts, sondern sagt nur, welche Dateien nicht formatiert sind',
    formatMore:
      'Exit-Codes: 0 alle Dateien sind formatiert (mit --check: waren es schon), 1 mit --check: mindestens eine ist es nicht, 2 eine Datei ist falsch, fehlt oder hat eine hier unbekannte Version.',
    migrate: 'Bringt Szenariodateien einer älteren Version auf die neueste und zählt auf, was sich dabei ändert.',
    migrateWrite: 'schreibt den neuen Text in die Datei; der alte bleibt daneben erhalten',
    migrateMore:
      'Ohne --write wird der neue Text einer Datei ausgegeben, und die Änderungen stehen in der Fehlerausgabe; bei mehreren Dateien wird nur aufgezählt, was sich ändern würde.\n\nExit-Codes: 0 fertig, 2 eine Datei ist falsch, fehlt oder hat eine hier unbekannte Version.',
  },
}
