/** El token de una sesión, en español: cuánto vive, qué hace la aplicación cuando se acaba y qué resultó. */
import type { Texts } from '../texts.ts'

export const reauthentication: Texts['reauthentication'] = {
  token: {
    runsOut: 'El token caduca en {{left}}',
    expired: 'El token ha caducado',
    keyDeleted: 'Se eliminó la clave del token',
    lasts: 'El token no caduca',
    nobody: 'Nadie ha iniciado sesión',
  },
  choose: '{{name}}: cuando el token ya no vale',
  chosen: '{{name}}, cuando el token ya no vale: {{what}}',
  then: 'Después: {{what}}',
  callback: {
    none: 'la sesión sigue',
    answers: 'la aplicación trae otro',
    fails: 'el callback falla',
    absent: 'sin callback',
  },
  hint: {
    none: 'Solo un inicio de sesión mira el token (regla K7).',
    answers: 'El backend firma uno nuevo con una clave vigente.',
    fails: 'Se le pregunta y no trae ningún token.',
    absent: 'No hay a quién preguntar.',
  },
  ended: { renewed: 'La aplicación trajo otro token', revoked: 'La sesión ha terminado' },
  why: { expired: 'El token había caducado.', 'kid-deleted': 'Se había eliminado la clave del token.' },
  renewed: {
    web: 'La petición se rechazó, se preguntó al callback de la página y con un token nuevo pasó.',
    ios: 'La aplicación lo notó antes de enviar e inició sesión otra vez en silencio. No se perdió nada.',
    reconnection: 'El dispositivo volvió en línea con un token nuevo, y lo que esperaba se envió con él.',
    lost: 'La aplicación lo supo solo al enviar. La persona vuelve a tener sesión, pero el texto se perdió: hay que escribirlo otra vez.',
  },
  revoked: {
    answers: 'El callback de la aplicación no trajo ningún token que se acepte.',
    fails: 'Se preguntó al callback de la aplicación y no trajo ningún token.',
    absent: 'La aplicación no tiene un callback que pueda traer otro.',
    kept: 'El texto sigue ahí. Quien lo envíe sigue como visitante nuevo.',
    reconnection: 'Lo que esperaba la conexión llegó como de un visitante nuevo.',
    lost: 'El texto se perdió. Quien vuelva a escribir sigue como visitante nuevo.',
  },
  assumed: 'Lo que hacen aquí los clientes es en parte una suposición nuestra.',
  close: 'Cerrar',
  steps: {
    none: 'En {{device}} no se pide otro token a la aplicación',
    answers: 'En {{device}}, el callback de la aplicación responde con tokens nuevos',
    fails: 'En {{device}} falla el callback de la aplicación',
    absent: 'En {{device}}, la aplicación no tiene callback',
  },
}
