/** What the evidence card says in Spanish: why somebody is verified or not, link by link, and what an agent may say aloud. */
import type { Texts } from '../texts.ts'

export const evidence: Texts['evidence'] = {
  says: 'dice ser {{name}}',
  why: '¿Por qué “Identidad verificada”? {{name}}',
  whyNot: '¿Por qué “Sin verificar”? {{name}}',
  whySays: '¿Por qué “Sin verificar”? {{name}}, que dice ser {{says}}',
  whyMessage: '¿Por qué “Identidad verificada”? {{name}}, mensaje de las {{time}}',
  whyNotMessage: '¿Por qué “Sin verificar”? {{name}}, mensaje de las {{time}}',
  card: { verified: '¿Por qué “Identidad verificada”?', not: '¿Por qué “Sin verificar”?' },
  show: 'Mostrar las pruebas',
  close: 'Cerrar',
  gone: 'Aquí ya no hay pruebas de esto.',

  lead: {
    verified: 'Un token firmado con la clave “{{key}}” demostró que esta persona es {{externalId}}.',
    'verified-message':
      'Cuando llegó este mensaje, un inicio de sesión lo respaldaba, así que conserva su marca para siempre.',
    login: 'Nadie ha demostrado quién es: no hay ningún inicio de sesión que lo respalde.',
    'first-login': 'El nombre y la ID externa se importaron. Nadie ha iniciado sesión todavía con ellos.',
    message: 'Cuando llegó este mensaje, ningún inicio de sesión lo respaldaba.',
    says: 'El nombre {{says}} se le escribió al bot. Nadie lo ha comprobado.',
    later:
      'Por un inicio de sesión posterior, la conversación es de {{name}}. Un mensaje anterior a él nunca recibe la marca.',
  },

  chain: 'En qué se apoya',
  link: {
    message: 'Mensaje',
    session: 'Sesión',
    login: 'Inicio de sesión',
    token: 'Token',
    key: 'Clave',
  },
  message: 'Llegó al ticket #{{number}}: {{at}}',
  session: {
    browser: '{{device}}, un navegador',
    phone: '{{device}}, un teléfono',
  },
  sessionNow: {
    'logged-in': 'La sesión sigue iniciada allí',
    anonymous: 'Sigue allí, sin iniciar sesión',
    over: 'Esa sesión terminó',
  },
  login: '{{at}}, en {{device}}',
  loginChecked: 'El token superó las {{checks}} comprobaciones',
  noLogin: 'Ningún inicio de sesión en este dispositivo',
  noLoginThen: 'Ningún inicio de sesión en este dispositivo cuando llegó',
  noLoginEver: 'Ningún inicio de sesión con esta ID externa',
  noLoginHelp: 'Por eso no se entregó ningún token y ninguna clave ha respondido por nadie.',
  claims: 'Claims que contaron',
  noName: 'no se indicó',
  hasEmail: 'se indicó, pero no se muestra en esta versión (regla E1)',
  keyStart: 'El secreto empieza por {{secretStart}}',
  keyDeleted: 'Borrada: {{at}}. Las marcas anteriores se conservan.',
  keyLive: 'En la lista de claves vigentes',
  keyLost: 'Esta clave no se conoce aquí',

  refused: 'Se rechazó un inicio de sesión',
  failed: 'Comprobación fallida',
  cause: 'Qué se encontró',
  cure: 'Solución',
  agentSees: 'En su lugar ve',
  keyOf: 'Clave',
  keyDeletedBefore: '“{{name}}”, borrada {{span}} antes de este inicio de sesión',
  keyDeletedJustBefore: '“{{name}}”, borrada justo antes de este inicio de sesión',
  keyNamed: '“{{name}}”',
  hiddenValue: 'otra cosa (no se muestra, regla E1)',

  ruleLine: 'Regla {{rule}} · {{title}}',
  aloud: 'Puede decir',
  sayAloud: {
    verified: 'Veo que ha iniciado sesión, así que sé que hablo con {{name}}.',
    'verified-nameless': 'Veo que ha iniciado sesión, así que sé con quién hablo.',
    'verified-message': 'Usted tenía la sesión iniciada cuando escribió eso, así que sé que el mensaje es suyo.',
    login:
      'Todavía no puedo ver quién es usted. Si inicia sesión en nuestro sitio y escribe desde allí, podré consultar su cuenta.',
    'first-login':
      'Tenemos su nombre registrado, pero todavía no ha iniciado sesión. Inicie sesión, por favor, y podré ayudarle con su cuenta.',
    says: 'Gracias, {{says}}. Para que pueda consultar su cuenta, inicie sesión en nuestro sitio y escriba desde allí, por favor.',
    refused:
      'No nos llegó su inicio de sesión. Usted no hizo nada mal y puede seguir escribiendo mientras lo revisamos.',
    later: 'Usted escribió eso antes de iniciar sesión, así que entonces no podía saber que era usted. Ahora sí.',
  },
  copySentence: 'frase',
}
