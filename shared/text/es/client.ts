/** Lo que distingue a los clientes del messenger, en español: sus dispositivos y lo que recibe el código de una app al iniciar sesión. */
import type { Texts } from '../texts.ts'

export const client: Texts['client'] = {
  platform: { web: 'navegador', ios: 'teléfono tipo iOS', android: 'teléfono tipo Android' },
  add: {
    web: 'Navegador, con el Web Widget',
    ios: 'Teléfono tipo iOS, con la app móvil',
    android: 'Teléfono tipo Android, con la app móvil',
  },
  language: 'Idioma de la persona',
  anyLanguage: 'cualquiera',
  got: {
    web: 'Lo que recibe el código de la página',
    ios: 'Lo que recibe el código de la app de iOS',
    android: 'Lo que recibe el código de la app de Android',
  },
  accepted: 'Inicio de sesión aceptado',
  assumed: 'suposición',
  assumedWhy: 'Suposición: ninguna fuente lo dice; es elección nuestra.',
}
