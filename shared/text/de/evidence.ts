/** Die Nachweiskarte, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const evidence: Texts['evidence'] = {
  says: 'nennt sich {{name}}',
  why: 'Warum verifiziert? {{name}}',
  whyNot: 'Warum nicht verifiziert? {{name}}',
  whySays: 'Warum nicht verifiziert? {{name}}, nennt sich {{says}}',
  whyMessage: 'Warum verifiziert? {{name}}, Nachricht von {{time}}',
  whyNotMessage: 'Warum nicht verifiziert? {{name}}, Nachricht von {{time}}',
  card: { verified: 'Warum verifiziert?', not: 'Warum nicht verifiziert?' },
  show: 'Nachweis zeigen',
  close: 'Schließen',
  gone: 'Dafür gibt es hier keinen Nachweis mehr.',

  lead: {
    verified: 'Ein mit dem Schlüssel „{{key}}“ signiertes Token hat bewiesen, dass dies {{externalId}} ist.',
    'verified-message': 'Hinter dieser Nachricht stand eine Anmeldung, als sie kam. Ihr Zeichen behält sie für immer.',
    login: 'Niemand hat bewiesen, wer das ist: Keine Anmeldung steht dahinter.',
    'first-login': 'Name und externe ID wurden importiert. Noch hat sich niemand damit angemeldet.',
    message: 'Hinter dieser Nachricht stand keine Anmeldung, als sie eintraf.',
    says: 'Der Name {{says}} wurde dem Bot gegenüber getippt. Niemand hat ihn geprüft.',
    later:
      'Durch eine spätere Anmeldung gehört die Konversation {{name}}. Eine Nachricht von davor bekommt das Zeichen nie.',
  },

  chain: 'Worauf es beruht',
  link: {
    message: 'Nachricht',
    session: 'Sitzung',
    login: 'Anmeldung',
    token: 'Token',
    key: 'Schlüssel',
  },
  message: 'Eingetroffen {{at}} auf Ticket #{{number}}',
  session: {
    browser: '{{device}}, ein Browser',
    phone: '{{device}}, ein Telefon',
  },
  sessionNow: {
    'logged-in': 'Dort noch angemeldet',
    anonymous: 'Noch dort, nicht angemeldet',
    over: 'Diese Sitzung ist vorbei',
  },
  login: '{{at}} auf {{device}}',
  loginChecked: 'Alle {{checks}} Prüfungen des Tokens bestanden',
  noLogin: 'Keine Anmeldung auf diesem Gerät',
  noLoginThen: 'Keine Anmeldung auf diesem Gerät, als sie eintraf',
  noLoginEver: 'Keine Anmeldung mit dieser externen ID',
  noLoginHelp: 'Also wurde kein Token übergeben, und kein Schlüssel hat für jemanden gebürgt.',
  claims: 'Claims, die zählten',
  noName: 'nicht angegeben',
  hasEmail: 'angegeben, aber in dieser Version nicht gezeigt (Regel E1)',
  keyStart: 'Geheimnis beginnt mit {{secretStart}}',
  keyDeleted: 'Gelöscht {{at}}. Zeichen von davor bleiben.',
  keyLive: 'In der Liste der gültigen Schlüssel',
  keyLost: 'Dieser Schlüssel ist hier nicht bekannt',

  refused: 'Eine Anmeldung wurde abgelehnt',
  failed: 'Nicht bestandene Prüfung',
  cause: 'Was gefunden wurde',
  cure: 'Abhilfe',
  agentSees: 'Stattdessen sehen Sie',
  keyOf: 'Schlüssel',
  keyDeletedBefore: '„{{name}}“, {{span}} vor dieser Anmeldung gelöscht',
  keyDeletedJustBefore: '„{{name}}“, unmittelbar vor dieser Anmeldung gelöscht',
  keyNamed: '„{{name}}“',
  hiddenValue: 'etwas anderes (nicht gezeigt, Regel E1)',

  ruleLine: 'Regel {{rule}} · {{title}}',
  aloud: 'Sie können sagen',
  sayAloud: {
    verified: 'Ich sehe, dass Sie angemeldet sind, und weiß daher, dass ich mit {{name}} spreche.',
    'verified-nameless': 'Ich sehe, dass Sie angemeldet sind, und weiß daher, wer Sie sind.',
    'verified-message': 'Sie waren angemeldet, als Sie das schrieben, und so weiß ich, dass es von Ihnen kam.',
    login:
      'Ich kann noch nicht sehen, wer Sie sind. Wenn Sie sich auf unserer Website anmelden und von dort schreiben, kann ich in Ihr Konto schauen.',
    'first-login':
      'Ihr Name ist bei uns hinterlegt, aber Sie haben sich noch nicht angemeldet. Bitte melden Sie sich an, dann kann ich Ihnen mit Ihrem Konto helfen.',
    says: 'Vielen Dank, {{says}}. Damit ich in Ihr Konto schauen kann, melden Sie sich bitte auf unserer Website an und schreiben Sie von dort.',
    refused:
      'Ihre Anmeldung ist bei uns nicht angekommen. Sie haben nichts falsch gemacht und können weiterschreiben, während wir nachsehen.',
    later:
      'Das haben Sie vor Ihrer Anmeldung geschrieben, daher konnte ich noch nicht sehen, dass Sie es waren. Jetzt kann ich es.',
  },
  copySentence: 'Satz',
}
