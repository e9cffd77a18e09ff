/** Wie eine Anmeldung zustande kam, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const logins: Texts['logins'] = {
  title: 'Wie eine Anmeldung zustande kam',
  show: 'Wie diese Anmeldung zustande kam',
  none: 'Noch niemand hat versucht, sich anzumelden',
  noneBody:
    'Melden Sie sich auf einem Gerät an oder mit einem Token von der Token-Werkbank. Der Weg dieser Anmeldung wird hier gezeichnet.',
  gone: 'Diese Anmeldung gibt es nicht mehr',
  goneBody: 'Sie wurde zurückgenommen oder gehört zu einem anderen Arbeitsbereich.',
  business: 'Das Unternehmen',
  product: 'Messaging',
  all: 'Alle Anmeldungen',
  refused: 'Abgelehnt',
  passedOn: '{{name}} hat sich angemeldet',
  refusedOn: 'Eine Anmeldung wurde abgelehnt',
  where: '{{device}}, {{at}}',
  earlier: 'Anmeldung davor',
  later: 'Anmeldung danach',
  play: 'Übergaben abspielen',
  pause: 'Anhalten',
  way: 'Weg der Anmeldung',
  between: '{{from}} → {{to}}',
  app: 'App',
  station: {
    person: 'Person',
    site: 'Website',
    'back-end': 'Backend',
    messenger: 'Messenger',
    verification: 'Prüfung',
    agent: 'Agent',
  },
  step: {
    '1': { name: 'Schritt 1', text: 'Die Person meldet sich an' },
    '2': { name: 'Schritt 2', text: 'Das Backend signiert ein Token' },
    '3': { name: 'Schritt 3', text: 'Das Token wird weitergereicht und geprüft' },
    result: { name: 'Ergebnis', text: 'Was daraus wird' },
  },
  handOver: {
    credentials: {
      title: 'Womit sie sich anmeldet',
      carried:
        'Die Person meldet sich beim Unternehmen an wie immer. Was sie eingibt, bleibt dort: Messaging bekommt und sieht es nicht.',
    },
    request: {
      title: 'Bittet um ein Token',
      carried:
        'Wer angemeldet ist, weiß das Backend aus seiner eigenen Sitzung. Externe ID und Namen nimmt es von dort, nie aus dem, was die Seite schickt.',
    },
    token: {
      title: 'Signiertes Token',
      carried: 'Header und Claims, signiert mit dem Geheimnis, das nur das Backend hat.',
    },
    'login-call': {
      title: 'Anmeldeaufruf mit dem Token',
      carried: 'Es soll dasselbe Token sein, Buchstabe für Buchstabe: Wer es weiterreicht, liest und ändert es nicht.',
    },
    check: {
      title: 'Token zur Prüfung',
      carried: 'Das Token durchläuft alle Prüfungen der Reihe nach. Die erste, die scheitert, lehnt es ab.',
    },
    result: { title: 'Wen der Agent sieht', carried: 'Diese Person ist von nun an auf dem Gerät.' },
  },

  wrong: 'Hier ging es schief',
  passed_one: '{{count}} Prüfung bestanden',
  passed_other: '{{count}} Prüfungen bestanden',
  counts: '{{passed}} bestanden, {{failed}} gescheitert, {{none}} nicht erreicht',
  nothing: 'Nichts ändert sich',
  whose: 'Wer es behebt',
  responsible: {
    site: 'Die Website, die das Token nicht so weitergereicht hat, wie sie es bekam.',
    'back-end': 'Das Backend, das das Token gemacht hat.',
    administrator:
      'Der Administrator, der den genannten Schlüssel gelöscht hat; oder das Backend wechselt zu einem anderen Schlüssel.',
    clock: 'Niemand hat etwas Falsches geschrieben: Das Token kam im falschen Moment, oder eine Uhr geht anders.',
    simulator: 'Niemand: Dieses Understudy hat das Geheimnis nicht und kann deshalb nicht prüfen.',
  },
  header: 'Header',
  claims: 'Claims',
  proves: 'Ein abgelehntes Token beweist nichts: Dies ist nur, was es sagt.',
  unreadable: 'Was übergeben wurde, lässt sich nicht als Token lesen.',
  empty: 'nichts, was sich lesen lässt',
  email: 'angegeben, hier nicht gezeigt (Regel E1)',
  notShown: 'eine Liste oder ein Objekt, nicht gezeigt',
  others_one: 'Ein weiteres Mitglied zählt nicht (Regel T3).',
  others_other: '{{count}} weitere Mitglieder zählen nicht (Regel T3).',
  key: 'Schlüssel',
  secretStart: '{{name}}, Geheimnis beginnt mit {{secretStart}}',
  keyDeleted: 'gelöscht {{at}}',
  checks: 'Alle Prüfungen',
  externalId: 'Externe ID',
}
