/** Makros, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const macros: Texts['macros'] = {
  button: 'Makros',
  help: 'Einen fertigen Text ins Feld setzen; oder / am Anfang einer Zeile tippen',
  list: 'Makros',
  found_one: '{{count}} Makro: {{first}}',
  found_other: '{{count}} Makros, das erste ist {{first}}',
  keys: '↑ ↓ zum Wählen, Eingabe zum Einfügen, Esc zum Schließen',
  greeting: 'Guten Tag,',
  greetingNamed: 'Guten Tag {{name}},',
  title: {
    lookingInto: 'Ich sehe nach',
    moreDetails: 'Nach Einzelheiten fragen',
    onItsWay: 'Paket ist unterwegs',
    logIn: 'Um Anmeldung bitten',
    refund: 'Erstattung ist veranlasst',
    thanks: 'Dank und Abschied',
    summary: 'Notiz: Zusammenfassung für Kollegen',
  },
  text: {
    lookingInto:
      '{{greeting}} vielen Dank für Ihre Nachricht. Ich sehe mir das gerade an und melde mich in Kürze wieder.',
    moreDetails:
      '{{greeting}} dabei helfe ich gern. Nennen Sie mir bitte die Bestellnummer und was Sie sehen, wenn es schiefgeht?',
    onItsWay:
      '{{greeting}} gute Nachrichten: Ihr Paket hat unser Lager verlassen. Es sollte innerhalb von zwei Werktagen bei Ihnen sein.',
    logIn:
      '{{greeting}} dafür muss ich sicher sein, dass ich mit der richtigen Person spreche. Bitte melden Sie sich auf unserer Website in Ihrem Konto an und schreiben Sie mir genau hier noch einmal: Diese Konversation geht weiter.',
    refund:
      '{{greeting}} ich habe die Erstattung veranlasst. Bis sie auf Ihrem Konto erscheint, dauert es drei bis fünf Werktage.',
    thanks: 'Vielen Dank für Ihre Geduld. Wenn noch etwas ist, schreiben Sie einfach wieder hier. Einen schönen Tag!',
    summary: 'Was geschehen ist:\nWas versprochen wurde:\nWas noch zu tun ist:',
  },
}
