/** Die Messaging-Sitzung, auf Deutsch: Messenger, Zustellung, wer tippt, wie eine Sitzung endet, wem sie gehört. */
import type { Texts } from '../texts.ts'

export const sessions: Texts['sessions'] = {
  delivery: { sent: 'Gesendet', delivered: 'Zugestellt', read: 'Gelesen' },
  deliveryHelp: {
    sent: 'Auf keinem Gerät der Person gibt es eine Sitzung, die sie erreichen könnte',
    delivered: 'Sie hat ein Gerät der Person erreicht, auf dem der Messenger geschlossen ist',
    read: 'Die Person hatte sie in einem geöffneten Messenger vor sich',
  },
  replyFrom: 'Nachricht von {{name}}, {{state}}, {{time}}, {{delivery}}',

  typing: '{{name}} tippt…',
  typingNow: 'tippt gerade',
  said: '{{name}} tippt, Ticket #{{number}}',

  messenger: {
    open: 'Messenger öffnen',
    openUnread_one: 'Messenger öffnen, {{number}} ungelesene Nachricht',
    openUnread_other: 'Messenger öffnen, {{number}} ungelesene Nachrichten',
    close: 'Messenger schließen',
    app: 'Shop',
  },

  end: {
    do: 'Sitzung beenden',
    title: 'Diese Messaging-Sitzung beenden?',
    body: 'Antworten an {{name}} sind auf Ticket #{{number}} von da an nicht mehr möglich. Was die Person als Nächstes schreibt, kommt nicht hierher: Es beginnt eine neue Sitzung, auf einem neuen Ticket oder auf einem anderen, das sie noch offen hat.',
    quiet: '{{name}} erfährt davon nichts, und der Status bleibt {{status}}.',
    source: 'Der Artikel kennt das nicht: Es steht auf späteren Seiten des Anbieters.',
    confirm: 'Sitzung beenden',
    cancel: 'Abbrechen',
    done: 'Die Sitzung ist vorbei. Antworten ist nicht mehr möglich; interne Notizen können Sie schreiben.',
  },
  over: 'Die Sitzung ist vorbei: Eine Antwort würde niemanden erreichen',
  overNotice: 'Diese Messaging-Sitzung ist vorbei: Was {{name}} als Nächstes schreibt, kommt nicht hierher.',

  requester: {
    change: 'Ändern',
    changeFrom: 'Anfragenden ändern, jetzt {{name}}',
    verified: 'Hat sich angemeldet, daher gehört das Ticket weiter dieser Person',
    title: 'Ein anderer Anfragender für Ticket #{{number}}',
    find: 'Endbenutzer suchen',
    findHint: 'Name oder externe ID',
    people: 'Endbenutzer',
    nobody: 'Niemand passt. Versuchen Sie es mit weniger Buchstaben.',
    noExternalId: 'keine externe ID',
    now: 'jetzt Anfragender',
    ends: 'Die Messaging-Sitzung dieses Tickets endet: Was {{name}} als Nächstes schreibt, kommt nicht hierher.',
    sees: 'Wer auf den Geräten geschrieben hat, sieht die eigenen Worte dort weiterhin. Sonst sieht sie dort nie jemand.',
    source: 'Das stammt von uns: Keine Quelle sagt, was aus den Nachrichten wird.',
    do: 'Anfragenden ändern',
    cancel: 'Abbrechen',
    done: 'Anfragender von Ticket #{{number}} ist {{name}}',
  },

  event: {
    SessionEnded: 'Sitzung von #{{number}} beendet',
    SessionEndedBy: 'Sitzung von #{{number}} beendet durch {{name}}',
    RequesterChangedBy: 'Anfragender geändert von {{from}} in {{to}} durch {{name}}',
  },
  steps: {
    opens: 'Auf {{device}} wird der Messenger geöffnet',
    closes: 'Auf {{device}} wird der Messenger geschlossen',
    ends: '{{agent}} beendet die Sitzung von Ticket {{ticket}}',
    requester: '{{agent}} ändert den Anfragenden von Ticket {{ticket}} in {{person}}',
  },
}
