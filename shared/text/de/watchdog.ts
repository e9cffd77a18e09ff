/** Der Wachhund von `understudy check --window`. */
import type { Texts } from '../texts.ts'

export const watchdog: Texts['watchdog'] = {
  option: 'jede Geschichte auch im echten Fenster spielen und vergleichen, ob die Seite sagt, was sie sagen muss',
  place: 'Fenster: {{where}}',
  held_one: 'Fenster: {{count}} Ort sagt, was er sagen muss',
  held_other: 'Fenster: {{count}} Orte sagen, was sie sagen müssen',
  head: 'Kopf des Tickets',
  step: 'Geschichte',
  addresses: 'E-Mail-Adressen auf dem Bildschirm des Agenten (Regel E1)',
  nothing: 'nichts',
  other: 'muss sagen: „{{expected}}“; die Seite sagt: „{{read}}“',
  otherLines: 'muss sagen (-), die Seite sagt (+):',
  speed_one: 'Fenster: {{count}} Schritt angesehen, {{rate}} Schritte je Sekunde',
  speed_other: 'Fenster: {{count}} Schritte angesehen, {{rate}} Schritte je Sekunde',
  noWindow: 'Hier lässt sich kein Fenster öffnen: {{why}}',
  alone:
    'Fehler: --window spielt jede Geschichte einmal und nach dem Regelwerk, das ihre Datei festlegt: --policy, --update und --watch weglassen',
}
