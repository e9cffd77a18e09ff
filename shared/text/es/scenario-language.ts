/** Los comandos que reescriben archivos de escenarios, y lo que dicen de su trabajo, en español. */
import type { Texts } from '../texts.ts'

export const scenarioLanguage: Texts['scenarioLanguage'] = {
  changes: {
    version: 'La versión {{from}} pasa a ser la versión {{to}}.',
    keeps:
      'Junto a "notes on person", "note" se llama ahora "keeps": "note" es en cada paso la nota de quien presenta.',
  },
  migrate: {
    newest: '{{file}} ya está en la versión más reciente.',
    changed_one: '{{file}}: {{count}} cambio',
    changed_many: '{{file}}: {{count}} de cambios',
    changed_other: '{{file}}: {{count}} cambios',
    line: 'línea {{line}}: {{text}}',
    kept: 'El texto anterior se conserva en {{file}}.',
    taken: 'Ya existe un archivo {{file}}, así que el texto anterior no puede guardarse ahí. No se ha escrito nada.',
  },
  format: {
    formatted: '{{file}} tiene ahora el formato común.',
    untidy: '{{file}} no tiene el formato común.',
    done_one: '{{count}} archivo revisado, {{changed}} con cambios.',
    done_many: '{{count}} de archivos revisados, {{changed}} con cambios.',
    done_other: '{{count}} archivos revisados, {{changed}} con cambios.',
    checked_one: '{{count}} archivo revisado, {{changed}} sin el formato común.',
    checked_many: '{{count}} de archivos revisados, {{changed}} sin el formato común.',
    checked_other: '{{count}} archivos revisados, {{changed}} sin el formato común.',
  },
  lesson: { question: 'Pregunta', answer: 'Respuesta', note: 'Su nota' },
  when: '{{when}}: {{text}}',
  help: {
    format:
      'Escribe los archivos de escenarios como todos: las palabras en un solo orden; comentarios y pasos, donde están.',
    formatCheck: 'no escribe nada, solo dice qué archivos no tienen el formato común',
    formatMore:
      'Códigos de salida: 0 todos los archivos tienen el formato común (con --check: ya lo tenían), 1 con --check: al menos uno no lo tiene, 2 un archivo es erróneo, falta o tiene una versión desconocida aquí.',
    migrate: 'Lleva archivos de escenarios de una versión anterior a la más reciente y enumera lo que cambia.',
    migrateWrite: 'escribe el texto nuevo en el archivo; el anterior se conserva al lado',
    migrateMore:
      'Sin --write se imprime el texto nuevo de un archivo, y los cambios van a la salida de errores; con varios archivos solo se enumera lo que cambiaría.\n\nCódigos de salida: 0 hecho, 2 un archivo es erróneo, falta o tiene una versión desconocida aquí.',
  },
}
