/** The administrator's chair in Spanish: the page on which signing keys are made and deleted. */
import type { Texts } from '../texts.ts'

export const keys: Texts['keys'] = {
  crumbs: { label: 'Ubicación de esta página', account: 'Cuenta', security: 'Seguridad' },
  title: 'Autenticación del usuario final',
  tab: 'Mensajería',
  intro:
    'Con una clave de firma la empresa firma sus tokens. Quien presenta un token firmado con una de estas claves queda verificado, y los agentes ven quién es.',
  create: 'Crear clave',
  listTitle: 'Claves de firma',
  count: '{{count}} de {{limit}}',
  empty: 'Todavía no hay claves de firma',
  emptyBody: 'Sin una clave no se puede verificar a nadie: cada usuario final sigue siendo un visitante.',

  columns: {
    name: 'Nombre',
    key: 'ID de la clave',
    secret: 'Secreto compartido',
    created: 'Creación',
    kept: 'Custodia del secreto',
    options: 'Opciones',
  },
  secretStart: '{{start}}…',
  keyId: 'ID de la clave {{name}}',
  kept: {
    teaching: 'A la vista',
    sealed: 'Cifrado',
    memory: 'En memoria',
    gone: 'Perdido',
  },
  keptLong: {
    teaching:
      'Figura abiertamente en una lección y cualquiera puede leerlo. No use nunca una clave así para algo real.',
    sealed: 'Cifrado con el almacén de claves de este equipo. Se pueden firmar y comprobar tokens.',
    memory:
      'Este equipo no ofrece un almacén de claves, así que el secreto está solo en la memoria. Se pueden firmar tokens hasta que se cierre Understudy.',
    gone: 'Estaba en la memoria y se perdió al cerrar Understudy. Los tokens de esta clave no se pueden firmar ni comprobar aquí.',
  },
  options: 'Opciones de {{name}}',
  delete: 'Borrar',

  createTitle: 'Crear una clave nueva',
  name: 'Nombre',
  nameHint: 'Para reconocerla más adelante, por ejemplo, el backend que la usará.',
  next: 'Siguiente',
  cancel: 'Cancelar',
  close: 'Cerrar',

  copyTitle: 'Copiar el secreto compartido',
  copyIntro:
    'Esta es la única vez que se muestra el secreto de “{{name}}”. La clave ya está en la lista; cerrar este cuadro no la deshace.',
  secret: 'Secreto compartido',
  id: 'ID de la clave',
  copy: 'Copiar',
  hide: 'Ocultar clave permanentemente',

  limitTitle: 'No cabe otra clave',
  limitBody:
    'Hay {{limit}} claves, el máximo posible. Borre una que ya no use ningún backend y cree después la nueva. En la lista no ha cambiado nada.',
  limitDo: 'Elegir una clave para borrar',

  deleteTitle: '¿Borrar la clave “{{name}}”?',
  deleteBody: 'El producto no puede deshacerlo; aquí Ctrl Z sí puede, hasta que se cierre el espacio de trabajo.',
  deleteMeans: {
    stay: 'Quienes han iniciado sesión la mantienen, y las marcas de los mensajes anteriores se conservan.',
    rotate: 'Si un backend todavía la usa, cree antes una clave nueva para él.',
  },
  deleteLast: 'Es la última clave: hasta que haya otra, nadie podrá iniciar sesión.',
  deleteDo: 'Borrar clave',
  assumption: 'Lo que el borrado hace con las sesiones es una suposición nuestra (regla K7).',

  variables: 'Variables de metadatos de mensajería',
  variablesOn: 'Activadas con la primera clave. El bot puede usar:',
  variablesOff: 'Se activarán con la primera clave. Entonces el bot podrá usar:',
  on: 'Activadas',
  off: 'Desactivadas',
  variableNames: {
    status: 'Estado de autenticación',
    externalId: 'ID externa autenticada',
    name: 'Nombre proporcionado',
    email: 'Correo electrónico proporcionado',
  },
}
