/** La lista de conversaciones de un messenger, en español. */
import type { Texts } from '../texts.ts'

export const conversations: Texts['conversations'] = {
  list: 'Conversaciones en {{device}}',
  all: 'Todas las conversaciones',
  begin: 'Nueva conversación',
  running: 'En curso',
  past: 'Anteriores',
  fresh: 'nuevo',
  over: 'terminada',
  line: '{{name}}: {{text}}',
  isOver: 'Esta conversación ha terminado.',
  isOverBody: 'Ya no se puede escribir nada en ella.',
  toPresent: 'Ir a la conversación actual',
  opened: 'Conversación: {{line}}',
}
