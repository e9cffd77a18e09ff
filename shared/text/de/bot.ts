/** Die Einstellungen des Bots, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const bot: Texts['bot'] = {
  title: 'Messaging-Bot',
  lead: 'Was der Bot sagt, wenn jemand ein Gespräch beginnt. Diese Einstellungen gelten unter jedem Regelwerk (Regel B2), für alles, was von jetzt an geschrieben wird.',
  says: 'Was er sagt',
  greeting: 'Begrüßung',
  question: 'Frage nach Name und E-Mail-Adresse',
  questionHint: 'Nur anonyme Personen werden gefragt (Regel B1).',
  followUp: 'Abschluss',
  followUpHint: 'Bevor ein Agent übernimmt.',

  articles: 'Hilfeartikel anbieten, die zur Nachricht passen',
  articlesHint:
    'Nach Wörtern ihrer Titel und Texte. Artikel, die eine Anmeldung brauchen, nur denen, die sie lesen können (Regel G1).',
  articlesWords: 'Worte über den Artikeln',
  articlesDefault: 'Vielleicht helfen diese Artikel:',

  hours: 'Geschäftszeiten',
  hoursHint: 'Außerhalb hat der Bot andere Worte. Ohne Geschäftszeiten sagt er zu jeder Stunde dasselbe.',
  timeZone: 'Zeitzone',
  timeZoneHint: 'Zum Beispiel Europe/Berlin',
  week: 'Woche',
  from: '{{day}}, von',
  to: '{{day}}, bis',
  until: 'bis',
  closed: 'Geschlossen',
  nextDay: 'endet am nächsten Tag',
  allDay: 'den ganzen Tag',
  days: {
    monday: 'Montag',
    tuesday: 'Dienstag',
    wednesday: 'Mittwoch',
    thursday: 'Donnerstag',
    friday: 'Freitag',
    saturday: 'Samstag',
    sunday: 'Sonntag',
  },
  outside: 'Was er außerhalb der Geschäftszeiten sagt',
  outsideDefault: {
    greeting: 'Hallo! Danke für Ihre Nachricht. Gerade ist niemand hier.',
    question: 'Bitte nennen Sie uns Name und E-Mail-Adresse, damit wir Sie wiederfinden.',
    followUp: 'Wir antworten, sobald wir zurück sind.',
  },

  save: 'Speichern',
  cancel: 'Änderungen verwerfen',
  saved: 'Die Einstellungen des Bots sind gespeichert',

  preview: {
    title: 'Wie er klingt',
    always: 'Zu jeder Stunde',
    within: 'Innerhalb der Geschäftszeiten',
    outside: 'Außerhalb der Geschäftszeiten',
    now: 'jetzt',
    clock: 'Auf der Uhr dieses Arbeitsbereichs ist es {{day}}, {{time}} in {{timeZone}}.',
    anonymous: 'Zu jemandem, der nicht angemeldet ist',
    loggedIn: 'Zu jemandem, der angemeldet ist',
    message: 'Hallo',
    article: 'Ein Artikel, der passt',
  },
}
