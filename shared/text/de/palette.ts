/** Die Befehlspalette, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const palette: Texts['palette'] = {
  title: 'Alles finden und tun',
  hint: 'Befehl, Person, Ticket, Einstellung, Regel oder Geschichte',
  results: 'Ergebnisse',
  group: {
    acts: 'Befehle',
    people: 'Personen',
    tickets: 'Tickets',
    settings: 'Einstellungen',
    recent: 'Arbeitsbereiche',
    stories: 'Geschichten',
    rules: 'Regeln',
  },
  found_one: '{{count}} gefunden',
  found_other: '{{count}} gefunden',
  none: 'Nichts heißt so.',
  noneBody:
    'Versuchen Sie es mit weniger Buchstaben, mit Nummer oder Betreff eines Tickets, mit Name oder externer ID einer Person oder mit einer Regel wie U4.',
  theme: 'Darstellung: {{theme}}',
  agent: 'Den Platz von {{name}} einnehmen',
  story: 'Auf die Bühne bringen: {{title}}',
  leaveStory: 'Geschichte verlassen',
  recent: '{{name}} öffnen',
  ticket: '#{{number}} {{subject}}',
  keys: { move: 'bewegen', choose: 'wählen', close: 'schließen' },
}
