/** Die Teile eines Tokens, kodiert und gelesen: was wozu gehört, und dass Ändern Fälschen ist, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const alignment: Texts['alignment'] = {
  hint: 'Gehen Sie durch das Token oder durch einen Teil darunter: Was zusammengehört, wird markiert.',
  part: 'Markiert: {{part}}',
  member: 'Markiert: {{part}}, {{member}}',
  tampering: 'Wer hier einen Teil ändert, fälscht: Es wird nichts neu signiert.',
}
