/** Qué rompería el borrado de una clave, en español. */
import type { Texts } from '../texts.ts'

export const keyUse: Texts['keyUse'] = {
  title: 'Qué depende de esta clave',
  logins_one: 'Ha firmado un inicio de sesión: {{person}}, {{when}}.',
  logins_many: 'Ha firmado {{count, number}} de inicios de sesión. El último: {{person}}, {{when}}.',
  logins_other: 'Ha firmado {{count, number}} inicios de sesión. El último: {{person}}, {{when}}.',
  never: 'Nadie ha iniciado sesión con ella todavía.',
  sessions_one: '{{count, number}} sesión se apoya en ella y sigue sin ella:',
  sessions_many: '{{count, number}} de sesiones se apoyan en ella y siguen sin ella:',
  sessions_other: '{{count, number}} sesiones se apoyan en ella y siguen sin ella:',
  noSessions: 'Ahora ninguna sesión se apoya en ella.',
  session: '{{person}} en {{device}}',
  more_one: 'y {{count, number}} más',
  more_many: 'y {{count, number}} de ellas más',
  more_other: 'y {{count, number}} más',
  refused:
    'Desde ahora se rechaza todo token firmado con ella (kid-deleted). Cuántos se entregaron y aún no se han presentado, aquí nadie puede saberlo.',
}
