/** Lo que dicen las transcripciones alrededor de las palabras de la pantalla. */
import type { Texts } from '../texts.ts'

export const transcript: Texts['transcript'] = {
  policy: 'Reglas: {{policy}}',
  unchanged: 'En la pantalla del agente no cambia nada.',
  refused: 'Rechazado: {{message}} {{cure}}',
  views: 'Listas de {{name}}',
  view: '{{view}}: {{tickets}}',
  noTicket: 'ningún ticket',
  andMore_one: '{{numbers}} y {{count}} más',
  andMore_other: '{{numbers}} y {{count}} más',
  ticket: 'Ticket #{{number}} en pantalla: {{subject}}',
  fact: '{{name}}: {{value}}',
  noExternalId: 'ninguno',
  linesBefore_one: '{{count}} línea como antes',
  linesBefore_other: '{{count}} líneas como antes',
  notice: '{{device}}: {{notice}}',
}
