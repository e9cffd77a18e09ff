/** Qué vería el agente de un token del banco antes de que alguien inicie sesión con él, en español. */
import type { Texts } from '../texts.ts'

export const agentPreview: Texts['agentPreview'] = {
  title: 'Lo que vería el agente',
  on: 'En {{device}}',
  before: 'Firme o pegue un token para verlo aquí.',
  refused: 'No cambia nada: el token se rechazaría ({{code}}). El agente sigue viendo:',
  nobody: 'A nadie todavía: no se escribió ningún mensaje en {{device}}.',
  ticket: 'continúa en el ticket #{{ticket}}',
  noTicket: 'todavía sin ticket: el próximo mensaje crea uno',
  none: 'ninguna',
  changes: 'Qué cambiaría',
}
