/** What merging two tickets by hand says in Spanish before it is done (rule U11). */
import type { Texts } from '../texts.ts'

export const merge: Texts['merge'] = {
  options: 'Opciones del ticket',
  open: 'Fusionar en otro ticket…',
  title: 'Fusionar el ticket #{{number}}',
  close: 'Cerrar',
  others: 'Otros tickets de {{name}}',
  noOthers: '{{name}} no tiene otro ticket que se pueda fusionar.',
  number: 'O cualquier ticket, por su número',
  numberWrong: 'El número de un ticket es un número entero, por ejemplo 12.',
  numberUnknown: 'No existe el ticket #{{number}}.',
  numberSelf: 'Este es el ticket #{{number}}: un ticket no se puede fusionar consigo mismo.',
  preview: 'Qué ocurrirá',
  survivor: 'La conversación sigue aquí',
  closed: 'Se cierra para siempre',
  swap: 'Intercambiar: conservar #{{number}}',
  moves_one:
    '{{number}} mensaje de #{{closed}} se muestra también en #{{survivor}}, en orden cronológico, con la marca de dónde vino.',
  moves_other:
    '{{number}} mensajes de #{{closed}} se muestran también en #{{survivor}}, en orden cronológico, cada uno con la marca de dónde vino.',
  moves_many:
    '{{number}} de mensajes de #{{closed}} se muestran también en #{{survivor}}, en orden cronológico, cada uno con la marca de dónde vino.',
  requester: 'El solicitante de #{{survivor}} sigue siendo {{name}}.',
  otherPerson:
    '{{other}} y {{name}} son aquí dos personas y lo siguen siendo: lo próximo que escriba {{other}} no llegará a #{{survivor}}.',
  final:
    'El producto no puede deshacer una fusión; aquí Ctrl Z sí puede. Queda escrita en el historial de ambos tickets.',
  cancel: 'Cancelar',
  do: 'Fusionar #{{closed}} en #{{survivor}}',
  chooseFirst: 'Elija un ticket con el que fusionarlo.',
  done: 'El ticket #{{closed}} se fusionó en #{{survivor}}',
}
