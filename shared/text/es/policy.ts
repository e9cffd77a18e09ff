/** La política, en español. */
import type { Texts } from '../texts.ts'

export const policy: Texts['policy'] = {
  title: 'Política',
  lead: 'Algunas reglas tienen dos formas: la del artículo de origen y la que páginas posteriores del proveedor le han dado. La política dice qué forma rige en este espacio de trabajo.',
  choose: 'Reglas que rigen',
  inForce: 'en vigor',
  names: {
    'first-release': {
      title: 'Inicial',
      text: 'Todo el artículo de origen, tal cual. No tiene ajustes.',
    },
    current: {
      title: 'Actual',
      text: 'El artículo de origen, tal como lo han cambiado páginas posteriores del proveedor. Lo que dejan al administrador tiene un ajuste abajo.',
    },
  },
  switches: 'Ajustes',
  usual: 'habitual',
  of: {
    email: {
      title: 'Identidades de correo electrónico',
      forms: {
        'verified-only': {
          title: 'Solo direcciones verificadas',
          text: 'Una dirección pasa a ser identidad si un token dice que está verificada. Lo que escribe un visitante se queda en texto.',
        },
        'verified-and-unverified': {
          title: 'Direcciones verificadas y sin verificar',
          text: 'Las direcciones sin verificar también están en el perfil, y se dice que lo son.',
        },
        'anyone-may-claim': {
          title: 'Cualquiera puede reclamar una dirección',
          text: 'Un visitante que escribe una dirección verificada se queda con ella. El proveedor no lo aconseja: mire el icono, no la dirección.',
        },
      },
    },
    unknownExternalId: {
      title: 'Inicio de sesión con una ID externa nueva',
      forms: {
        upgrade: {
          title: 'El mismo usuario final',
          text: 'El registro del visitante se actualiza; el solicitante sigue siendo el mismo.',
        },
        'new-user': {
          title: 'Un usuario final nuevo',
          text: 'Se crea un usuario final nuevo, que pasa a ser el solicitante del ticket, como en la política inicial.',
        },
      },
    },
    openConversations: {
      title: 'Dos conversaciones abiertas de una persona',
      forms: {
        'merge-tickets': {
          title: 'Una conversación',
          text: 'Los tickets se vuelven uno, como en la política inicial.',
        },
        'keep-apart': {
          title: 'Varias conversaciones',
          text: 'Las personas se vuelven una, y cada ticket sigue siendo un ticket propio.',
        },
      },
    },
    signInArticles: {
      title: 'Artículos que requieren iniciar sesión',
      forms: {
        authenticated: {
          title: 'Para quien ha iniciado sesión',
          text: 'Quien ha iniciado sesión puede abrirlos.',
        },
        nobody: {
          title: 'Para nadie',
          text: 'Nadie puede abrirlos en la mensajería, como en la política inicial.',
        },
      },
    },
    markedTickets: {
      title: 'Icono de identidad verificada en los tickets activos',
      forms: {
        'newest-hundred': {
          title: 'En los cien más recientes de una persona',
          text: 'Solo cuenta con varias conversaciones: de otro modo nadie tiene tantos.',
        },
        all: {
          title: 'En todos',
          text: 'Por muchos tickets activos que tenga una persona, como en la política inicial.',
        },
      },
    },
  },

  change: {
    title: 'Qué sería distinto',
    had: 'Lo que sería este espacio de trabajo si la política elegida hubiera regido desde el principio.',
    fromNowOn: 'El cambio vale desde ahora: lo que ha ocurrido se queda como está.',
    choose: 'Elija otra política u otra forma para ver qué sería distinto aquí.',
    emailAlone_one: 'En 1 persona solo cambiaría lo que dice el lugar del correo electrónico',
    emailAlone_other: 'En {{count}} personas solo cambiaría lo que dice el lugar del correo electrónico',
    emailAloneTitle: 'Solo correos electrónicos',
    copy: 'Abrir una copia con esta política…',
    copyHelp:
      'Un archivo nuevo en el que todo lo que está aquí ocurrió con esta política. Los secretos a mano van con él.',
    copyName: '{{name}}, {{policy}}',
    switch: 'Cambiar desde ahora',
    back: 'Volver a la política en vigor',
    comparing: 'Todo lo ocurrido se cuenta otra vez con la política elegida',
    people: 'Personas',
    tickets: 'Tickets',
    now: 'como es',
    then: 'como sería',
    different_one: '{{count}} distinto',
    different_many: '{{count}} distintos',
    different_other: '{{count}} distintos',
    said: 'Personas distintas: {{people}}. Tickets distintos: {{tickets}}.',
    nothing: 'Nada sería distinto',
    nothingBody: 'Cada persona y cada ticket de aquí serían iguales. Lo que venga aún puede ser distinto.',
    noPeople: 'Ninguna persona sería distinta.',
    noTickets: 'Ningún ticket sería distinto.',
    tooLong: 'Aquí ha ocurrido demasiado para contarlo todo otra vez',
    tooLongBody: '{{commands}} acciones, y se pueden comparar {{limit}} como máximo. Puede cambiar de todos modos.',
    leftOut_one:
      '{{count}} acción queda fuera: la política elegida la habría rechazado, o no habría nada a lo que aplicarla.',
    leftOut_many:
      '{{count}} de acciones quedan fuera: la política elegida las habría rechazado, o no habría nada a lo que aplicarlas.',
    leftOut_other:
      '{{count}} acciones quedan fuera: la política elegida las habría rechazado, o no habría nada a lo que aplicarlas.',
    columns: { who: 'Quién', ticket: 'Ticket', what: 'Qué es distinto' },
  },

  person: {
    'same-person': 'Quién es',
    name: 'Nombre',
    verified: 'Identidad verificada',
    'external-id': 'ID externa',
    email: 'Correo electrónico',
    tickets: 'Tickets',
    there: 'Está',
  },
  ticket: {
    'same-ticket': 'Un ticket o varios',
    subject: 'Asunto',
    requester: 'Solicitante',
    status: 'Estado',
    assignee: 'Asignado a',
    properties: 'Propiedades',
    merged: 'Fusión',
    messages: 'Mensajes',
    marks: 'Mensajes con icono',
    'mark-shown': 'Icono en el ticket',
    there: 'Está',
  },
  value: {
    apart: 'Alguien distinto de {{names}}',
    one: 'Una sola persona con {{names}}',
    there: 'Está',
    notThere: 'No está',
    none: 'Ninguno',
    merged: 'Fusionado en #{{number}}',
    notMerged: 'Un ticket propio',
    ticketsApart: 'Un ticket propio, aparte de {{numbers}}',
    oneTicket: 'Un mismo ticket con {{numbers}}',
    nobody: 'Nadie',
    marked: '{{number}} de {{messages}} con icono',
    shown: 'Se muestra',
    notShown: 'No se muestra: más de 100 tickets activos',
  },

  email: {
    verified: 'Dirección verificada',
    'not-verified': 'Dirección sin verificar',
    claimed: 'Reclamada sin iniciar sesión',
    claimedHelp: 'Un visitante escribió esta dirección verificada y ahora la tiene. No prueba nada sobre quién es.',
    why: {
      none: 'No se dio ninguna dirección',
      'not-verified': 'Se dio una dirección; su token no dice que esté verificada, así que no se muestra',
      typed: 'Se escribió una dirección: está en la conversación y no prueba nada',
    },
  },
  markNotShown: 'Identidad verificada; el icono no se muestra aquí: más de 100 tickets activos',
  articleNeedsLogin: 'Requiere iniciar sesión: iníciela en este dispositivo para abrirlo',
  channel: 'No está en esta simulación: se responde por mensajería (el perfil puede tener una dirección, regla E3)',
  emailHint: 'Opcional. La política dice si los agentes la ven (regla E3).',
  emailGiven: 'tiene un valor (E3)',
  evidenceEmail: 'dado; el lugar del correo en el perfil dice qué fue de él (regla E3)',
}
