/** Was war, noch einmal sehen, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const playing: Texts['playing'] = {
  start: 'An den Anfang',
  back: 'Schritt zurück',
  end: 'Ans Ende',
  moment: 'Zeitpunkt',
  step: 'Schritt {{at}} von {{last}}: {{words}}',
  event: 'Ereignis {{at}} von {{last}}',
  looking: 'Blick zurück',
  lookingStep: 'Sie sehen Schritt {{at}} von {{last}} – {{moment}}',
  lookingEvent: 'Sie sehen Ereignis {{at}} von {{last}} – {{moment}}',
  readOnly: 'Nichts geht verloren: So war es, zum Ansehen und nicht zum Ändern.',
  toNow: 'Zurück zum Jetzt',
  atNow: 'Wieder im Jetzt.',
  notYet: 'Dieses Ticket gab es noch nicht',
  notYetBody: 'Es entstand nach dem Zeitpunkt, den Sie gerade sehen.',

  bookmarks: 'Lesezeichen',
  name: 'Name dieses Zeitpunkts',
  keep: 'Merken',
  none: 'Noch ist kein Zeitpunkt gemerkt.',
  bookmarkStep: 'Schritt {{at}}',
  bookmarkEvent: 'Ereignis {{at}}',
  forget: 'Lesezeichen „{{name}}“ entfernen',
  kept: '„{{name}}“ ist gemerkt.',
  forgotten: '„{{name}}“ ist nicht mehr gemerkt.',
}
