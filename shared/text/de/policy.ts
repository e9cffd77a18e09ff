/** Das Regelwerk, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const policy: Texts['policy'] = {
  title: 'Regelwerk',
  lead: 'Manche Regeln haben zwei Formen: wie der Quellartikel sie nennt und wie spätere Seiten des Anbieters sie geändert haben. Das Regelwerk sagt, welche Form in diesem Arbeitsbereich gilt.',
  choose: 'Welche Regeln gelten',
  inForce: 'gilt jetzt',
  names: {
    'first-release': {
      title: 'Erste Version',
      text: 'Der ganze Quellartikel, wie er ist. Er hat keine Schalter.',
    },
    current: {
      title: 'Aktuell',
      text: 'Der Quellartikel, wie spätere Seiten des Anbieters ihn geändert haben. Was sie dem Administrator überlassen, hat unten einen Schalter.',
    },
  },
  switches: 'Schalter',
  usual: 'üblich',
  of: {
    email: {
      title: 'E-Mail-Identitäten',
      forms: {
        'verified-only': {
          title: 'Nur verifizierte Adressen',
          text: 'Eine Adresse wird zur Identität, wenn ein Token sie verifiziert nennt. Was ein Besucher eintippt, bleibt Text.',
        },
        'verified-and-unverified': {
          title: 'Verifizierte und nicht verifizierte Adressen',
          text: 'Auch nicht verifizierte Adressen stehen im Profil und heißen dort so.',
        },
        'anyone-may-claim': {
          title: 'Jeder darf eine Adresse beanspruchen',
          text: 'Ein Besucher, der eine verifizierte Adresse eintippt, übernimmt sie. Der Anbieter rät ab: Achten Sie auf das Symbol, nicht auf die Adresse.',
        },
      },
    },
    unknownExternalId: {
      title: 'Anmeldung mit neuer externer ID',
      forms: {
        upgrade: {
          title: 'Derselbe Endbenutzer',
          text: 'Der Datensatz des Besuchers wird aufgewertet; der Anfragende bleibt.',
        },
        'new-user': {
          title: 'Neuer Endbenutzer',
          text: 'Ein neuer Endbenutzer entsteht und wird Anfragender des Tickets, wie in der ersten Version.',
        },
      },
    },
    openConversations: {
      title: 'Zwei offene Konversationen einer Person',
      forms: {
        'merge-tickets': {
          title: 'Eine Konversation',
          text: 'Aus den Tickets wird eines, wie in der ersten Version.',
        },
        'keep-apart': {
          title: 'Mehrere Konversationen',
          text: 'Aus den Personen wird eine, und jedes Ticket bleibt für sich.',
        },
      },
    },
    signInArticles: {
      title: 'Artikel hinter einer Anmeldung',
      forms: {
        authenticated: { title: 'Für Angemeldete', text: 'Wer angemeldet ist, kann sie öffnen.' },
        nobody: { title: 'Für niemanden', text: 'Im Messenger kann sie niemand öffnen, wie in der ersten Version.' },
      },
    },
    markedTickets: {
      title: 'Symbol „verifiziert“ auf aktiven Tickets',
      forms: {
        'newest-hundred': {
          title: 'Auf den hundert neuesten einer Person',
          text: 'Zählt nur bei mehreren Konversationen: Sonst hat niemand so viele.',
        },
        all: {
          title: 'Auf allen',
          text: 'Wie viele aktive Tickets eine Person auch hat, wie in der ersten Version.',
        },
      },
    },
  },

  change: {
    title: 'Was anders wäre',
    had: 'Was dieser Arbeitsbereich wäre, hätte das gewählte Regelwerk von Anfang an gegolten.',
    fromNowOn: 'Ein Wechsel gilt ab jetzt: Was geschehen ist, bleibt, wie es ist.',
    choose: 'Wählen Sie ein anderes Regelwerk oder eine andere Form, um zu sehen, was hier anders wäre.',
    emailAlone_one: 'Bei 1 Person stünde nur an der Stelle der E-Mail-Adresse etwas anderes',
    emailAlone_other: 'Bei {{count}} Personen stünde nur an der Stelle der E-Mail-Adresse etwas anderes',
    emailAloneTitle: 'Nur E-Mail-Adressen',
    copy: 'Kopie unter diesem Regelwerk öffnen…',
    copyHelp:
      'Eine neue Datei, in der alles, was hier steht, unter diesem Regelwerk geschah. Geheimnisse, die zur Hand sind, kommen mit.',
    copyName: '{{name}}, {{policy}}',
    switch: 'Ab jetzt wechseln',
    back: 'Zurück zum geltenden Regelwerk',
    comparing: 'Alles, was geschah, wird unter dem gewählten Regelwerk noch einmal erzählt',
    people: 'Personen',
    tickets: 'Tickets',
    now: 'wie es ist',
    then: 'wie es wäre',
    different_one: '{{count}} anders',
    different_other: '{{count}} anders',
    said: 'Personen: {{people}} anders. Tickets: {{tickets}} anders.',
    nothing: 'Nichts wäre anders',
    nothingBody: 'Jede Person und jedes Ticket hier wäre gleich. Was noch kommt, kann sich trotzdem unterscheiden.',
    noPeople: 'Keine Person wäre anders.',
    noTickets: 'Kein Ticket wäre anders.',
    tooLong: 'Hier ist zu viel geschehen, um alles noch einmal zu erzählen',
    tooLongBody:
      '{{commands}} Handlungen, und höchstens {{limit}} lassen sich vergleichen. Wechseln können Sie trotzdem.',
    leftOut_one:
      '{{count}} Handlung bleibt aus: Das gewählte Regelwerk hätte sie abgelehnt, oder es gäbe nichts, woran sie geschehen könnte.',
    leftOut_other:
      '{{count}} Handlungen bleiben aus: Das gewählte Regelwerk hätte sie abgelehnt, oder es gäbe nichts, woran sie geschehen könnten.',
    columns: { who: 'Wer', ticket: 'Ticket', what: 'Was anders ist' },
  },

  person: {
    'same-person': 'Wer es ist',
    name: 'Name',
    verified: 'Verifiziert',
    'external-id': 'Externe ID',
    email: 'E-Mail',
    tickets: 'Tickets',
    there: 'Ist da',
  },
  ticket: {
    'same-ticket': 'Ein Ticket oder mehrere',
    subject: 'Betreff',
    requester: 'Anfragender',
    status: 'Status',
    assignee: 'Zuständig',
    properties: 'Eigenschaften',
    merged: 'Zusammenführung',
    messages: 'Nachrichten',
    marks: 'Verifizierte Nachrichten',
    'mark-shown': 'Symbol auf dem Ticket',
    there: 'Ist da',
  },
  value: {
    apart: 'Jemand anderes als {{names}}',
    one: 'Eine Person mit {{names}}',
    there: 'Da',
    notThere: 'Nicht da',
    none: 'Keine',
    merged: 'Zusammengeführt in #{{number}}',
    notMerged: 'Ein eigenes Ticket',
    ticketsApart: 'Ein eigenes Ticket, getrennt von {{numbers}}',
    oneTicket: 'Ein Ticket mit {{numbers}}',
    nobody: 'Niemand',
    marked: '{{number}} von {{messages}} verifiziert',
    shown: 'Sichtbar',
    notShown: 'Nicht sichtbar: mehr als 100 aktive Tickets',
  },

  email: {
    verified: 'Adresse verifiziert',
    'not-verified': 'Adresse nicht verifiziert',
    claimed: 'Ohne Anmeldung übernommen',
    claimedHelp:
      'Ein Besucher hat diese verifizierte Adresse eingetippt und hat sie jetzt. Sie beweist nichts über ihn.',
    why: {
      none: 'Keine Adresse angegeben',
      'not-verified':
        'Eine Adresse wurde angegeben; ihr Token nennt sie nicht verifiziert, darum ist sie nicht sichtbar',
      typed: 'Eine Adresse wurde eingetippt: Sie steht in der Konversation und beweist nichts',
    },
  },
  markNotShown: 'Verifiziert, Symbol hier nicht sichtbar: mehr als 100 aktive Tickets',
  articleNeedsLogin: 'Braucht eine Anmeldung: Melden Sie sich auf diesem Gerät an',
  channel: 'Nicht in dieser Simulation: Antworten gehen über Messaging (im Profil kann eine Adresse stehen, Regel E3)',
  emailHint: 'Freiwillig. Das Regelwerk sagt, ob Agenten sie sehen (Regel E3).',
  emailGiven: 'hat einen Wert (E3)',
  evidenceEmail: 'angegeben; was daraus wurde, sagt der E-Mail-Platz im Profil (Regel E3)',
}
