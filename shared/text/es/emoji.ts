/** The emoji picker in Spanish. */
import type { Texts } from '../texts.ts'

export const emoji: Texts['emoji'] = {
  button: 'Emoji',
  title: 'Elegir un emoji',
  search: 'Buscar emojis',
  recent: 'Recientes',
  found: 'Encontrados',
  none: 'Ningún emoji se llama así',
  loading: 'Cargando…',
}
