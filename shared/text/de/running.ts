/** Wie die Kommandozeile Geschichten spielt: Optionen, Berichte, aufbewahrte Mitschriften. */
import type { Texts } from '../texts.ts'

export const running: Texts['running'] = {
  help: {
    reporter:
      'wie es gesagt wird: {{names}}; "list" für Menschen, die anderen für Programme und Browser; mit =FILE wird es dorthin geschrieben, und weitere können dazukommen',
    policy: 'nach diesen Regeln spielen, was auch immer die Dateien festlegen',
    grep: 'nur Geschichten, deren Titel diesen Text enthält, groß oder klein geschrieben',
    update: 'die Mitschriften aufbewahren, wie sie jetzt sind, im Ordner "golden" neben jeder Datei',
    watch: 'weitermachen und wieder prüfen, was gespeichert wird, bis q oder Strg C',
    transcript: 'Den Bildschirm des Agenten in Worten ausgeben, nach jedem Schritt einer Geschichte.',
    transcriptExit:
      'Exit-Codes: 0 alle Geschichten sind erzählt, 2 eine Datei ist falsch oder fehlt, 70 Understudy selbst hat versagt.',
    exit: 'Wo eine Mitschrift aufbewahrt ist, muss sich die Geschichte noch genauso lesen.\n\nExit-Codes: 0 alle Erwartungen treffen zu, 1 mindestens eine nicht, 2 eine Datei ist falsch oder fehlt, ein Ordner enthält keine, nichts passt zu --grep, oder der Befehl war falsch geschrieben, 3 mit --window ließ sich kein Fenster öffnen, 70 Understudy selbst hat versagt.',
  },
  wrong: {
    reporter: 'Es gibt {{names}}, allein oder mit einer Datei, etwa junit=report.xml.',
    twoReporters:
      'Zwei Berichte würden an dieselbe Stelle geschrieben: bis auf einen braucht jeder eine Datei, etwa junit=report.xml.',
    updateUnderPolicy:
      'Fehler: Mitschriften werden nach dem Regelwerk aufbewahrt, das die Datei festlegt: --policy weglassen',
    nothingFound: 'Fehler: keine Geschichte hat „{{text}}“ im Titel',
  },
  watch: { waiting: 'Wartet auf Änderungen: q beendet.' },
  report: {
    line: 'Zeile {{line}}, Spalte {{column}}',
    played_one: 'wird zu Ende gespielt, {{count}} Schritt',
    played_other: 'wird zu Ende gespielt, {{count}} Schritte',
    otherPolicy: 'Gespielt unter {{policy}}; die Datei legt {{pinned}} fest.',
  },
  golden: {
    same: 'die Mitschrift ist die aufbewahrte in {{file}}',
    other: 'die Mitschrift ist ab Zeile {{line}} eine andere ({{file}}; --update bewahrt die jetzige auf)',
    more_one: '… und {{count}} weitere Zeile',
    more_other: '… und {{count}} weitere Zeilen',
  },
  html: {
    language: 'de',
    allHold: 'Alle Erwartungen treffen zu',
    notAllHold: 'Nicht alle Erwartungen treffen zu',
    holds: 'trifft zu',
    fails: 'trifft nicht zu',
    contents: 'Geschichten',
    stories_one: '{{count}} Geschichte',
    stories_other: '{{count}} Geschichten',
    wrongFiles_one: '{{count}} Datei kann nicht gespielt werden',
    wrongFiles_other: '{{count}} Dateien können nicht gespielt werden',
    seconds: '{{seconds}} Sek.',
    screen: 'Der Bildschirm des Agenten in Worten',
  },
}
