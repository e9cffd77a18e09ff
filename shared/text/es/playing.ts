/** Moving through what has been, in Spanish: controls, bookmarks, and the word that one looks back. */
import type { Texts } from '../texts.ts'

export const playing: Texts['playing'] = {
  start: 'Ir al principio',
  back: 'Paso atrás',
  end: 'Ir al final',
  moment: 'Momento',
  step: 'Paso {{at}} de {{last}}: {{words}}',
  event: 'Evento {{at}} de {{last}}',
  looking: 'Mirando atrás',
  lookingStep: 'Está viendo el paso {{at}} de {{last}} — {{moment}}',
  lookingEvent: 'Está viendo el evento {{at}} de {{last}} — {{moment}}',
  readOnly: 'Nada se pierde: así era, para verlo y no para cambiarlo.',
  toNow: 'Volver al presente',
  atNow: 'De nuevo en el presente.',
  notYet: 'Este ticket aún no existía',
  notYetBody: 'Surgió después del momento que está viendo.',

  bookmarks: 'Marcadores',
  name: 'Nombre de este momento',
  keep: 'Marcar',
  none: 'Aún no hay ningún momento marcado.',
  bookmarkStep: 'Paso {{at}}',
  bookmarkEvent: 'Evento {{at}}',
  forget: 'Quitar el marcador “{{name}}”',
  kept: '“{{name}}” queda marcado.',
  forgotten: '“{{name}}” ya no está marcado.',
}
