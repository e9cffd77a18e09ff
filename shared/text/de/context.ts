/** Der Kundenkontext, auf Deutsch: was neben einer Konversation steht, der Shop, die Schritte der Geschichten. */
import type { Texts } from '../texts.ts'

export const context: Texts['context'] = {
  language: 'Sprache',
  localTime: 'Ortszeit',
  localTimeOf: '{{time}} · {{zone}}',
  became: 'Angemeldet als',

  section: {
    notes: 'Notizen',
    interactions: 'Interaktionen',
    devices: 'Geräte',
    pages: 'Besuchte Seiten',
    variables: 'Metadatenvariablen',
  },

  notes: {
    add: 'Notizen hinzufügen',
    edit: 'Notizen bearbeiten',
    field: 'Notizen zu {{name}}',
    hint: 'Was jeder Agent über diese Person wissen sollte',
    save: 'Speichern',
    cancel: 'Abbrechen',
    saved: 'Die Notizen sind gespeichert',
    taken: 'Die Notizen sind entfernt',
    left_one: 'Noch {{number}} Zeichen',
    left_other: 'Noch {{number}} Zeichen',
    over_one: '{{number}} Zeichen zu viel',
    over_other: '{{number}} Zeichen zu viel',
    by: '{{name}}, {{at}}',
    agentsOnly: 'Das sehen nur Agenten',
    asVisitor: 'Zu {{name}} notiert, vor der Anmeldung',
  },

  interactions: {
    none: 'Noch keine Tickets',
    here: 'hier geöffnet',
    mergedInto: 'Zusammengeführt in #{{number}}',
    madeOf: 'Entstanden aus #{{numbers}}',
    messages_one: '{{number}} Nachricht',
    messages_other: '{{number}} Nachrichten',
    noLine: 'Noch nichts geschrieben',
    more: 'Mehr zeigen',
    shown: '{{shown}} von {{total}} Tickets',
  },

  devices: {
    none: 'Noch auf keinem Gerät',
    wasHere: 'nicht mehr dort',
    loggedIn: 'angemeldet',
    notLoggedIn: 'nicht angemeldet',
    unknown: 'Über dieses Gerät ist nichts bekannt.',
    location: 'Standort',
    ip: 'IP-Adresse',
    type: 'Gerätetyp',
    system: 'System',
    browser: { browser: 'Browser', phone: 'App' },
    madeUp: 'Erfunden: Die Adressen gehören niemandem.',
  },

  pages: { none: 'Noch keine Seiten', all: 'Alle {{number}} zeigen' },

  variables: {
    offWhy: 'Es gab noch keinen Signaturschlüssel. Der erste schaltet sie ein (Regel K5).',
    lead: 'Was der Ablauf eines Bots zu dieser Person bekommt (Regel K5)',
    empty: 'leer',
    true: 'true',
    false: 'false',
    emailGiven: 'hat einen Wert, in dieser Version nicht gezeigt (E1)',
    asked: 'Was die eigene Frage des Bots füllt:',
    askedName: 'Name',
    askedEmail: 'E-Mail',
    notAsked: 'Was die eigene Frage des Bots füllt, ist leer: Wer authentifiziert ist, wird nicht gefragt.',
  },

  person: {
    title: 'Profil von {{name}}',
    back: 'Zurück zu: {{view}}',
    gone: 'Diese Person ist nicht mehr hier',
  },

  palette: {
    openTicket: 'Ticket #{{number}}',
    noTicket: 'noch kein Ticket',
    shown: 'gezeigt',
    hidden: 'verborgen',
    fold: 'Ganzes Endbenutzerprofil zuklappen',
    unfold: 'Ganzes Endbenutzerprofil aufklappen',
  },

  shop: {
    pages: 'Seiten des Shops auf {{device}}',
    page: {
      home: { title: 'Startseite', link: 'Start', text: 'Tee, und woraus man ihn trinkt.' },
      parcels: { title: 'Pakete', link: 'Pakete', text: 'Zwei Pakete sind unterwegs.' },
      returns: {
        title: 'Rücksendungen',
        link: 'Retouren',
        text: 'Alles lässt sich innerhalb von 30 Tagen zurücksenden.',
      },
      sizes: { title: 'Größentabelle', link: 'Größen', text: 'Eine kleine Tasse fasst 180 ml, eine große 350 ml.' },
      contact: {
        title: 'Kontakt',
        link: 'Kontakt',
        text: 'Schreiben Sie uns: Wir antworten jeden Tag von neun bis fünf.',
      },
    },
  },

  steps: {
    viewsPage: 'Auf {{device}} wird die Seite „{{page}}“ besucht',
    notesOnPerson: '{{agent}} notiert zu {{person}}: {{text}}',
    forgetsNotes: '{{agent}} entfernt die Notizen zu {{person}}',
  },
}
