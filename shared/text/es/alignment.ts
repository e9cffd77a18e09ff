/** Las partes de un token, codificadas y leídas: qué corresponde a qué, y que cambiar una es falsificar, en español. */
import type { Texts } from '../texts.ts'

export const alignment: Texts['alignment'] = {
  hint: 'Recorra el token o una de las partes de abajo: se marca lo que va junto.',
  part: 'Marcado: {{part}}',
  member: 'Marcado: {{part}}, {{member}}',
  tampering: 'Cambiar aquí una parte es falsificar: nada se vuelve a firmar.',
}
