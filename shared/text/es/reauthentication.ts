/** El token de una sesión, en español: cuánto vive, qué hace la aplicación cuando se acaba y qué resultó. */
import type { Texts } from '../texts.ts'

export const reauthentication: Texts['reauthentication'] = {
  token: {
    runsOut: 'El token vence en {{left}}',
    expired: 'El token ha vencido',
    keyDeleted: 'Se borró la clave del token',
    lasts: 'El token no vence',
    nobody: 'Nadie ha iniciado sesión',
  },
  choose: '{{name}}: cuando el token ya no vale',
  chosen: '{{name}}, cuando el token ya no vale: {{what}}',
  /** On the button, beside how long the token lives. */
  then: { none: 'Luego sigue', answers: 'Luego se renueva', fails: 'Luego falla', absent: 'Luego, sin callback' },
  callback: {
    none: 'La sesión sigue',
    answers: 'La aplicación trae otro',
    fails: 'El callback falla',
    absent: 'Sin callback',
  },
  hint: {
    none: 'Solo un inicio de sesión mira el token (regla K7).',
    answers: 'El backend firma uno nuevo con una clave vigente.',
    fails: 'Se le pregunta y no trae ningún token.',
    absent: 'No hay a quién preguntar.',
  },
  ended: { renewed: 'La aplicación trajo otro token', revoked: 'La sesión ha terminado' },
  why: { expired: 'El token había vencido.', 'kid-deleted': 'Se había borrado la clave del token.' },
  /** What became of what was being sent. */
  sent: {
    whole: 'No se perdió nada.',
    lost: 'El texto se perdió: hay que escribirlo otra vez.',
    keptOver: 'El texto sigue ahí. Quien lo envíe sigue como visitante nuevo.',
    lostOver: 'El texto se perdió. Quien vuelva a escribir sigue como visitante nuevo.',
    waitedOver: 'Lo que esperaba la conexión llegó como de un visitante nuevo.',
  },
  more: 'Qué ocurrió',
  renewed: {
    web: 'La petición se rechazó, se preguntó al callback de la página y con un token nuevo pasó.',
    ios: 'La aplicación lo notó antes de enviar e inició sesión otra vez en silencio.',
    android: 'La aplicación lo supo solo al enviar, y entonces inició sesión otra vez.',
    reconnection: 'El dispositivo volvió en línea con un token nuevo, y lo que esperaba se envió con él.',
  },
  revoked: {
    answers: 'El callback de la aplicación no trajo ningún token que se acepte.',
    fails: 'Se preguntó al callback de la aplicación y no trajo ningún token.',
    absent: 'La aplicación no tiene un callback que pueda traer otro.',
  },
  assumed: 'Lo que hacen aquí los clientes es en parte una suposición nuestra.',
  close: 'Cerrar',
  /** In the dialog that deletes a key. */
  standing_one:
    '{{count, number}} sesión depende de ella, y con su próximo mensaje se pide otro token a su aplicación:',
  standing_other:
    '{{count, number}} sesiones dependen de ella, y con su próximo mensaje se pide otro token a sus aplicaciones:',
  steps: {
    none: 'En {{device}} no se pide otro token a la aplicación',
    answers: 'En {{device}}, el callback de la aplicación responde con tokens nuevos',
    fails: 'En {{device}} falla el callback de la aplicación',
    absent: 'En {{device}}, la aplicación no tiene callback',
  },
}
