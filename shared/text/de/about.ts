/** About, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const about: Texts['about'] = {
  title: 'Über Understudy',
  what: 'Understudy stellt den Arbeitsbereich von Support-Agenten für authentifiziertes Messaging nach, damit Agenten, Administratoren und Entwickler eine Anmeldung proben können, bevor ein Kunde sie erlebt. Alles geschieht auf diesem Rechner; nichts wird irgendwohin gesendet.',
  independent:
    'Ein unabhängiger Simulator. Er stammt von keinem Anbieter, wurde von keinem geprüft oder empfohlen und ist nicht das echte Produkt.',
  version: 'Version',
  licence: 'Lizenz',
  licences: 'MIT. Gebaut auf quelloffenen Paketen, jedes unter seiner eigenen Lizenz.',
  policy: 'Regelwerk dieses Arbeitsbereichs',
  rulesTitle: 'Die Regeln',
  rulesIntro: 'Alles, was Understudy tut, folgt einer dieser Regeln. Bei jeder steht, woher sie kommt.',
  filter: 'Regel suchen',
  filterHint: 'Nummer oder Wörter',
  source: 'Quelle',
  all: 'Alle',
  shown_one: '{{count}} Regel von {{total}}',
  shown_other: '{{count}} Regeln von {{total}}',
  none: 'Keine Regel passt. Versuchen Sie es mit weniger Buchstaben oder allen Quellen.',
  showAll: 'Alle Regeln zeigen',
  sources: {
    article: 'Quellartikel',
    'later-page': 'Spätere Seite',
    assumption: 'Unsere Annahme',
  },
  sourcesLong: {
    article: 'steht in dem Artikel, dem dieser Simulator folgt',
    'later-page': 'steht auf einer späteren Seite des Anbieters',
    assumption: 'keine Quelle sagt es; wir mussten wählen',
  },
  groups: {
    K: 'Signaturschlüssel',
    T: 'Token',
    U: 'Endbenutzer, An- und Abmeldung',
    B: 'Der Messaging-Bot',
    A: 'Was der Agent sieht',
    E: 'E-Mail',
    G: 'Hilfeartikel',
  },
  formActive: 'Gilt hier, {{policy}}: {{form}}',
  formOther: 'Im Regelwerk {{policy}}: {{form}}',
  forms: {
    U2: {
      'first-release': 'Ein neuer Endbenutzer entsteht, und der Anfragende wechselt.',
      current: 'Derselbe Endbenutzer wird an Ort und Stelle aufgewertet.',
    },
    U4: {
      'first-release': 'Aus den beiden Tickets wird eines.',
      current:
        'Sind mehrere Konversationen erlaubt, werden die Personen zusammengeführt, und die Tickets bleiben getrennt.',
    },
    E1: {
      'first-release': 'Agenten sehen keine Adresse.',
      current: 'Adressen werden je nach Einstellung gezeigt (Regel E3).',
    },
    E3: {
      'first-release': 'Gilt nicht; Adressen sind verborgen (Regel E1).',
      current: 'Adressen sind Identitäten, je nach Einstellung.',
    },
    G1: {
      'first-release': 'Niemand kann sie im Messenger öffnen.',
      current: 'Wer angemeldet ist, kann sie öffnen.',
    },
  },
}
