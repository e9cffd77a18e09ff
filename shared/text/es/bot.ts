/** Los ajustes del bot, en español. */
import type { Texts } from '../texts.ts'

export const bot: Texts['bot'] = {
  title: 'Bot de mensajería',
  lead: 'Lo que el bot dice a quien empieza una conversación. Estos ajustes valen con cualquier política (regla B2), para lo que se escriba desde ahora.',
  says: 'Lo que dice',
  greeting: 'Saludo',
  question: 'Pregunta por el nombre y el correo',
  questionHint: 'Solo se pregunta a personas anónimas (regla B1).',
  followUp: 'Mensaje final',
  followUpHint: 'Antes de que un agente tome el relevo.',

  articles: 'Ofrecer artículos de ayuda que encajen con el mensaje',
  articlesHint:
    'Según las palabras de sus títulos y textos. Los que requieren inicio de sesión, solo a quien puede leerlos (regla G1).',
  articlesWords: 'Palabras sobre los artículos',
  articlesDefault: 'Quizá ayuden estos artículos:',

  hours: 'Horario de atención',
  hoursHint: 'Fuera de él, el bot tiene otras palabras. Sin horario dice lo mismo a cualquier hora.',
  timeZone: 'Zona horaria',
  timeZoneHint: 'Por ejemplo, Europe/Berlin',
  week: 'Semana',
  from: '{{day}}, desde',
  to: '{{day}}, hasta',
  until: 'a',
  closed: 'Cerrado',
  nextDay: 'termina al día siguiente',
  allDay: 'todo el día',
  days: {
    monday: 'Lunes',
    tuesday: 'Martes',
    wednesday: 'Miércoles',
    thursday: 'Jueves',
    friday: 'Viernes',
    saturday: 'Sábado',
    sunday: 'Domingo',
  },
  outside: 'Lo que dice fuera del horario',
  outsideDefault: {
    greeting: '¡Hola! Gracias por escribirnos. Ahora no estamos.',
    question: 'Deje su nombre y su correo, por favor, para que podamos encontrarle.',
    followUp: 'Responderemos en cuanto volvamos.',
  },

  save: 'Guardar',
  cancel: 'Descartar los cambios',
  saved: 'Los ajustes del bot están guardados',

  preview: {
    title: 'Cómo suena',
    always: 'A cualquier hora',
    within: 'Dentro del horario',
    outside: 'Fuera del horario',
    now: 'ahora',
    clock: 'En el reloj de este espacio de trabajo: {{day}}, {{time}} en {{timeZone}}.',
    anonymous: 'A quien no ha iniciado sesión',
    loggedIn: 'A quien ha iniciado sesión',
    message: 'Hola',
    article: 'Un artículo que encaja',
  },
}
