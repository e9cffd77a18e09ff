/** Was Mitschriften um die Worte des Bildschirms herum sagen. */
import type { Texts } from '../texts.ts'

export const transcript: Texts['transcript'] = {
  policy: 'Regelwerk: {{policy}}',
  unchanged: 'Auf dem Bildschirm des Agenten ändert sich nichts.',
  refused: 'Abgelehnt: {{message}} {{cure}}',
  views: 'Listen von {{name}}',
  view: '{{view}}: {{tickets}}',
  noTicket: 'kein Ticket',
  andMore_one: '{{numbers}} und {{count}} weiteres',
  andMore_other: '{{numbers}} und {{count}} weitere',
  ticket: 'Ticket #{{number}} auf dem Bildschirm: {{subject}}',
  fact: '{{name}}: {{value}}',
  noExternalId: 'keine',
  linesBefore_one: '{{count}} Zeile wie zuvor',
  linesBefore_other: '{{count}} Zeilen wie zuvor',
  notice: '{{device}}: {{notice}}',
}
