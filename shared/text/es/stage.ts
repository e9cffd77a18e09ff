/** What stands on the stage around the chairs, in Spanish: panels, agent only, the timeline. */
import type { Texts } from '../texts.ts'

export const stage: Texts['stage'] = {
  panels: 'Paneles',
  panel: {
    devices: 'Dispositivos de los usuarios finales',
    profile: 'Perfil del usuario final',
    timeline: 'Cronología',
  },
  widthOf: 'Ancho de: {{panel}}',
  agentOnly: 'Solo el agente',
  agentOnlyHint: 'Únicamente el espacio de trabajo de agente, para imágenes y proyectores (F11)',
  agentOnlyOn: 'Solo el agente. Escape lleva de vuelta.',
  agentOnlyOff: 'La escena completa está de vuelta.',
  wholeStage: 'Volver a la escena completa (Esc)',
  drop: 'Suelte para abrir el espacio de trabajo',
}
