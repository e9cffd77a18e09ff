/** Las cápsulas de fallo, en español. */
import type { Texts } from '../texts.ts'

export const capsule: Texts['capsule'] = {
  head: 'Una cápsula de fallo de Understudy: ábrala en la aplicación o léala con “understudy capsule show”. Contiene nombres y mensajes del espacio de trabajo, y ningún secreto.',
  fileType: 'Cápsulas de fallo',
  saved: 'La cápsula de fallo está guardada.',
  notSaved: 'No se pudo escribir la cápsula de fallo allí.',
  openedName: '{{name}} (cápsula)',
  problems: {
    'not-a-capsule': '{{file}} no es una cápsula de fallo. Se dejó como está.',
    'newer-version': '{{file}} se escribió con un Understudy más nuevo. Actualice este para abrirla.',
    damaged: '{{file}} está dañada: no contiene todo lo que se escribió. Pídala otra vez.',
  },
  help: {
    capsule: 'trabajar con cápsulas de fallo',
    show: 'decir en palabras lo que contiene una cápsula de fallo',
    file: 'una cápsula de fallo',
  },
  made: '{{workspace}} · política {{policy}} · {{clock}}',
  around: 'Understudy {{app}} · ventana {{width}} × {{height}} · tema {{theme}} · idioma {{language}}',
  where: 'En pantalla: {{place}}',
  whereTicket: 'En pantalla: {{place}}, ticket {{ticket}}',
  commands_one: '{{count}} acción',
  commands_many: '{{count}} acciones',
  commands_other: '{{count}} acciones',
  filesLeftOut_one: 'Falta {{count}} archivo; su resumen está en el mensaje.',
  filesLeftOut_many: 'Faltan {{count}} archivos; sus resúmenes están en los mensajes.',
  filesLeftOut_other: 'Faltan {{count}} archivos; sus resúmenes están en los mensajes.',
}
