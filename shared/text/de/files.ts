/** Dateien von Nachrichten, auf Deutsch: hinzufügen, zeigen, speichern. */
import type { Texts } from '../texts.ts'

export const files: Texts['files'] = {
  add: 'Dateien hinzufügen',
  addHelp: 'Dateien hinzufügen. Sie können sie auch einfügen oder hierher ziehen',
  noteTakesNone: 'Eine interne Notiz nimmt keine Dateien auf',
  drop: 'Loslassen, um die Dateien hinzuzufügen',
  pending: 'Zu sendende Dateien',
  remove: '{{name}} entfernen',
  added_one: '{{number}} Datei hinzugefügt',
  added_other: '{{number}} Dateien hinzugefügt',

  image: 'Bild: {{name}}',
  file: 'Datei: {{name}}',
  several: '{{number}} Dateien',
  typeAndSize: '{{type}} · {{size}}',
  enlarge: '{{name}} vergrößern',
  save: 'Speichern',
  saveNamed: '{{name}} speichern',
  saved: '{{name}} wurde gespeichert',
  notSaved: 'Die Datei konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.',
  gone: 'Dieses Bild kann nicht gezeigt werden.',
  close: 'Schließen',
  bytes: '{{number}} Bytes',
  kilobytes: '{{number}} KB',
  megabytes: '{{number}} MB',
}
