/** What stands around the code that signs the claims, in Spanish. */
import type { Texts } from '../texts.ts'

export const snippets: Texts['snippets'] = {
  title: 'En su backend',
  intro:
    'Firma exactamente estos claims. El secreto se lee de la variable de entorno {{variable}} y nunca está en el código.',
  language: 'Lenguaje de programación',
  with: {
    node: 'Con el paquete jose',
    python: 'Con PyJWT',
    ruby: 'Con la gema jwt',
    php: 'Con firebase/php-jwt',
    go: 'Con golang-jwt v5',
    java: 'Con lo que trae Java',
  },
  what: 'el código para {{language}}',
  halfCharacter:
    'Estos claims contienen medio carácter (un sustituto suelto), que ningún token aceptado puede llevar. Quítelo para ver el código.',
}
