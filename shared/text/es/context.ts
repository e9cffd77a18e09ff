/** The customer context in Spanish: what stands beside a conversation, the shop that people look at, and the steps of stories. */
import type { Texts } from '../texts.ts'

export const context: Texts['context'] = {
  language: 'Idioma',
  localTime: 'Hora local',
  localTimeOf: '{{time}} · {{zone}}',
  became: 'Inició sesión como',

  section: {
    notes: 'Notas',
    interactions: 'Interacciones',
    devices: 'Dispositivos',
    pages: 'Páginas vistas',
    variables: 'Variables de metadatos',
  },

  notes: {
    add: 'Agregar notas',
    edit: 'Editar las notas',
    field: 'Notas sobre {{name}}',
    hint: 'Lo que todo agente debería saber de esta persona',
    save: 'Guardar',
    cancel: 'Cancelar',
    saved: 'Las notas se guardaron',
    taken: 'Las notas se quitaron',
    left_one: 'Queda {{number}} carácter',
    left_other: 'Quedan {{number}} caracteres',
    left_many: 'Quedan {{number}} de caracteres',
    over_one: 'Sobra {{number}} carácter',
    over_other: 'Sobran {{number}} caracteres',
    over_many: 'Sobran {{number}} de caracteres',
    by: '{{name}}, {{at}}',
    agentsOnly: 'Solo las ven los agentes',
    asVisitor: 'Escritas sobre {{name}}, antes de iniciar sesión',
  },

  interactions: {
    none: 'Todavía no hay tickets',
    here: 'en pantalla',
    mergedInto: 'Fusionado en #{{number}}',
    madeOf: 'Formado por #{{numbers}}',
    messages_one: '{{number}} mensaje',
    messages_other: '{{number}} mensajes',
    messages_many: '{{number}} de mensajes',
    noLine: 'Todavía no se ha dicho nada',
    more: 'Mostrar más',
    shown: '{{shown}} de {{total}} tickets',
  },

  devices: {
    none: 'Todavía no está en ningún dispositivo',
    wasHere: 'ya no está ahí',
    loggedIn: 'con sesión iniciada',
    notLoggedIn: 'sin sesión iniciada',
    unknown: 'De este dispositivo no se sabe nada.',
    location: 'Ubicación',
    ip: 'Dirección IP',
    type: 'Tipo de dispositivo',
    system: 'Sistema',
    browser: { browser: 'Navegador', phone: 'Aplicación' },
    madeUp: 'Inventado: las direcciones no pertenecen a nadie.',
  },

  pages: { none: 'Todavía no hay páginas', all: 'Mostrar las {{number}}' },

  variables: {
    offWhy: 'Todavía no ha habido ninguna clave de firma. La primera las activa (regla K5).',
    lead: 'Lo que recibe el flujo de un bot sobre esta persona (regla K5)',
    empty: 'sin valor',
    true: 'true',
    false: 'false',
    emailGiven: 'tiene un valor, que en esta versión no se muestra (E1)',
    asked: 'Lo que completa la pregunta del propio bot:',
    askedName: 'Nombre',
    askedEmail: 'Correo electrónico',
    notAsked:
      'Lo que completa la pregunta del propio bot queda sin valor: a una persona autenticada no se le pregunta.',
  },

  person: {
    title: 'Perfil de {{name}}',
    back: 'Volver a {{view}}',
    gone: 'Esta persona ya no está aquí',
  },

  palette: {
    openTicket: 'ticket #{{number}}',
    noTicket: 'todavía sin tickets',
    shown: 'a la vista',
    hidden: 'fuera de la vista',
    fold: 'Plegar todo el perfil del usuario final',
    unfold: 'Desplegar todo el perfil del usuario final',
  },

  shop: {
    pages: 'Páginas de la tienda en {{device}}',
    page: {
      home: { title: 'Inicio', link: 'Inicio', text: 'Té, y en qué tomarlo.' },
      parcels: { title: 'Paquetes', link: 'Paquetes', text: 'Hay dos paquetes en camino.' },
      returns: {
        title: 'Devoluciones',
        link: 'Devoluciones',
        text: 'Puede devolver cualquier artículo en un plazo de 30 días.',
      },
      sizes: {
        title: 'Guía de tamaños',
        link: 'Tamaños',
        text: 'En una taza pequeña caben 180 ml; en una grande, 350 ml.',
      },
      contact: {
        title: 'Contacto',
        link: 'Contacto',
        text: 'Escríbanos: respondemos todos los días de nueve a cinco.',
      },
    },
  },

  steps: {
    viewsPage: 'En {{device}}, se ve la página “{{page}}”',
    notesOnPerson: '{{agent}} anota sobre {{person}}: {{text}}',
    forgetsNotes: '{{agent}} quita las notas sobre {{person}}',
  },
}
