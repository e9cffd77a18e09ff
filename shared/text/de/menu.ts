/** Menü und Dateien, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const menu: Texts['menu'] = {
  file: 'Datei',
  recent: 'Zuletzt geöffnet',
  go: 'Gehe zu',
  view: 'Ansicht',
  workspaceFiles: 'Understudy-Arbeitsbereiche',
  newWorkspaceName: 'Arbeitsbereich',
  exists: '{{file}} gibt es schon; die Datei blieb, wie sie ist. Wählen Sie einen anderen Namen, oder öffnen Sie sie.',
  defaults: { agent: 'Sam Okoye', group: 'Support', browser: 'Laptop', phone: 'Telefon' },
  fileProblem: {
    'not-a-workspace': '{{file}} ist kein Understudy-Arbeitsbereich. Die Datei blieb, wie sie ist.',
    damaged:
      '{{file}} ist beschädigt und kann nicht geöffnet werden. Die Datei blieb, wie sie ist; öffnen Sie eine Kopie aus der Zeit davor.',
    'newer-version':
      '{{file}} wurde von einem neueren Understudy geschrieben. Aktualisieren Sie dieses, um die Datei zu öffnen.',
    locked: '{{file}} ist in einem anderen Understudy geöffnet. Schließen Sie die Datei zuerst dort.',
    'not-readable':
      '{{file}} kann hier nicht gelesen und geschrieben werden. Prüfen Sie, ob es die Datei gibt und ob Sie sie ändern dürfen.',
    'not-a-story': 'Unter {{file}} gibt es keine Geschichte.',
  },
}
