/** Die Bühne, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const stage: Texts['stage'] = {
  panels: 'Bereiche',
  panel: { devices: 'Geräte der Endbenutzer', profile: 'Endbenutzerprofil', timeline: 'Zeitleiste' },
  widthOf: 'Breite von: {{panel}}',
  agentOnly: 'Nur Agent',
  agentOnlyHint: 'Nichts als der Arbeitsbereich für Agenten, für Bilder und Beamer (F11)',
  agentOnlyOn: 'Nur Agent. Escape führt zurück.',
  agentOnlyOff: 'Die ganze Bühne ist wieder da.',
  wholeStage: 'Zurück zur ganzen Bühne (Esc)',
  drop: 'Loslassen, um den Arbeitsbereich zu öffnen',
}
