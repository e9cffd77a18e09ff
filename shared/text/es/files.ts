/** Files of messages in Spanish: adding, showing and saving them. */
import type { Texts } from '../texts.ts'

export const files: Texts['files'] = {
  add: 'Agregar archivos',
  addHelp: 'Agregar archivos. También puede pegarlos o soltarlos aquí',
  noteTakesNone: 'Una nota interna no admite archivos',
  drop: 'Suelte los archivos para agregarlos',
  pending: 'Archivos por enviar',
  remove: 'Quitar {{name}}',
  added_one: '{{number}} archivo agregado',
  added_other: '{{number}} archivos agregados',
  added_many: '{{number}} de archivos agregados',

  image: 'Imagen: {{name}}',
  file: 'Archivo: {{name}}',
  several: '{{number}} archivos',
  typeAndSize: '{{type}} · {{size}}',
  enlarge: 'Ampliar {{name}}',
  save: 'Guardar',
  saveNamed: 'Guardar {{name}}',
  saved: 'Se guardó {{name}}',
  notSaved: 'El archivo no se pudo guardar ahí. Elija otra carpeta.',
  gone: 'Esta imagen no se puede mostrar.',
  close: 'Cerrar',
  bytes: '{{number}} bytes',
  kilobytes: '{{number}} KB',
  megabytes: '{{number}} MB',
}
