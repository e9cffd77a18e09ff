/** Spanish words for the refusals of the gate: size, segments, encoding, JSON. */
import type { Texts } from '../texts.ts'
import { nothingNew } from './tokens-agent-sees.ts'

export const codesOfForm = {
  'too-large': {
    title: 'El token es demasiado grande',
    cause: 'Tiene {{length}} caracteres; se aceptan {{limit}} como máximo.',
    cure: 'Ponga en los claims solo lo que el inicio de sesión necesita: ID externa, ámbito, nombre, correo electrónico y vencimiento.',
    agentSees: nothingNew,
  },
  'token-empty': {
    title: 'No hay token',
    cause: 'El sitio llamó al inicio de sesión y no entregó nada.',
    cure: 'Haga que la llamada espere hasta que el backend responda, y revise la respuesta del backend.',
    agentSees: nothingNew,
  },
  'json-not-token': {
    title: 'Se entregó un objeto en lugar del token',
    cause: 'Se pasó la respuesta completa del backend, no el token que lleva dentro.',
    cure: 'Saque el token de la respuesta, por ejemplo answer.jwt, y entregue solo ese texto.',
    agentSees: nothingNew,
  },
  'space-around-token': {
    title: 'Hay espacio en blanco alrededor del token',
    cause: 'Antes o después de él hay un espacio o un salto de línea, como ocurre al copiarlo o leerlo de un archivo.',
    cure: 'Quite los espacios de los extremos antes de entregarlo.',
    agentSees: nothingNew,
  },
  'quoted-token': {
    title: 'El token está entre comillas',
    cause: 'La respuesta del backend es texto JSON y no se analizó.',
    cure: 'Analice la respuesta como JSON y entregue el texto que contiene.',
    agentSees: nothingNew,
  },
  'bearer-prefix': {
    title: 'La palabra Bearer está delante del token',
    cause: 'El token se escribió como para un encabezado HTTP.',
    cure: 'Entregue solo el token.',
    agentSees: nothingNew,
  },
  'not-a-token': {
    title: 'Esto no es un token',
    cause: 'No contiene ningún punto. Un token consta de tres fragmentos de texto separados por puntos.',
    cure: 'Entregue sin cambios el texto que devuelve la biblioteca de firma.',
    agentSees: nothingNew,
  },
  'encrypted-token': {
    title: 'El token está cifrado',
    cause: 'Tiene los cinco segmentos de un token cifrado. Un inicio de sesión necesita uno firmado.',
    cure: 'Use la llamada de la biblioteca que firma, con HS256.',
    agentSees: nothingNew,
  },
  'segment-count': {
    title: 'El token no tiene el número correcto de segmentos',
    cause: 'Tiene {{found}}; un token firmado tiene {{expected}}: encabezado, claims y firma.',
    cure: 'Compruebe que por el camino no se le cortó ni se le agregó nada al token.',
    agentSees: nothingNew,
  },
  'header-empty': {
    title: 'El token no tiene encabezado',
    cause: 'No hay nada antes del primer punto.',
    cure: 'Entregue el texto completo que devuelve la biblioteca de firma.',
    agentSees: nothingNew,
  },
  'claims-empty': {
    title: 'El token no tiene claims',
    cause: 'No hay nada entre el primer punto y el segundo, así que no dice quién es la persona.',
    cure: 'Entregue el texto completo que devuelve la biblioteca de firma; no use contenido separado.',
    agentSees: nothingNew,
  },
  'base64url-padded': {
    title: 'El segmento “{{segment}}” termina con relleno',
    cause: 'Unos signos igual completan el texto. Los tokens se escriben sin ellos.',
    cure: 'Use una biblioteca de JWT o quite los signos igual antes de firmar.',
    agentSees: nothingNew,
  },
  'standard-base64': {
    title: 'El segmento “{{segment}}” está escrito en base64 común',
    cause: 'Contiene + o /, que en los tokens se escriben - y _.',
    cure: 'Codifique en base64url, sin relleno.',
    agentSees: nothingNew,
  },
  'not-base64url': {
    title: 'El segmento “{{segment}}” contiene un carácter que ningún token tiene',
    cause: 'El carácter {{position}} del segmento “{{segment}}” no es una letra, una cifra, - ni _.',
    cure: 'Busque un carácter que se haya agregado, sustituido o escapado por el camino.',
    agentSees: nothingNew,
  },
  'base64url-length': {
    title: 'El segmento “{{segment}}” tiene una longitud imposible',
    cause: 'Ningún byte se escribe con {{length}} caracteres de base64url: falta un carácter o sobra uno.',
    cure: 'Entregue el token tal como lo devolvió la biblioteca de firma.',
    agentSees: nothingNew,
  },
  'base64url-unused-bits': {
    title: 'El segmento “{{segment}}” está escrito de una forma inusual',
    cause:
      'Su último carácter contiene bits que no significan nada. Los mismos bytes tienen una sola forma correcta, y esta es otra.',
    cure: 'Entregue el token sin cambios. Si nadie lo cambió, use otra biblioteca de firma.',
    agentSees: nothingNew,
  },
  'not-utf8': {
    title: 'El segmento “{{segment}}” no es texto UTF-8',
    cause: 'Se escribió en otro juego de caracteres, a menudo Latin-1.',
    cure: 'Convierta el texto JSON a UTF-8 antes de firmarlo.',
    agentSees: nothingNew,
  },
  'byte-order-mark': {
    title: 'El segmento “{{segment}}” empieza con una marca de orden de bytes',
    cause: 'Delante del texto JSON hay una marca invisible, como la que algunos editores escriben en los archivos.',
    cure: 'Escriba el JSON sin la marca.',
    agentSees: nothingNew,
  },
  'not-json': {
    title: 'El segmento “{{segment}}” no es JSON',
    cause: 'El texto que contiene no se puede leer como JSON.',
    cure: 'Deje que lo escriba una biblioteca de JSON; no junte cadenas a mano.',
    agentSees: nothingNew,
  },
  'not-an-object': {
    title: 'El segmento “{{segment}}” no es un objeto',
    cause: 'Es JSON, pero del tipo {{found}}, así que no tiene miembros con nombre.',
    cure: 'Firme un objeto con los miembros external_id y scope.',
    agentSees: nothingNew,
  },
  'nested-too-deep': {
    title: 'El segmento “{{segment}}” tiene demasiados niveles',
    cause: 'Hay más de {{limit}} objetos o listas unos dentro de otros.',
    cure: 'Omita lo que el inicio de sesión no necesita.',
    agentSees: nothingNew,
  },
  'duplicate-member': {
    title: 'El segmento “{{segment}}” dice lo mismo dos veces',
    cause: 'El miembro "{{member}}" aparece más de una vez. Dos lectores podrían tomar dos valores distintos.',
    cure: 'Escriba cada miembro una vez; deje que una biblioteca de JSON escriba el texto.',
    agentSees: nothingNew,
  },
  'lone-surrogate': {
    title: 'El segmento “{{segment}}” contiene medio carácter',
    cause: 'Un texto se cortó en medio de un emoji o de otro carácter poco común.',
    cure: 'Corte los textos entre caracteres, no dentro de ellos.',
    agentSees: nothingNew,
  },
  'number-out-of-range': {
    title: 'El segmento “{{segment}}” contiene un número demasiado grande',
    cause: 'El número {{number}} supera lo que se puede guardar.',
    cure: 'Omítalo o escríbalo como texto.',
    agentSees: nothingNew,
  },
} satisfies Partial<Texts['tokens']['codes']>
