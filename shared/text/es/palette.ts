/** The command palette in Spanish: one field to find or do anything. */
import type { Texts } from '../texts.ts'

export const palette: Texts['palette'] = {
  title: 'Buscar o actuar',
  hint: 'Una acción, una persona, un ticket, un ajuste, una regla, una historia',
  results: 'Resultados',
  group: {
    acts: 'Acciones',
    people: 'Personas',
    tickets: 'Tickets',
    settings: 'Ajustes',
    recent: 'Espacios de trabajo',
    stories: 'Historias',
    rules: 'Reglas',
  },
  found_one: '{{count}} resultado',
  found_other: '{{count}} resultados',
  found_many: '{{count}} de resultados',
  none: 'Nada se llama así.',
  noneBody:
    'Pruebe con menos letras, el número o el asunto de un ticket, el nombre o la ID externa de una persona, o una regla como U4.',
  theme: 'Tema: {{theme}}',
  agent: 'Ocupar el puesto de {{name}}',
  story: 'Llevar a escena: {{title}}',
  leaveStory: 'Salir de la historia',
  recent: 'Abrir {{name}}',
  ticket: '#{{number}} {{subject}}',
  keys: { move: 'para moverse', choose: 'para elegir', close: 'para cerrar' },
}
