/** Stories that play by themselves, in Spanish: the list of them, and the bar that plays the one on stage. */
import type { Texts } from '../texts.ts'

export const stories: Texts['stories'] = {
  title: 'Historias',
  intro:
    'Una historia hace actuar a personas, administradores y agentes en una escena propia, con tokens reales, y comprueba en cada paso lo que ve el agente. Mientras tanto, su espacio de trabajo espera, intacto.',
  steps_one: '{{count}} paso',
  steps_other: '{{count}} pasos',
  steps_many: '{{count}} de pasos',
  open: 'Llevar a escena',
  onStage: 'En escena',
  toStage: 'Ir a la escena',
  none: 'Aquí no hay historias',
  noneBody: 'Las historias son archivos de la carpeta "scenarios". No se encontró ninguno.',
  wrong: 'Esta historia no se puede reproducir',

  bar: 'Historia',
  play: 'Reproducir',
  pause: 'Pausar',
  next: 'Paso siguiente',
  restart: 'Empezar de nuevo',
  leave: 'Salir de la historia',
  position: 'Paso {{done}} de {{total}}',
  begin: 'La escena está lista. Reprodúzcala o avance paso a paso.',
  end: 'Fin',
  speed: 'Velocidad',
  speeds: { half: '0,5×', normal: '1×', double: '2×', quadruple: '4×' },
  lanes: 'Pasos por puesto',
  chair: { person: 'Persona', administrator: 'Administrador', agent: 'Agente', time: 'Tiempo' },
  mark: 'Paso {{number}}, {{state}}: {{text}}',
  state: { done: 'hecho', now: 'recién hecho', ahead: 'por venir' },

  met: '{{ok}} de {{total}} como se esperaba',
  metNone: 'Pasos y comprobaciones',
  details: 'Pasos y comprobaciones',
  closeDetails: 'Cerrar pasos y comprobaciones',
  ok: 'Como se esperaba',
  notOk: 'No como se esperaba',
}
