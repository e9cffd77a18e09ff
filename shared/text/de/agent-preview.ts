/** Was der Agent von einem Token auf der Werkbank sähe, bevor sich jemand damit anmeldet, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const agentPreview: Texts['agentPreview'] = {
  title: 'Was der Agent sähe',
  on: 'Auf {{device}}',
  before: 'Signieren Sie ein Token oder fügen Sie eines ein, um es hier zu sehen.',
  refused: 'Nichts ändert sich: Das Token würde abgelehnt ({{code}}). Der Agent sieht weiterhin:',
  nobody: 'Noch niemanden: Auf {{device}} wurde keine Nachricht geschrieben.',
  ticket: 'geht auf Ticket #{{ticket}} weiter',
  noTicket: 'noch kein Ticket: Die nächste Nachricht erstellt eines',
  none: 'keine',
  changes: 'Was sich ändern würde',
}
