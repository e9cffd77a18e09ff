/** Die Suche nach Tickets, auf Deutsch. Die Operatoren bleiben, wie sie sind. */
import type { Texts } from '../texts.ts'

export const search: Texts['search'] = {
  label: 'Tickets suchen',
  clear: 'Suche leeren',
  results: 'Suchergebnisse',
  more_one: '{{number}} Ticket, vielleicht gibt es mehr',
  more_other: 'Die neuesten {{number}} Tickets, vielleicht gibt es mehr',
  found_one: '{{number}} Ticket gefunden',
  found_other: '{{number}} Tickets gefunden',
  none: 'Kein Ticket wurde gefunden',
  noneBody:
    'Alle Wörter müssen an einer Stelle stehen: in einer Nachricht, im Betreff oder in Name und ID des Anfragenden.',
  place: {
    message: 'Nachricht',
    note: 'Interne Notiz',
    subject: 'Betreff',
    name: 'Anfragender',
    'external-id': 'Externe ID',
  },
  from: 'in #{{number}}, mit diesem zusammengeführt',
  problem: {
    'unknown-operator':
      'Es gibt keinen Operator „{{operator}}:“. Um danach als Text zu suchen, setzen Sie es in Anführungszeichen.',
    'value-missing': '„{{operator}}:“ braucht direkt nach dem Doppelpunkt einen Wert.',
    'operator-twice': '„{{operator}}:“ kann nur einmal angegeben werden.',
    'unknown-status': 'Es gibt keinen Status „{{value}}“.',
    'unknown-verified': '„verified:“ ist yes oder no, nicht „{{value}}“.',
    'nothing-to-find': 'In „{{value}}“ gibt es weder einen Buchstaben noch eine Ziffer zum Suchen.',
  },
  help: {
    button: 'Hilfe zur Suche',
    title: 'Was gesucht werden kann',
    words: 'paket spät',
    wordsText: 'Wortanfänge, alle in einer Nachricht oder Notiz, im Betreff oder in einem Namen samt ID',
    quotes: '"verlorenes paket"',
    quotesText: 'Ganze Wörter in dieser Reihenfolge',
    status: 'status:open,pending',
    statusText: 'Einer oder mehrere von {{statuses}}',
    requester: 'requester:ada',
    requesterText: 'Im Namen oder in der externen ID des Anfragenden',
    external_id: 'external_id:cust-1042',
    external_idText: 'Genau diese externe ID, auch in Großbuchstaben',
    verified: 'verified:yes',
    verifiedText: 'Ob der Anfragende je bewiesen hat, wer er ist: yes oder no',
    keys: '/ führt ins Feld, Escape leert es, der Pfeil nach unten führt zu den Tickets.',
  },
}
