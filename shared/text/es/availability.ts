/** Who is there to take tickets, in Spanish: availability, accepting, giving a ticket to somebody, lists in groups, more agents. */
import type { Texts } from '../texts.ts'

export const availability: Texts['availability'] = {
  word: {
    online: 'Conectado',
    away: 'Ausente',
    'transfers-only': 'Solo transferencias',
    offline: 'Desconectado',
  },
  means: {
    online: 'Recibe tickets nuevos y transferencias',
    away: 'No recibe ni tickets nuevos ni transferencias',
    'transfers-only': 'Recibe transferencias, pero no tickets nuevos',
    offline: 'No recibe ni tickets nuevos ni transferencias',
  },
  menu: 'Disponibilidad y agentes',
  chooser: '{{name}}, {{availability}}',
  yours: 'Disponibilidad de {{name}}',
  chairs: 'Ocupar el puesto de otro agente',
  isNow: 'Disponibilidad de {{name}}, ahora: {{availability}}',
  sitsNow: 'Usted ocupa el puesto de {{name}}, {{availability}}',
  set: 'Disponibilidad: {{availability}}',

  waiting_one: '{{number}} por aceptar',
  waiting_other: '{{number}} por aceptar',
  waiting_many: '{{number}} por aceptar',
  waitingHelp_one: 'Hay {{number}} ticket nuevo por aceptar. Abrirlo',
  waitingHelp_other: 'Hay {{number}} tickets nuevos por aceptar. Abrir el primero',
  waitingHelp_many: 'Hay {{number}} de tickets nuevos por aceptar. Abrir el primero',
  waits_one: 'Hay {{number}} ticket nuevo por aceptar',
  waits_other: 'Hay {{number}} tickets nuevos por aceptar',
  waits_many: 'Hay {{number}} de tickets nuevos por aceptar',
  nobodyOnline: 'No hay ningún agente conectado',
  nobodyOnlineBody: 'Los tickets nuevos esperan aquí, sin asignar, hasta que un agente esté conectado y los acepte.',

  accept: 'Aceptar',
  acceptHelp: 'Nadie tiene este ticket nuevo. Quien lo acepta se lo queda.',
  accepted: 'El ticket #{{number}} es suyo',
  notOffered:
    'Un ticket nuevo que nadie tiene. No se le ofrece a usted mientras su disponibilidad sea “{{availability}}”.',
  goOnline: 'Conectarse',

  held: 'Lo tiene {{name}}. Nadie más puede pasárselo a otro agente.',
  sitThere: 'Ocupar ese puesto',
  noTransfers: '{{availability}}: ahora no recibe tickets',
  isThere: '{{name}}, {{availability}}',
  notWhile:
    'Usted no recibe tickets mientras su disponibilidad sea “{{availability}}”. El ticket es de quien lo responda.',

  group: 'Agrupar por',
  groupIs: 'Agrupar por: {{grouping}}',
  groupings: { none: 'Nada', status: 'Estado', requester: 'Solicitante', assignee: 'Agente asignado' },

  addAgent: 'Agregar un agente…',
  addAgentTitle: 'Agregar un agente',
  addGroup: 'Agregar un grupo…',
  addGroupTitle: 'Agregar un grupo',
  name: 'Nombre',
  groups: 'Grupos',
  groupsHint: 'Los tickets de este agente van al primero que se elija',
  members: 'Miembros',
  cancel: 'Cancelar',
  close: 'Cerrar',
  agentAdded: '{{name}} es ahora agente',
  groupAdded: 'Se agregó el grupo {{name}}',
}
