/** Der Rahmen um alle Plätze, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const app: Texts['app'] = {
  title: 'Understudy',
  simulation: 'SIMULATION · nicht das echte Produkt',
  independent: 'Unabhängiger Simulator, mit keinem Anbieter verbunden.',
  policy: 'Regelwerk: {{policy}}',
  policyName: { 'first-release': 'erste Version', current: 'aktuell' },
  skip: 'Direkt zu: {{place}}',
  places: 'Orte',
  place: {
    workspace: 'Arbeitsbereich',
    keys: 'Signaturschlüssel',
    policy: 'Regelwerk',
    bench: 'Token-Werkbank',
    stories: 'Geschichten',
    about: 'Über',
  },
  theme: { label: 'Darstellung: {{theme}}', choose: 'Darstellung', system: 'System', light: 'Hell', dark: 'Dunkel' },
  fault: {
    title: 'In Understudy ist etwas kaputtgegangen',
    body: 'Das ist ein Fehler im Programm, nicht in dem, was Sie getan haben. Ihr Arbeitsbereich ist sicher: Alles Bestätigte ist gespeichert.',
    again: 'Fenster neu zeigen',
  },

  visitor: 'Besucher {{number}}',
  verified: 'Verifiziert',
  notVerified: 'Unverifiziert',
  bot: 'Antwort-Bot',
  status: {
    new: 'Neu',
    open: 'Offen',
    pending: 'Wartend',
    'on-hold': 'Angehalten',
    solved: 'Gelöst',
    closed: 'Geschlossen',
  },
  ticketNumber: '#{{number}}',
  origin: '{{letter}} · #{{number}}',
  originLabel: 'Aus Ticket #{{number}}, Buchstabe {{letter}}',
  rule: 'Regel {{rule}}',
  copyWhat: '{{what}} kopieren',
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert: Das System erlaubt es nicht',
  close: 'Schließen',
  problem: 'Hinweis zu einer Datei',
  malformed: 'Das Programm hat um etwas gebeten, das keinen Sinn ergibt. Das ist ein Fehler in Understudy.',
}
