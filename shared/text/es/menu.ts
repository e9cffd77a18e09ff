/** The native menu, file dialogs, and what main says of files, in Spanish. */
import type { Texts } from '../texts.ts'

export const menu: Texts['menu'] = {
  file: 'Archivo',
  recent: 'Abrir reciente',
  go: 'Ir',
  view: 'Ver',
  workspaceFiles: 'Espacios de trabajo de Understudy',
  newWorkspaceName: 'espacio-de-trabajo',
  exists: '{{file}} ya existe y se dejó como estaba. Elija otro nombre o ábralo.',
  defaults: { agent: 'Sam Okoye', group: 'Soporte', browser: 'Portátil', phone: 'Teléfono' },
  fileProblem: {
    'not-a-workspace': '{{file}} no es un espacio de trabajo de Understudy. Se dejó como estaba.',
    damaged: '{{file}} está dañado y no se puede abrir. Se dejó como estaba; abra una copia anterior al daño.',
    'newer-version': '{{file}} se escribió con un Understudy más reciente. Actualice este para abrirlo.',
    locked: '{{file}} está abierto en otro Understudy. Ciérrelo allí primero.',
    'not-readable': '{{file}} no se puede leer ni escribir aquí. Compruebe que existe y que usted puede modificarlo.',
    'not-a-story': 'En {{file}} no hay ninguna historia.',
  },
}
