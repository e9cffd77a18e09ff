/** The shelf of stories, in Spanish. */
import type { Texts } from '../texts.ts'

export const storyShelf: Texts['storyShelf'] = {
  find: 'Buscar una historia',
  findHint: 'Palabras, o una regla como U4',
  found_one: '{{count}} historia',
  found_other: '{{count}} historias',
  found_many: '{{count}} de historias',
  nothing: 'Ninguna historia encaja. Pruebe con menos palabras o con cualquier nivel.',
  levels: 'Nivel',
  anyLevel: 'Cualquier nivel',
  level: { beginner: 'Principiante', advanced: 'Avanzado', expert: 'Experto' },
  otherTopics: 'Otras historias',
  form: 'Forma de “{{title}}”',
  under: 'Política: {{policy}}',
}
