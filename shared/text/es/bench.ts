/** What the developer's chair says in Spanish: making tokens, reading them, judging them. Words about codes and checks: tokens.ts. */
import type { Texts } from '../texts.ts'

export const bench: Texts['bench'] = {
  title: 'Banco de tokens',
  intro:
    'El backend de la empresa, a mano: escriba los claims, fírmelos y vea cada comprobación por la que pasa el token.',

  claims: 'Claims',
  externalId: 'ID externa',
  externalIdHint: '"external_id", obligatorio, texto',
  name: 'Nombre',
  nameHint: '"name", opcional',
  email: 'Correo electrónico',
  emailHint: '"email", opcional',
  scope: 'Ámbito',
  scopeHint: '"scope", debe ser user',
  extra: 'Más claims, en JSON',
  extraHint:
    'Se agregan al final, así que pueden reemplazar los campos de arriba. Los claims que nadie conoce no molestan.',
  key: 'Firmado con',
  keyGone: '{{name}} (el secreto no está a mano)',
  lifetime: 'Duración',
  lifetimes: { minute: '1 minuto', 'ten-minutes': '10 minutos', hour: '1 hora', day: '1 día', none: 'Sin vencimiento' },
  sign: 'Firmar',
  noKey: 'No hay clave de firma',
  noKeyBody:
    'Un token debe ir firmado, y todavía no hay ninguna clave cuyo secreto esté a mano. Las crea un administrador.',
  toKeys: 'Ir a Claves de firma',
  notSigned: {
    'key-unknown': 'Esta clave se acaba de borrar. Elija otra.',
    'secret-not-at-hand': 'El secreto de esta clave ya no está a mano. Elija otra clave o cree una nueva.',
    'needs-deleted-key':
      'Este tipo necesita una clave que se haya borrado. Cree una en Claves de firma, bórrela y vuelva a intentarlo.',
    'kind-unknown': 'Ese tipo no está en la colección.',
    'needs-second-key': 'Este tipo necesita una segunda clave. Cree una en Claves de firma y vuelva a intentarlo.',
  },

  token: 'Token',
  tokenHint: 'Firmado aquí, tomado de la colección o pegado. Se comprueba mientras usted escribe.',
  clear: 'Vaciar',
  parts: { header: 'Encabezado', claims: 'Claims', signature: 'Firma', more: 'Demasiadas partes' },
  partEmpty: 'vacío',
  partUnreadable: 'No se puede leer como texto.',
  signatureWords:
    'HMAC-SHA-256 sobre las dos partes anteriores, con el secreto. Solo quien tiene el secreto puede crearla o comprobarla.',
  signatureOther:
    'El encabezado dice “{{alg}}”. Aquí solo se acepta HS256: HMAC-SHA-256 sobre las dos partes anteriores, con el secreto.',
  signatureUnsaid: 'El encabezado no dice con qué algoritmo se creó. Aquí solo se acepta HS256.',
  characters_one: '{{count, number}} carácter',
  characters_other: '{{count, number}} caracteres',
  characters_many: '{{count, number}} de caracteres',

  verdict: 'Veredicto',
  accepted: 'Aceptado',
  acceptedBody: 'Demuestra que esta persona es {{externalId}}.',
  acceptedName: 'Los agentes ven el nombre {{name}}.',
  acceptedNoName: 'Los agentes ven un nombre neutro de visitante, porque el token no indica ninguno.',
  refused: 'Rechazado',
  cause: 'Causa',
  cure: 'Solución',
  agentSees: 'Lo que ve el agente',
  checks: 'Comprobaciones',
  result: { passed: 'superada', failed: 'fallida', none: 'no alcanzada' },
  nothing: 'Todavía no hay token',
  nothingBody: 'Firme uno a la izquierda, pegue uno arriba o tome uno defectuoso de la colección.',

  timeClaims: { iat: 'emitido', nbf: 'válido desde', exp: 'vence' },

  logInWith: 'Iniciar sesión con él',
  logInOn: 'Dispositivo',
  loggedIn: '{{device}} ya tiene la sesión iniciada.',
  loginRefused: 'Rechazado en {{device}}. Allí se le avisa a la persona, que puede seguir escribiendo.',
  noDevice: 'No hay ningún dispositivo. Agregue uno junto al espacio de trabajo.',

  shelf: 'Tokens defectuosos',
  shelfHint: 'Cada uno estropea de una sola manera los claims de arriba, los firma de nuevo y los pone en el banco.',
  shelfFilter: 'Buscar un tipo',
  shelfNone: 'Ningún tipo coincide con estas letras.',
}
