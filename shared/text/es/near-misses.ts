/** Por qué algo no es como una historia lo espera: sigue a «se esperaba …, es …:». */
import type { Texts } from '../texts.ts'

export const nearMisses: Texts['nearMisses'] = {
  because: '{{found}}: {{why}}',
  expired: 'el inicio de sesión del paso {{step}} se rechazó, su token había caducado {{span}} antes',
  expiredNow: 'el inicio de sesión del paso {{step}} se rechazó, su token caducó en ese mismo segundo',
  'key-deleted':
    'el inicio de sesión del paso {{step}} se rechazó, su clave «{{key}}» se eliminó en el paso {{deleted}}',
  refused: 'el inicio de sesión del paso {{step}} se rechazó con {{code}} ({{title}})',
  'no-login': '{{person}} no ha iniciado sesión en ningún sitio',
  'nobody-logged-in': 'nadie ha iniciado sesión en {{device}}',
  'login-later': '{{person}} inicia sesión solo en el paso {{step}}',
  'logged-out': 'quien había iniciado sesión en {{device}} la cerró en el paso {{step}}',
  'another-login': '{{person}} ha iniciado sesión después en {{device}}, en el paso {{step}}',
  'other-device': '{{person}} tiene la sesión iniciada en {{device}}, desde el paso {{step}}',
  'logged-in': '{{person}} inició sesión en {{device}} en el paso {{step}}',
  'no-name': 'el token del paso {{step}} no dice ningún nombre',
  'other-name': 'el token del paso {{step}} dice el nombre {{name}}',
  'other-id': {
    'letter-case': 'existe «{{here}}», que difiere de «{{there}}» en mayúsculas y minúsculas',
    space: 'existe «{{here}}», que difiere de «{{there}}» en un espacio en un extremo',
    invisible: 'existe «{{here}}», que difiere de «{{there}}» en un carácter que nadie ve',
    'look-alike': 'existe «{{here}}», que difiere de «{{there}}» en un carácter que solo se parece',
    several: 'existe «{{here}}», que difiere de «{{there}}» en varios detalles',
  },
  'before-login':
    'se escribió en el paso {{step}}, antes del inicio de sesión del paso {{login}}, y un mensaje nunca recibe la marca después (regla A1)',
  waits: 'lo escrito en el paso {{step}} espera la red en {{device}}',
  'not-sent': 'el paso {{step}}, que lo dice, se rechazó',
  'written-later': 'se dice solo en el paso {{step}}',
  merged: 'el ticket {{ticket}} se combinó con el ticket {{survivor}}, donde sigue la conversación',
  closed: 'el ticket {{ticket}} se cerró en el paso {{step}}, y un ticket cerrado no admite más mensajes (regla U10)',
  'session-over': 'la sesión del ticket {{ticket}} se terminó en el paso {{step}}',
  'logout-makes-new':
    'tras el cierre de sesión del paso {{step}}, el siguiente mensaje crea un ticket nuevo (regla U7)',
  'email-hidden': 'las reglas first-release nunca muestran una dirección de correo (regla E1)',
  'kept-apart': 'estas reglas mantienen separados los tickets de una persona (regla U4)',
  upgraded: 'estas reglas convierten al visitante en la persona conocida y no crean otro usuario final (regla U2)',
  'second-user': 'estas reglas crean un segundo usuario final al iniciar sesión en mitad de la conversación (regla U2)',
  span: {
    seconds_one: '{{count}} segundo',
    seconds_other: '{{count}} segundos',
    minutes_one: '{{count}} minuto',
    minutes_other: '{{count}} minutos',
    hours_one: '{{count}} hora',
    hours_other: '{{count}} horas',
    days_one: '{{count}} día',
    days_other: '{{count}} días',
  },
}
