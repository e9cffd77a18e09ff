/** Los dos tickets de una fusión, tal como estaban antes, en español. */
import type { Texts } from '../texts.ts'

export const beforeMerge: Texts['beforeMerge'] = {
  title: 'Antes de la fusión, {{moment}}',
  look: 'Ver los dos antes de la fusión',
  closed: 'Cerrado por la fusión',
  survivor: 'Sigue después de la fusión',
  note: 'Solo para leer: los dos tickets tal como estaban justo antes. Cada marca dice por qué estaba entonces.',
  close: 'Cerrar',
}
