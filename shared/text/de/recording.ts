/** Von Hand Getanes als Szenario, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const recording: Texts['recording'] = {
  title: 'Als Szenario speichern',
  intro:
    'Alles, was hier getan wurde, als Geschichte, die man abspielen und prüfen kann. Rückgängig Gemachtes bleibt weg.',
  name: 'Titel',
  namePlaceholder: 'Was die Geschichte zeigt',
  from: 'Ab wo',
  fromStart: 'Von Anfang an',
  fromHere: 'Ab hier: das Aufgezeichnete.',
  fromAct: 'Ab: {{what}}',
  expectations: 'Was am Ende zu sehen sein muss',
  expectationsHint:
    'Haken Sie an, was der Bildschirm des Agenten jetzt sagt: Sagt er je etwas anderes, fällt die Datei durch.',
  ticked_one: '{{count}} Erwartung',
  ticked_other: '{{count}} Erwartungen',
  groups: {
    ticket: 'Das offene Ticket',
    messages: 'Seine Nachrichten',
    list: 'Die Ticketliste',
    counts: 'Alles zusammen',
  },
  all: 'Alles unter „{{group}}“ anhaken',
  preview: 'Die Datei',
  recording: 'Die Geschichte wird erzählt und abgespielt …',
  save: 'Speichern …',
  saved: 'Gespeichert. Die Datei besteht ihre Prüfung.',
  notSaved: 'Dort konnte die Datei nicht geschrieben werden.',
  cancel: 'Abbrechen',
  close: 'Schließen',
  done: 'Fertig',
  untitled: 'Eine aufgezeichnete Geschichte',
  fileType: 'Szenarien',
  head: 'Von Understudy aufgezeichnet, so wie es von Hand getan wurde. Ändern Sie, was Sie wollen.',
  remarks: {
    before:
      'Von dem, was vor der gewählten Stelle war, steht nur da, worauf später etwas beruht; Nummern können deshalb kleiner sein.',
    numbers: 'Auch was rückgängig gemacht wurde, hatte Nummern: Tickets und Besucher können hier kleinere haben.',
    keys: 'Die Signaturschlüssel sind Übungsschlüssel dieser Datei: Geheimnisse echter Schlüssel stehen nicht darin, alle Token werden neu signiert.',
    files: 'Bilder und andere Dateien werden aus ihren Namen neu gemacht.',
    broken: 'Abgelehnte Token werden neu gemacht, jedes mit derselben Art von Fehler.',
    'left-out_one': '{{count}} Handlung fehlt: Die Sprache hat keine Worte dafür.',
    'left-out_other': '{{count}} Handlungen fehlen: Die Sprache hat keine Worte dafür.',
    different: 'Aus dieser Datei abgespielt, sind diese Tickets nicht ganz, wie sie waren: {{tickets}}.',
  },
  problems: {
    'nothing-happened': 'Hier ist noch nichts geschehen, was man erzählen könnte.',
    'too-much':
      'Hier ist zu viel geschehen für eine Datei, die jemand liest. Wählen Sie eine spätere Stelle als Anfang.',
    'no-words': 'Was hier geschah, lässt sich in einem Szenario nicht sagen. Eine Fehlerkapsel enthält alles.',
  },
}
