/** "Why are there two people?" in Spanish: what differs, and the one change that would have joined them. */
import type { Texts } from '../texts.ts'

export const twoPeople: Texts['twoPeople'] = {
  ask: '¿Por qué hay dos personas?',
  other: 'La otra persona',
  nobody: 'Aquí todavía no hay nadie más.',
  choose: 'Elija a alguien y vea en qué se diferencian.',
  noExternalId: 'sin ID externa',
  similar: {
    'external-id': 'ID externa parecida',
    name: 'mismo nombre',
    'refused-login': 'inicio de sesión rechazado',
  },
  result: 'En qué se diferencian',
  ids: 'ID externas',
  place: 'Carácter {{place}}: {{here}} y {{there}}',
  character: '“{{character}}” ({{code}})',
  nothing: 'nada más',

  differs: {
    space: 'Un espacio al principio o al final.',
    invisible: 'Un carácter que nadie ve.',
    'letter-case': 'Mayúsculas y minúsculas.',
    'look-alike': 'Un carácter que solo se parece al otro.',
    several: 'Varios detalles: espacios, mayúsculas o caracteres que se parecen.',
    other: 'Son dos ID externas distintas.',
    refused: '{{name}} es un visitante: se rechazó el inicio de sesión en su dispositivo.',
    'not-logged-in': '{{name}} es un visitante: allí nadie ha iniciado sesión.',
    'both-visitors': 'Ambos son visitantes. Quien escribe sin iniciar sesión es cada vez una persona aparte.',
  },

  joins: {
    space:
      'Que el backend quite los espacios de los extremos de la ID externa antes de firmar y envíe siempre la misma.',
    invisible: 'Que el backend quite los caracteres invisibles antes de firmar y envíe siempre la misma ID.',
    'letter-case': 'Que el backend escriba la ID externa de una sola manera, por ejemplo, siempre en minúsculas.',
    'look-alike': 'Que el backend lea la ID externa de sus propios datos, no de algo escrito o copiado a mano.',
    several: 'Que el backend lea de sus propios datos una sola ID externa permanente y la envíe siempre sin cambios.',
    other: 'Solo la misma ID externa en ambos tokens. Si se trata de una sola persona, la empresa le ha dado dos.',
    'refused-login': 'Con un token aceptado, este mismo inicio de sesión habría encontrado a {{other}}.',
    'refused-other':
      'Ni siquiera un token aceptado: el rechazado no indicaba a {{other}}. Debe llevar la misma ID externa.',
    'not-logged-in': 'Un inicio de sesión en ese dispositivo con la ID externa de {{other}}.',
    'both-visitors': 'Un inicio de sesión en ambos dispositivos con la misma ID externa.',
  },
  whatDiffers: 'En qué se diferencian',
  whatJoins: 'Qué las habría unido',
}
