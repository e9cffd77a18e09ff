/** Warum etwas nicht ist, wie eine Geschichte es erwartet: steht hinter „erwartet: …; ist: …:“. */
import type { Texts } from '../texts.ts'

export const nearMisses: Texts['nearMisses'] = {
  because: '{{found}}: {{why}}',
  expired: 'die Anmeldung in Schritt {{step}} wurde abgelehnt, ihr Token war {{span}} zuvor abgelaufen',
  expiredNow: 'die Anmeldung in Schritt {{step}} wurde abgelehnt, ihr Token lief in eben dieser Sekunde ab',
  'key-deleted':
    'die Anmeldung in Schritt {{step}} wurde abgelehnt, ihr Schlüssel „{{key}}“ wurde in Schritt {{deleted}} gelöscht',
  refused: 'die Anmeldung in Schritt {{step}} wurde mit {{code}} abgelehnt ({{title}})',
  'no-login': '{{person}} hat sich nirgends angemeldet',
  'nobody-logged-in': 'auf {{device}} hat sich niemand angemeldet',
  'login-later': '{{person}} meldet sich erst in Schritt {{step}} an',
  'logged-out': 'wer auf {{device}} angemeldet war, hat sich in Schritt {{step}} abgemeldet',
  'another-login': 'auf {{device}} hat sich seither {{person}} angemeldet, in Schritt {{step}}',
  'other-device': '{{person}} ist auf {{device}} angemeldet, seit Schritt {{step}}',
  'logged-in': '{{person}} hat sich auf {{device}} in Schritt {{step}} angemeldet',
  'no-name': 'das Token in Schritt {{step}} nennt keinen Namen',
  'other-name': 'das Token in Schritt {{step}} nennt den Namen {{name}}',
  'other-id': {
    'letter-case': 'es gibt „{{here}}“, von „{{there}}“ verschieden durch Groß- und Kleinbuchstaben',
    space: 'es gibt „{{here}}“, von „{{there}}“ verschieden durch ein Leerzeichen am Rand',
    invisible: 'es gibt „{{here}}“, von „{{there}}“ verschieden durch ein Zeichen, das niemand sieht',
    'look-alike': 'es gibt „{{here}}“, von „{{there}}“ verschieden durch ein Zeichen, das nur so aussieht',
    several: 'es gibt „{{here}}“, von „{{there}}“ verschieden durch mehrere Kleinigkeiten',
  },
  'before-login':
    'es wurde in Schritt {{step}} geschrieben, vor der Anmeldung in Schritt {{login}}, und keine Nachricht bekommt das Zeichen nachträglich (Regel A1)',
  waits: 'was in Schritt {{step}} geschrieben wurde, wartet auf {{device}} auf das Netz',
  'not-sent': 'Schritt {{step}}, der es sagt, wurde abgelehnt',
  'written-later': 'es wird erst in Schritt {{step}} gesagt',
  merged: 'Ticket {{ticket}} wurde mit Ticket {{survivor}} zusammengeführt, wo das Gespräch weitergeht',
  closed:
    'Ticket {{ticket}} wurde in Schritt {{step}} geschlossen, und ein geschlossenes nimmt keine Nachrichten mehr an (Regel U10)',
  'session-over': 'die Sitzung von Ticket {{ticket}} wurde in Schritt {{step}} beendet',
  'logout-makes-new': 'nach der Abmeldung in Schritt {{step}} macht die nächste Nachricht ein neues Ticket (Regel U7)',
  'email-hidden': 'das Regelwerk first-release zeigt nie eine E-Mail-Adresse (Regel E1)',
  'kept-apart': 'dieses Regelwerk hält die Tickets einer Person getrennt (Regel U4)',
  upgraded: 'dieses Regelwerk macht aus dem Besucher die bekannte Person und keinen zweiten Endbenutzer (Regel U2)',
  'second-user': 'dieses Regelwerk macht bei einer Anmeldung mitten im Gespräch einen zweiten Endbenutzer (Regel U2)',
  span: {
    seconds_one: '{{count}} Sekunde',
    seconds_other: '{{count}} Sekunden',
    minutes_one: '{{count}} Minute',
    minutes_other: '{{count}} Minuten',
    hours_one: '{{count}} Stunde',
    hours_other: '{{count}} Stunden',
    days_one: '{{count}} Tag',
    days_other: '{{count}} Tage',
  },
}
