/** Una clave camino del desarrollador, en español. */
import type { Texts } from '../texts.ts'

export const handOver: Texts['handOver'] = {
  title: 'Entregarla al desarrollador',
  intro:
    'Como un solo texto cifrado que solo abre la frase de contraseña (regla K8). Es posible mientras el secreto se muestra aquí, y después ya no.',
  passphrase: 'Frase de contraseña',
  passphraseHint: 'Al menos {{count}} caracteres. Comuníquela por otra vía que el texto: por teléfono, por ejemplo.',
  tooShort: 'Demasiado corta: una frase de contraseña tiene al menos {{count}} caracteres.',
  make: 'Crear una',
  made: 'Se creó una frase de contraseña. Solo se muestra aquí.',
  show: 'Mostrar la frase de contraseña',
  copy: 'Copiar texto cifrado',
  copying: 'Cifrando…',
  text: 'Texto cifrado',
  copied: 'Texto cifrado copiado. El desarrollador lo abre en el banco de tokens o con “understudy token”.',
  notCopied: 'Aquí está el texto cifrado; cópielo a mano.',

  open: 'Abrir una entrega',
  openTitle: 'Abrir una entrega',
  openIntro:
    'Un administrador le envió una clave como texto cifrado y le dijo la frase de contraseña. Ábrala y podrá firmar aquí tokens con la clave.',
  openDo: 'Abrir',
  opening: 'Abriendo…',
  opened: '“{{name}}” está en el banco',
  openedBody: 'Ya se pueden firmar tokens con esta clave. El secreto no se vuelve a mostrar (regla K2).',
  wasAtHand: 'Su secreto ya estaba disponible y es el mismo. No hizo falta cambiar nada.',
  done: 'Listo',
  close: 'Cerrar',
  cancel: 'Cancelar',

  problems: {
    'not-a-hand-over':
      'Esto no es una clave cifrada de Understudy. Copie el texto completo, desde “ey” hasta el final.',
    'too-long': 'Este texto es demasiado largo para una clave. Copie solo el texto cifrado.',
    'other-cipher': 'Este texto está cifrado de otra manera que la de Understudy. Pida que lo creen de nuevo.',
    'rounds-out-of-bounds':
      'El texto pide un número de rondas que aquí se rechaza: no protegería nada o tardaría una eternidad.',
    damaged: 'El texto se dañó por el camino: falta una parte o ha cambiado. Cópielo otra vez, completo.',
    'wrong-passphrase':
      'La frase de contraseña no abre este texto. Cuentan las mayúsculas, los espacios y los guiones. Si es correcta, el texto ha cambiado.',
    'other-version': 'Este texto lo creó otra versión de Understudy, y esta no puede leerlo.',
    'not-a-key': 'El texto se abrió, pero no contiene ninguna clave de firma.',
    'key-unknown': 'La clave de este texto no está en este espacio de trabajo. Abra el espacio en el que se creó.',
    'key-deleted': 'La clave de este texto se borró. Los tokens firmados con ella se rechazan: pida una clave nueva.',
    'other-secret': 'La clave está en este espacio de trabajo, pero su secreto no es el de este texto.',
  },

  cli: {
    help: 'un archivo con una clave cifrada de un administrador, en lugar de --key',
    passphraseFile: 'un archivo con su frase de contraseña; sin él, UNDERSTUDY_PASSPHRASE, o se le pregunta',
    environment:
      'La frase de contraseña de --handover nunca es un argumento: viene de --passphrase-file, de la variable de entorno UNDERSTUDY_PASSPHRASE o se pregunta en la terminal sin mostrarla.',
    ask: 'Frase de contraseña:',
    noTerminal:
      'error: no hay terminal para preguntar la frase de contraseña: indique --passphrase-file o UNDERSTUDY_PASSPHRASE',
    noFile: 'error: no se puede leer {{file}}: {{why}}',
    oneKey: 'error: indique la clave con --key o con --handover, no con las dos',
    noKey: 'error: indique una clave, con --key o --handover',
  },
}
