/** What the About page says in Spanish, apart from the rules themselves. */
import type { Texts } from '../texts.ts'

export const about: Texts['about'] = {
  title: 'Acerca de Understudy',
  what: 'Understudy simula el espacio de trabajo de un agente de soporte para la mensajería autenticada. Así, los agentes, los administradores y los desarrolladores pueden ensayar un inicio de sesión antes de que un cliente se encuentre con él. Todo ocurre en este equipo; no se envía nada a ninguna parte.',
  independent:
    'Un simulador independiente. Ningún proveedor lo ha creado, respaldado ni revisado, y no es el producto real.',
  version: 'Versión',
  licence: 'Licencia',
  licences: 'MIT. Hecho con paquetes de código abierto, cada uno con su propia licencia.',
  policy: 'Política de este espacio de trabajo',
  rulesTitle: 'Las reglas',
  rulesIntro: 'Todo lo que hace Understudy sigue una de estas reglas. Cada una dice de dónde viene.',
  filter: 'Buscar una regla',
  filterHint: 'Número o palabras',
  source: 'Fuente',
  all: 'Todas',
  shown_one: '{{count}} regla de {{total}}',
  shown_other: '{{count}} reglas de {{total}}',
  shown_many: '{{count}} de reglas de {{total}}',
  none: 'Ninguna regla coincide. Pruebe con menos letras o con todas las fuentes.',
  showAll: 'Mostrar todas las reglas',
  sources: {
    article: 'Artículo de origen',
    'later-page': 'Una página posterior',
    assumption: 'Suposición nuestra',
  },
  sourcesLong: {
    article: 'figura en el artículo que sigue este simulador',
    'later-page': 'figura en una página posterior del proveedor',
    assumption: 'ninguna fuente lo dice; tuvimos que elegir',
  },
  groups: {
    K: 'Claves de firma',
    T: 'Tokens',
    U: 'Usuarios finales, inicio y cierre de sesión',
    B: 'El bot de mensajería',
    A: 'Lo que ve el agente',
    E: 'Correo electrónico',
    G: 'Artículos de ayuda',
  },
  formActive: 'Se aplica aquí, política {{policy}}: {{form}}',
  formOther: 'En la política {{policy}}: {{form}}',
  forms: {
    U2: {
      'first-release': 'se crea un usuario final nuevo y el solicitante cambia.',
      current: 'el mismo usuario final pasa a estar autenticado.',
    },
    U4: {
      'first-release': 'los dos tickets se convierten en uno.',
      current: 'si se permiten varias conversaciones, las personas se unen y los tickets siguen separados.',
    },
    E1: {
      'first-release': 'los agentes no ven ninguna dirección.',
      current: 'las direcciones se muestran según la configuración (regla E3).',
    },
    E3: {
      'first-release': 'no se aplica; las direcciones están ocultas (regla E1).',
      current: 'las direcciones son identidades, según la configuración.',
    },
    G1: {
      'first-release': 'nadie puede abrirlos en la mensajería.',
      current: 'quienes han iniciado sesión pueden abrirlos.',
    },
  },
}
