/** What is told in Spanish when the preferences file could not be used. */
import type { Texts } from '../texts.ts'

export const preferences: Texts['preferences'] = {
  damaged:
    'No se pudieron leer sus preferencias y empiezan de nuevo. El archivo anterior está junto a ellas, como {{file}}. Los espacios de trabajo no se ven afectados.',
  newer:
    'Sus preferencias vienen de un Understudy más reciente y aquí empiezan de nuevo. El archivo anterior está junto a ellas, como {{file}}.',
}
