/** Geschichten, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const stories: Texts['stories'] = {
  title: 'Geschichten',
  intro:
    'Eine Geschichte spielt Personen, Administratoren und Agenten auf einer eigenen Bühne, mit echten Token, und prüft bei jedem Schritt, was der Agent sieht. Ihr Arbeitsbereich wartet so lange, unberührt.',
  steps_one: '{{count}} Schritt',
  steps_other: '{{count}} Schritte',
  open: 'Auf die Bühne',
  onStage: 'Auf der Bühne',
  toStage: 'Zur Bühne',
  none: 'Hier gibt es keine Geschichten',
  noneBody: 'Geschichten sind Dateien im Ordner „scenarios“. Es wurde keine gefunden.',
  wrong: 'Diese Geschichte kann nicht gespielt werden',

  bar: 'Geschichte',
  play: 'Abspielen',
  pause: 'Anhalten',
  next: 'Nächster Schritt',
  restart: 'Von vorn',
  leave: 'Geschichte verlassen',
  position: 'Schritt {{done}} von {{total}}',
  begin: 'Die Bühne ist eingerichtet. Spielen Sie ab, oder gehen Sie Schritt für Schritt.',
  end: 'Ende',
  speed: 'Tempo',
  speeds: { half: '0,5×', normal: '1×', double: '2×', quadruple: '4×' },
  lanes: 'Schritte nach Platz',
  chair: { person: 'Person', administrator: 'Administrator', agent: 'Agent', time: 'Zeit' },
  mark: 'Schritt {{number}}, {{state}}: {{text}}',
  state: { done: 'getan', now: 'gerade getan', ahead: 'steht bevor' },

  met: '{{ok}} von {{total}} wie erwartet',
  metNone: 'Schritte und Prüfungen',
  details: 'Schritte und Prüfungen',
  closeDetails: 'Schritte und Prüfungen schließen',
  ok: 'Wie erwartet',
  notOk: 'Nicht wie erwartet',
}
