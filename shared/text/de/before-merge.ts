/** Die beiden Tickets einer Zusammenführung, wie sie vorher waren, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const beforeMerge: Texts['beforeMerge'] = {
  title: 'Vor der Zusammenführung, {{moment}}',
  look: 'Beide vor der Zusammenführung ansehen',
  closed: 'Durch die Zusammenführung geschlossen',
  survivor: 'Geht nach der Zusammenführung weiter',
  note: 'Nur zum Lesen: beide Tickets, wie sie unmittelbar davor standen. Ein Zeichen sagt, warum es damals stand.',
  close: 'Schließen',
}
