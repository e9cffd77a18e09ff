/** Fehlerkapseln, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const capsule: Texts['capsule'] = {
  head: 'Eine Fehlerkapsel von Understudy: in der App öffnen oder mit „understudy capsule show“ lesen. Sie enthält Namen und Nachrichten des Arbeitsbereichs und keine Geheimnisse.',
  fileType: 'Fehlerkapseln',
  saved: 'Die Fehlerkapsel ist gespeichert.',
  notSaved: 'Dort konnte die Fehlerkapsel nicht geschrieben werden.',
  openedName: '{{name}} (Kapsel)',
  problems: {
    'not-a-capsule': '{{file}} ist keine Fehlerkapsel. Die Datei blieb, wie sie ist.',
    'newer-version': '{{file}} stammt von einem neueren Understudy. Aktualisieren Sie dieses, um sie zu öffnen.',
    damaged: '{{file}} ist beschädigt: Nicht alles, was geschrieben wurde, steht darin. Bitten Sie noch einmal darum.',
  },
  help: {
    capsule: 'mit Fehlerkapseln arbeiten',
    show: 'in Worten sagen, was eine Fehlerkapsel enthält',
    file: 'eine Fehlerkapsel',
  },
  made: '{{workspace}} · Regelwerk {{policy}} · {{clock}}',
  around: 'Understudy {{app}} · Fenster {{width}} × {{height}} · Farbschema {{theme}} · Sprache {{language}}',
  where: 'Auf dem Bildschirm: {{place}}',
  whereTicket: 'Auf dem Bildschirm: {{place}}, Ticket {{ticket}}',
  commands_one: '{{count}} Handlung',
  commands_other: '{{count}} Handlungen',
  filesLeftOut_one: '{{count}} Datei fehlt; ihr Digest steht in der Nachricht.',
  filesLeftOut_other: '{{count}} Dateien fehlen; ihre Digests stehen in den Nachrichten.',
}
