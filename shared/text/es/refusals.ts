/** Spanish words for every refusal of the engine: what happened, and what to do. */
import type { Texts } from '../texts.ts'

export const refusals: Texts['refusals'] = {
  'not-set-up': {
    message: 'Todavía no hay ningún espacio de trabajo.',
    cure: 'Abra primero un espacio de trabajo o cree uno nuevo.',
  },
  'already-set-up': {
    message: 'Este espacio de trabajo ya está preparado.',
    cure: 'Cree otro espacio de trabajo si quiere empezar desde cero.',
  },
  'name-missing': {
    message: 'Se necesita un nombre.',
    cure: 'Escriba un nombre con al menos un carácter visible.',
  },
  'name-too-long': {
    message: 'El nombre tiene más de {{limit}} caracteres.',
    cure: 'Elija un nombre más corto.',
  },
  'text-missing': {
    message: 'No hay nada que enviar.',
    cure: 'Escriba algo primero; los espacios solos no cuentan.',
  },
  'text-too-long': {
    message: 'El texto tiene más de {{limit}} caracteres.',
    cure: 'Acórtelo o envíelo en dos mensajes.',
  },
  'too-many-files': {
    message: 'Un mensaje admite {{limit}} archivos y no más.',
    cure: 'Envíe los demás en otro mensaje.',
  },
  'file-type-not-allowed': {
    message: 'No se pueden enviar archivos como {{file}}: ese tipo no está en la lista.',
    cure: 'Envíe una imagen, un PDF, un documento, un audio o un video, o póngalo en un archivo ZIP.',
  },
  'file-empty': {
    message: 'El archivo {{file}} está vacío.',
    cure: 'Elija el archivo que tiene contenido.',
  },
  'file-too-large': {
    message: 'El archivo {{file}} ocupa más de {{limit}} MB.',
    cure: 'Reduzca su tamaño o envíe solo una parte.',
  },
  'file-not-its-type': {
    message: 'El archivo {{file}} no es lo que dice su nombre.',
    cure: 'Una imagen debe estar completa y ser del tipo con que termina su nombre: PNG, JPEG, GIF o WebP.',
  },
  'note-takes-no-files': {
    message: 'Una nota interna no admite archivos: en la mensajería no hay archivos adjuntos privados.',
    cure: 'Envíe los archivos en una respuesta o escriba la nota sin ellos.',
  },
  'agent-unknown': {
    message: 'Aquí no hay ningún agente {{agent}}.',
    cure: 'Elija uno de los agentes de este espacio de trabajo.',
  },
  'group-unknown': {
    message: 'Aquí no hay ningún grupo {{group}}.',
    cure: 'Elija uno de los grupos de este espacio de trabajo.',
  },
  'device-unknown': {
    message: 'Aquí no hay ningún dispositivo {{device}}.',
    cure: 'Elija uno de los dispositivos de este espacio de trabajo o agregue uno.',
  },
  'end-user-unknown': {
    message: 'Aquí no hay ningún usuario final {{user}}.',
    cure: 'Elija a alguien que haya escrito, iniciado sesión o sido importado.',
  },
  'ticket-unknown': {
    message: 'Aquí no hay ningún ticket {{ticket}}.',
    cure: 'Vuelva a la lista de tickets y ábralo desde allí.',
  },
  'article-unknown': {
    message: 'Aquí no hay ningún artículo de ayuda {{article}}.',
    cure: 'Elija uno de la lista de artículos.',
  },
  'article-needs-sign-in': {
    message: 'Este artículo requiere iniciar sesión, y la mensajería de esta versión no puede abrirlo para nadie.',
    cure: 'Iniciar sesión no ayuda. Publique el artículo para todos o responda en la conversación.',
  },
  'article-needs-login': {
    message: 'Este artículo requiere iniciar sesión, y nadie ha iniciado sesión en este dispositivo.',
    cure: 'Inicie sesión primero con un token válido.',
  },
  'time-zone-unknown': {
    message: 'No existe la zona horaria {{timeZone}}.',
    cure: 'Escriba su nombre de la IANA, por ejemplo Europe/Berlin o America/New_York.',
  },
  'key-unknown': {
    message: 'No hay ninguna clave de firma {{key}} en la lista.',
    cure: 'Quizás se haya borrado. Elija una clave que siga en la lista.',
  },
  'key-id-taken': {
    message: 'La ID de clave {{key}} está ocupada, y sigue ocupada después de borrar la clave.',
    cure: 'Dé otra ID a la clave de práctica.',
  },
  'key-limit-reached': {
    message: 'Ya hay {{limit}} claves de firma y no caben más. No ha cambiado nada.',
    cure: 'Borre una clave que ya no use ningún backend y cree después la nueva.',
  },
  'external-id-missing': {
    message: 'Se necesita una ID externa.',
    cure: 'Escriba la ID permanente que tiene la persona en su propio sistema.',
  },
  'external-id-too-long': {
    message: 'La ID externa tiene más de {{limit}} caracteres.',
    cure: 'Use una ID permanente más corta.',
  },
  'external-id-taken': {
    message: 'Alguien ya tiene la ID externa {{externalId}}.',
    cure: 'Una ID externa es una persona: use el usuario final que ya existe.',
  },
  'details-not-asked': {
    message: 'En este dispositivo nadie pidió un nombre ni un correo electrónico.',
    cure: 'El bot solo pregunta a un visitante, después del primer mensaje. A quien ha iniciado sesión nunca le pregunta.',
  },
  'no-pages-on-phone': {
    message: 'Un teléfono muestra la aplicación, que no tiene páginas web.',
    cure: 'Vea la página en un navegador.',
  },
  'device-offline': {
    message: 'El dispositivo no tiene conexión.',
    cure: 'Conéctelo primero. Lo que se escriba mientras tanto espera allí y se envía entonces.',
  },
  'login-refused': {
    message: 'El inicio de sesión se rechazó: {{token}}. La persona queda como estaba y puede seguir escribiendo.',
    cure: 'Busque el código entre los códigos de tokens: dice qué le pasa a este.',
  },
  'session-revoked': {
    message: 'La sesión ha terminado: su token ya no es válido y no llegó otro. El mensaje no se envió.',
    cure: 'Inicie sesión de nuevo o siga como visitante. En Android el texto se perdió; en los demás clientes sigue ahí.',
  },
  'message-lost': {
    message: 'El token había vencido, y el cliente de Android perdió el mensaje mientras conseguía otro.',
    cure: 'Escriba el mensaje otra vez: la persona sigue con la sesión iniciada.',
  },
  'nothing-to-submit': {
    message: 'No hay nada que enviar: ni texto ni otro estado.',
    cure: 'Escriba una respuesta o una nota, o elija otro estado.',
  },
  'agent-not-online': {
    message: 'La disponibilidad de {{agent}} no es “Conectado”, y solo con ella se puede aceptar un ticket nuevo.',
    cure: 'Cambie primero la disponibilidad a “Conectado”. O responda: el ticket es de quien lo responda.',
  },
  'agent-takes-no-transfers': {
    message: '{{agent}} no recibe tickets ahora: su disponibilidad no es ni “Conectado” ni “Solo transferencias”.',
    cure: 'Elija un agente que sí los reciba o responda usted: un ticket que nadie tiene es de quien lo responda.',
  },
  'ticket-not-waiting': {
    message: 'El ticket {{ticket}} no espera a que alguien lo acepte.',
    cure: 'Solo espera así un ticket nuevo que nadie tiene. Los demás se toman o se asignan en el campo del agente asignado.',
  },
  'ticket-held': {
    message: 'El ticket {{ticket}} lo tiene {{agent}}, y nadie más puede pasárselo a otro agente ni dejarlo.',
    cure: 'Ocupe el puesto de {{agent}} para hacerlo o espere a que el ticket esté resuelto.',
  },
  'ticket-closed': {
    message: 'El ticket {{ticket}} está cerrado, y un ticket cerrado no vuelve a cambiar.',
    cure: 'Siga en el ticket abierto de la persona. Si no hay ninguno, lo crea su próximo mensaje.',
  },
  'one-conversation': {
    message: 'Aquí cada persona tiene una sola conversación; no hay otra que elegir.',
    cure: 'Permita varias conversaciones en “Política” o escriba sin elegir ninguna.',
  },
  'conversation-over': {
    message: 'La conversación del ticket {{ticket}} ha terminado: ya no se puede escribir en ella.',
    cure: 'Empiece una conversación nueva.',
  },
  'session-ended': {
    message: 'La sesión de mensajería del ticket {{ticket}} ha terminado: una respuesta no llegaría a nadie.',
    cure: 'Escriba una nota interna o espere: el próximo mensaje de la persona crea un ticket nuevo.',
  },
  'requester-verified': {
    message: 'El solicitante ha demostrado quién es, así que el ticket sigue siendo de esa persona.',
    cure: 'Cambie el solicitante solo donde nadie haya iniciado sesión todavía.',
  },
  'tag-too-long': {
    message: 'Una etiqueta tiene más de {{limit}} caracteres.',
    cure: 'Acórtela o haga de ella dos etiquetas.',
  },
  'too-many-tags': {
    message: 'Un ticket admite {{limit}} etiquetas y no más.',
    cure: 'Quite una primero.',
  },
  'notes-too-long': {
    message: 'Las notas tienen más de {{limit}} caracteres.',
    cure: 'Acórtelas: lo que pertenece a un solo ticket está mejor allí, como nota interna.',
  },
  'ticket-not-solved': {
    message: 'El ticket {{ticket}} no está resuelto, y solo se puede cerrar un ticket resuelto.',
    cure: 'Resuélvalo primero.',
  },
  'merge-with-itself': {
    message: 'El ticket {{ticket}} no se puede fusionar consigo mismo.',
    cure: 'Elija dos tickets.',
  },
  'requesters-differ': {
    message: 'Los dos tickets son de dos personas verificadas distintas, que nunca se unen.',
    cure: 'Fusione solo tickets de una misma persona, o un ticket de un visitante en uno de esa persona.',
  },
  'branch-unknown': {
    message: 'Aquí no hay ninguna hipótesis {{branch}}.',
    cure: 'Puede que se haya borrado. Elija una de la lista.',
  },
  'too-many-branches': {
    message: 'Ya hay {{limit}} hipótesis, y no se guardan más.',
    cure: 'Borre una que ya no haga falta.',
  },
  'only-looked-at': {
    message: 'Esto no es lo que hay: solo se puede mirar.',
    cure: 'Vuelva al espacio de trabajo para hacer algo.',
  },
  'nothing-to-undo': {
    message:
      'No queda nada que deshacer: lo que había al abrir se queda como está, y los pasos de una historia también.',
    cure: 'Siga adelante. Lo que haga desde ahora se puede deshacer.',
  },
  'nothing-to-redo': {
    message: 'No queda nada que rehacer: no se deshizo nada, o después se hizo otra cosa.',
    cure: 'Hágalo otra vez a mano.',
  },
  'happened-since': {
    message: 'Después ocurrió algo más, así que esto ya no se puede deshacer ni rehacer por separado.',
    cure: 'Pulse Ctrl Z para deshacer lo último que ocurrió, una acción cada vez.',
  },
  'looking-back': {
    message: 'Está viendo lo que ya pasó, y eso no se puede cambiar.',
    cure: 'Vuelva al presente y hágalo allí.',
  },
}
