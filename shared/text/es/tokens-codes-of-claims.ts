/** Spanish words for the refusals of claims. */
import type { Texts } from '../texts.ts'
import { nothingAtThisTime, nothingFromClaims } from './tokens-agent-sees.ts'

export const codesOfClaims = {
  'scope-missing': {
    title: 'El token no tiene ámbito',
    cause: 'Falta el claim "scope".',
    cure: 'Agregue "scope": "user" a los claims.',
    agentSees: nothingFromClaims,
  },
  'scope-not-a-string': {
    title: 'El ámbito no es texto',
    cause: '"scope" es {{scope}}.',
    cure: 'Escriba "scope": "user", como un solo texto y no como lista.',
    agentSees: nothingFromClaims,
  },
  'scope-not-user': {
    title: 'El ámbito no es "user"',
    cause: '"scope" es {{scope}}. Solo un token con el ámbito "user" inicia la sesión de una persona.',
    cure: 'Escriba "scope": "user".',
    agentSees: nothingFromClaims,
  },
  'external-id-missing': {
    title: 'El token no dice quién es la persona',
    cause: 'Falta el claim "external_id".',
    cure: 'Agregue "external_id" con la ID permanente que tiene la persona en su sistema.',
    agentSees: nothingFromClaims,
  },
  'external-id-number': {
    title: 'La ID externa es un número',
    cause: '"external_id" es el número {{externalId}}; debe ser texto.',
    cure: 'Póngala entre comillas o conviértala en una cadena antes de firmar.',
    agentSees: nothingFromClaims,
  },
  'external-id-not-a-string': {
    title: 'La ID externa no es texto',
    cause: '"external_id" es {{externalId}}.',
    cure: 'Escriba la ID como texto.',
    agentSees: nothingFromClaims,
  },
  'external-id-empty': {
    title: 'La ID externa está vacía',
    cause: '"external_id" es un texto sin ningún carácter.',
    cure: 'Compruebe que la persona ha iniciado sesión en su sitio antes de que el backend cree el token.',
    agentSees: nothingFromClaims,
  },
  'external-id-too-long': {
    title: 'La ID externa es demasiado larga',
    cause: 'Tiene {{length}} caracteres; se aceptan {{limit}} como máximo.',
    cure: 'Use una ID permanente más corta.',
    agentSees: nothingFromClaims,
  },
  'name-not-a-string': {
    title: 'El nombre no es texto',
    cause: '"name" es {{value}}.',
    cure: 'Escriba el nombre como texto u omítalo.',
    agentSees: nothingFromClaims,
  },
  'email-not-a-string': {
    title: 'El correo electrónico no es texto',
    cause: '"email" es {{value}}.',
    cure: 'Escriba una sola dirección como texto u omítala.',
    agentSees: nothingFromClaims,
  },
  'email-taken': {
    title: 'El correo electrónico es de otra persona',
    cause:
      '“{{email}}” es el correo de una persona con otra ID externa, y una dirección es de una sola persona a la vez.',
    cure: 'Envíe la dirección solo para la persona a quien pertenece u omítala.',
    agentSees: nothingFromClaims,
  },
  'email-verified-not-boolean': {
    title: '"email_verified" no es ni verdadero ni falso',
    cause: '"email_verified" es {{value}}.',
    cure: 'Escriba true o false sin comillas, u omítalo.',
    agentSees: nothingFromClaims,
  },
  'exp-is-text': {
    title: 'El vencimiento es texto',
    cause: '"exp" es el texto {{value}}; debe ser un número.',
    cure: 'Escriba los segundos desde 1970 como número, sin comillas.',
    agentSees: nothingFromClaims,
  },
  'exp-not-an-integer': {
    title: 'El vencimiento no es un número entero',
    cause: '"exp" es {{value}}.',
    cure: 'Escriba los segundos enteros desde 1970.',
    agentSees: nothingFromClaims,
  },
  expired: {
    title: 'El token venció',
    cause: 'Terminó hace {{by}} segundos.',
    cure: 'Haga que el backend cree un token nuevo para cada inicio de sesión y revise su reloj.',
    agentSees: nothingAtThisTime,
  },
  'nbf-not-an-integer': {
    title: 'El inicio de validez no es un número entero',
    cause: '"nbf" es {{value}}.',
    cure: 'Escriba los segundos enteros desde 1970 como número, u omita "nbf".',
    agentSees: nothingFromClaims,
  },
  'not-yet-valid': {
    title: 'El token todavía no es válido',
    cause: 'Empieza a valer dentro de {{by}} segundos.',
    cure: 'Revise el reloj del backend u omita "nbf".',
    agentSees: nothingAtThisTime,
  },
  'iat-not-an-integer': {
    title: 'La hora de emisión no es un número entero',
    cause: '"iat" es {{value}}.',
    cure: 'Escriba los segundos enteros desde 1970 como número, u omita "iat".',
    agentSees: nothingFromClaims,
  },
  'issued-in-future': {
    title: 'El token se emitió en el futuro',
    cause: 'Según él mismo, se creó dentro de {{by}} segundos.',
    cure: 'Revise el reloj del backend, y que las horas estén en segundos y no en milisegundos.',
    agentSees: nothingAtThisTime,
  },
} satisfies Partial<Texts['tokens']['codes']>
