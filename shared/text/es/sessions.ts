/** The messaging session in Spanish: messengers open or closed, how far messages got, who types, how a session ends, whose it is. */
import type { Texts } from '../texts.ts'

export const sessions: Texts['sessions'] = {
  delivery: { sent: 'Enviado', delivered: 'Entregado', read: 'Leído' },
  deliveryHelp: {
    sent: 'La persona no tiene en ningún dispositivo una sesión a la que pueda llegar',
    delivered: 'Llegó a un dispositivo de la persona, con la ventana de mensajería cerrada',
    read: 'La persona lo tuvo a la vista en una ventana de mensajería abierta',
  },
  replyFrom: 'Mensaje de {{name}}, {{state}}, {{time}}, {{delivery}}',

  typing: '{{name}} está escribiendo…',
  typingNow: 'escribiendo ahora',
  said: '{{name}} está escribiendo, ticket #{{number}}',

  messenger: {
    open: 'Abrir la ventana de mensajería',
    openUnread_one: 'Abrir la ventana de mensajería, {{number}} mensaje no leído',
    openUnread_other: 'Abrir la ventana de mensajería, {{number}} mensajes no leídos',
    openUnread_many: 'Abrir la ventana de mensajería, {{number}} de mensajes no leídos',
    close: 'Cerrar la ventana de mensajería',
    app: 'Tienda',
  },

  end: {
    do: 'Finalizar sesión',
    title: '¿Finalizar esta sesión de mensajería?',
    body: 'Desde ese momento no se puede responder a {{name}} en el ticket #{{number}}. Lo próximo que escriba no llega aquí: inicia una sesión nueva, en un ticket nuevo o en otro ticket abierto de la misma persona.',
    quiet: 'A {{name}} no se le avisa, y el estado sigue siendo {{status}}.',
    source: 'El artículo no menciona esto: figura en páginas posteriores del proveedor.',
    confirm: 'Finalizar sesión',
    cancel: 'Cancelar',
    done: 'La sesión ha terminado. Ya no se puede responder; sí se pueden escribir notas internas.',
  },
  over: 'La sesión ha terminado: una respuesta no llegaría a nadie',
  overNotice: 'Esta sesión de mensajería ha terminado: lo próximo que escriba {{name}} no llega aquí.',

  requester: {
    change: 'Cambiar',
    changeFrom: 'Cambiar el solicitante, ahora {{name}}',
    verified: 'Ha iniciado sesión, así que el ticket no cambia de solicitante',
    title: 'Otro solicitante para el ticket #{{number}}',
    find: 'Buscar un usuario final',
    findHint: 'Nombre o ID externa',
    people: 'Usuarios finales',
    nobody: 'Nadie coincide. Pruebe con menos letras.',
    noExternalId: 'sin ID externa',
    now: 'solicitante actual',
    ends: 'La sesión de mensajería de este ticket termina: lo próximo que escriba {{name}} no llega aquí.',
    sees: 'En los dispositivos, quien escribió sigue viendo sus propias palabras. Allí nadie más las ve nunca.',
    source: 'Es una suposición nuestra: ninguna fuente dice qué ocurre con los mensajes.',
    do: 'Cambiar solicitante',
    cancel: 'Cancelar',
    done: 'El solicitante del ticket #{{number}} es {{name}}',
  },

  event: {
    SessionEnded: 'La sesión de #{{number}} terminó',
    SessionEndedBy: '{{name}} finalizó la sesión de #{{number}}',
    RequesterChangedBy: '{{name}} cambió el solicitante de {{from}} a {{to}}',
  },
  steps: {
    opens: 'En {{device}}, se abre la ventana de mensajería',
    closes: 'En {{device}}, se cierra la ventana de mensajería',
    ends: '{{agent}} finaliza la sesión del ticket {{ticket}}',
    requester: '{{agent}} cambia el solicitante del ticket {{ticket}} a {{person}}',
  },
}
