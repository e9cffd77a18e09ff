/** Tickets von Hand zusammenführen, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const merge: Texts['merge'] = {
  options: 'Ticketoptionen',
  open: 'Mit einem anderen Ticket zusammenführen…',
  title: 'Ticket #{{number}} zusammenführen',
  close: 'Schließen',
  others: 'Andere Tickets von {{name}}',
  noOthers: '{{name}} hat kein anderes Ticket, das zusammengeführt werden kann.',
  number: 'Oder jedes Ticket über seine Nummer',
  numberWrong: 'Eine Ticketnummer ist eine ganze Zahl, etwa 12.',
  numberUnknown: 'Es gibt kein Ticket #{{number}}.',
  numberSelf: 'Das ist Ticket #{{number}}: Ein Ticket kann nicht mit sich selbst zusammengeführt werden.',
  preview: 'Was geschieht',
  survivor: 'Hier geht die Konversation weiter',
  closed: 'Wird endgültig geschlossen',
  swap: 'Tauschen: stattdessen #{{number}} behalten',
  moves_one:
    '{{number}} Nachricht aus #{{closed}} erscheint auch in #{{survivor}}, nach der Zeit geordnet, mit ihrer Herkunft.',
  moves_other:
    '{{number}} Nachrichten aus #{{closed}} erscheinen auch in #{{survivor}}, nach der Zeit geordnet, jede mit ihrer Herkunft.',
  requester: 'Der Anfragende von #{{survivor}} bleibt {{name}}.',
  otherPerson:
    '{{other}} und {{name}} sind hier zwei Personen und bleiben zwei: Was {{other}} als Nächstes schreibt, kommt nicht zu #{{survivor}}.',
  final:
    'Das Produkt kann ein Zusammenführen nicht rückgängig machen; hier geht es mit Strg Z. Es steht danach im Verlauf beider Tickets.',
  cancel: 'Abbrechen',
  do: '#{{closed}} in #{{survivor}} zusammenführen',
  chooseFirst: 'Wählen Sie ein Ticket, mit dem zusammengeführt wird.',
  done: 'Ticket #{{closed}} ist in #{{survivor}} zusammengeführt',
}
