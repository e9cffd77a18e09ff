/** The rules in our words, one sentence or two each, in Spanish. Where each comes from stands in engine/rules.ts. */
import type { Texts } from '../texts.ts'

export const rules: Texts['rules'] = {
  K1: {
    title: 'Crear una clave',
    text: 'Un administrador da nombre a una clave y ve su secreto una sola vez. La clave existe desde ese momento, con una ID que recibe por sí sola.',
  },
  K2: {
    title: 'Un secreto se muestra una vez',
    text: 'Después nadie puede volver a leerlo: la lista muestra el nombre de la clave, su ID y los seis primeros caracteres del secreto.',
  },
  K3: {
    title: 'Diez claves',
    text: 'La undécima se rechaza. La lista queda como está, y se invita al administrador a borrar las claves que nadie usa.',
  },
  K4: {
    title: 'Borrar una clave',
    text: 'Desde el menú de opciones de su fila, con un segundo clic que lo confirma.',
  },
  K5: {
    title: 'Variables de metadatos',
    text: 'La primera clave activa también cuatro variables para el bot: estado de autenticación, ID externa autenticada, nombre proporcionado y correo electrónico proporcionado.',
  },
  K6: {
    title: 'Dónde está el botón',
    text: '“Crear clave” está al pie de la página mientras no hay ninguna clave, y después arriba a la derecha.',
  },
  K7: {
    title: 'Vale cualquier clave vigente',
    text: 'Se acepta un token firmado con cualquier clave de la lista; uno firmado con una clave borrada se rechaza. Quien inició sesión antes la mantiene, y las marcas de los mensajes anteriores se conservan.',
  },
  K8: {
    title: 'Entregar una clave',
    text: 'La ID de la clave y el secreto llegan al desarrollador cifrados, nunca a la vista.',
  },

  T1: {
    title: 'Cómo es un token',
    text: 'Tres partes, firmadas con HS256 por la clave que indica "kid". Se rechaza cualquier otro algoritmo, una clave propia, una extensión o una segunda forma de escribir el mismo token.',
  },
  T2: {
    title: 'ID externa y ámbito',
    text: '"external_id" es un texto de 1 a 255 caracteres, que se toma tal como está; "scope" es la palabra user. Ambos son obligatorios.',
  },
  T3: {
    title: 'Nombre, correo y lo demás',
    text: 'Se pueden indicar nombre y correo electrónico, como texto. Los claims que nadie conoce se guardan como prueba y no tienen efecto.',
  },
  T4: {
    title: 'Las horas en un token',
    text: '"exp" y "nbf" valen al segundo y solo cuentan como números. Se rechaza un token que dice haberse creado en el futuro.',
  },
  T5: {
    title: 'El secreto es texto',
    text: 'Firma tal como está escrito, nunca decodificado de base64. Si alguien lo decodificó, el rechazo lo dice.',
  },
  T6: {
    title: 'Cada comprobación tiene nombre',
    text: 'Se guardan todas las comprobaciones y sus resultados, también cuando el inicio de sesión se acepta. La primera que falla da su código al rechazo.',
  },
  T7: {
    title: 'Un inicio de sesión rechazado no cambia nada',
    text: 'El agente ve a la persona como antes, y la persona puede seguir escribiendo.',
  },

  U1: {
    title: 'Primer mensaje, sin sesión',
    text: 'Crea un usuario final nuevo, sin nombre, y un ticket nuevo.',
  },
  U2: {
    title: 'Inicio de sesión con una ID externa nueva',
    text: 'En plena conversación se crea un usuario final nuevo. La conversación se queda en su ticket, y el ticket pasa a ser de ese usuario.',
  },
  U3: {
    title: 'Inicio de sesión con una ID externa conocida',
    text: 'Se toma el usuario final que la tiene, venga de un inicio de sesión anterior o de una importación. Nunca hay un segundo.',
  },
  U4: {
    title: 'Dos conversaciones se vuelven una',
    text: 'Quien inicia sesión con un ticket aún abierto sigue en él. El ticket del visitante se cierra, y todos los mensajes de ambos quedan en un solo historial, en orden cronológico, y cada uno dice de dónde vino.',
  },
  U5: {
    title: 'Persona conocida, nada abierto',
    text: 'La conversación se queda en el ticket en que empezó; ahora su solicitante es la persona conocida.',
  },
  U6: {
    title: 'Ticket abierto, mensaje nuevo',
    text: 'El mensaje de una persona con sesión iniciada va a su ticket abierto, sea cual sea el dispositivo en que lo escribió.',
  },
  U7: {
    title: 'Después de cerrar sesión',
    text: 'El siguiente mensaje desde ese dispositivo viene de un visitante nuevo en un ticket nuevo. Lo anterior vuelve con el próximo inicio de sesión.',
  },
  U8: {
    title: 'Una persona, muchos dispositivos',
    text: 'La misma ID externa es la misma persona en todas partes: cada dispositivo con la sesión iniciada muestra la misma conversación.',
  },
  U9: {
    title: 'Iniciar sesión de nuevo',
    text: 'Otra ID externa significa cerrar la sesión e iniciar otra; un inicio de sesión nunca une a dos personas verificadas. La misma ID solo renueva el nombre y el correo electrónico.',
  },
  U10: {
    title: 'Resuelto y cerrado',
    text: 'Un ticket resuelto se vuelve a abrir con el siguiente mensaje. Uno cerrado, nunca: se crea un ticket nuevo.',
  },
  U11: {
    title: 'Una fusión no pierde nada',
    text: 'Se conservan todos los mensajes, y ambos tickets registran el motivo, cuál quedó, cuál se cerró y cuántos mensajes se trasladaron.',
  },
  U12: {
    title: 'Cómo se produce un inicio de sesión',
    text: 'La persona inicia sesión en el sitio, el backend de la empresa firma un token y el sitio lo entrega a la mensajería, que lo hace comprobar.',
  },

  B1: {
    title: 'El bot pregunta a los visitantes',
    text: 'A un visitante se le saluda y se le piden nombre y correo electrónico. A quien ha iniciado sesión no se le pide ninguno.',
  },
  B2: {
    title: 'Lo que escribe un visitante',
    text: 'Los textos del bot se pueden configurar. Lo que responde un visitante es un texto que escribió, y nunca cuenta como verificado.',
  },

  A1: {
    title: 'El icono de autenticación',
    text: 'Está junto al nombre de una persona verificada y en los mensajes que llegaron mientras tenía la sesión iniciada. Los mensajes anteriores nunca lo reciben después.',
  },
  A2: { title: 'ID externa', text: 'Figura en el perfil del usuario final.' },
  A3: {
    title: 'Nombre',
    text: 'Se muestra el nombre del token si lo hay. Todos los demás son visitantes con un número.',
  },
  A4: {
    title: 'Dicho con palabras',
    text: 'Quien no está verificado figura así, con todas las letras. Nada se indica solo con la falta de un icono ni solo con un color.',
  },

  E1: {
    title: 'El correo electrónico no se muestra',
    text: 'Los agentes no ven la dirección de correo electrónico, aunque el token la lleve. Su lugar lo dice y no queda simplemente en blanco.',
  },
  E2: {
    title: 'El correo electrónico como ID externa',
    text: 'Si una empresa usa la dirección como ID externa, sus agentes sí la ven, como ID externa.',
  },
  E3: {
    title: 'Identidades de correo electrónico',
    text: 'Una versión posterior muestra las direcciones según la configuración, distingue las verificadas de las no verificadas y rechaza un inicio de sesión cuya dirección pertenece a otra ID externa.',
  },

  G1: {
    title: 'Artículos que requieren iniciar sesión',
    text: 'La mensajería no puede abrirlos para nadie, con o sin sesión iniciada. Todos los demás artículos se abren como siempre.',
  },
}
