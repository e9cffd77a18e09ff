/** Die Liste der Gespräche in einem Messenger, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const conversations: Texts['conversations'] = {
  list: 'Gespräche auf {{device}}',
  all: 'Alle Gespräche',
  begin: 'Neues Gespräch',
  running: 'Laufende',
  past: 'Frühere',
  fresh: 'neu',
  over: 'beendet',
  line: '{{name}}: {{text}}',
  isOver: 'Dieses Gespräch ist beendet.',
  isOverBody: 'Darin kann nichts mehr geschrieben werden.',
  toPresent: 'Zum jetzigen Gespräch',
  opened: 'Gespräch: {{line}}',
}
