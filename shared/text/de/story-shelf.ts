/** Das Regal der Geschichten, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const storyShelf: Texts['storyShelf'] = {
  find: 'Geschichte suchen',
  findHint: 'Wörter oder eine Regel wie U4',
  found_one: '{{count}} Geschichte',
  found_other: '{{count}} Geschichten',
  nothing: 'Keine Geschichte passt. Versuchen Sie es mit weniger Wörtern oder jeder Stufe.',
  levels: 'Stufe',
  anyLevel: 'Jede Stufe',
  level: { beginner: 'Einstieg', advanced: 'Fortgeschritten', expert: 'Für Kenner' },
  otherTopics: 'Andere Geschichten',
  form: 'Form von „{{title}}“',
  under: 'Regelwerk: {{policy}}',
}
