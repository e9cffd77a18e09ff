/** Firmar a mano en el banco: clave, modo, tiempos, encabezado; y JSON con un error, en español. */
import type { Texts } from '../texts.ts'

export const byHand: Texts['byHand'] = {
  deletedKey: '{{name}} (borrada)',
  isDeleted: 'Esta clave se borró. Se rechaza a un backend que la siga usando.',
  standIn:
    'Esta clave se borró y su secreto se perdió para siempre, así que se firma con otro texto. Nadie lo mira: el token se rechaza por su kid.',
  way: 'Cómo',
  ways: {
    secret: 'Con su secreto',
    'wrong-secret': 'Con un secreto equivocado',
    'base64-decoded': 'Secreto decodificado de base64',
    unsigned: 'Sin firmar',
  },
  times: { iat: 'Emitido', nbf: 'Válido desde', exp: 'Vence' },
  noTime: 'no se dice',
  usualHeader: 'el habitual',
  ownHeader: 'cambiado a mano',
  headerExtra: 'Más del encabezado, en JSON',
  headerExtraHint: 'Se agrega al final y se firma tal cual. Un campo vacío se omite.',
  backToUsual: 'Volver al encabezado habitual',
  slip: 'Línea {{line}}, columna {{column}}: {{found}} no va ahí.',
  endsEarly: 'Línea {{line}}, columna {{column}}: el texto termina antes de tiempo. Debe ser un objeto JSON.',
  noSnippet: 'El código es para tokens que se emiten ahora o que no indican tiempos. Elija eso arriba para verlo.',
}
