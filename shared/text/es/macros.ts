/** Texts that agents need every day, to begin with, in Spanish. Nothing is ever sent by choosing one. */
import type { Texts } from '../texts.ts'

export const macros: Texts['macros'] = {
  button: 'Macros',
  help: 'Ponga un texto ya preparado en el campo, o escriba / al principio de una línea',
  list: 'Macros',
  found_one: '{{count}} macro: {{first}}',
  found_other: '{{count}} macros, la primera es {{first}}',
  found_many: '{{count}} de macros, la primera es {{first}}',
  keys: '↑ ↓ para elegir, Enter para insertar, Esc para cerrar',
  /** The name only of somebody who has proved it. The texts go on in small letters behind either. */
  greeting: 'Hola,',
  greetingNamed: 'Hola, {{name}}:',
  title: {
    lookingInto: 'Lo estoy revisando',
    moreDetails: 'Pedir detalles',
    onItsWay: 'El paquete va en camino',
    logIn: 'Pedir que inicie sesión',
    refund: 'El reembolso está en marcha',
    thanks: 'Agradecer y despedirse',
    summary: 'Nota: resumen para un colega',
  },
  text: {
    lookingInto: '{{greeting}} gracias por escribirnos. Lo estoy revisando y le respondo en breve.',
    moreDetails:
      '{{greeting}} con gusto le ayudo con esto. ¿Podría indicarme el número de pedido y qué ve cuando ocurre el fallo?',
    onItsWay:
      '{{greeting}} buenas noticias: su paquete ya salió de nuestro almacén. Debería llegarle en un plazo de dos días hábiles.',
    logIn:
      '{{greeting}} para esto necesito la certeza de que hablo con la persona correcta. Inicie sesión en su cuenta en nuestro sitio y vuelva a escribirme aquí mismo, por favor: esta conversación continúa.',
    refund:
      '{{greeting}} he puesto en marcha el reembolso. Tarda de tres a cinco días hábiles en aparecer en su cuenta.',
    thanks: 'Gracias por su paciencia. Si surge algo más, vuelva a escribirnos aquí. ¡Que tenga un buen día!',
    summary: 'Qué ocurrió:\nQué se prometió:\nQué queda por hacer:',
  },
}
