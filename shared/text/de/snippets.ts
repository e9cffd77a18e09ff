/** Was um den Code herum steht, der die Claims signiert, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const snippets: Texts['snippets'] = {
  title: 'In Ihrem Backend',
  intro:
    'Signiert genau diese Claims. Das Geheimnis kommt aus der Umgebungsvariablen {{variable}} und steht nie im Code.',
  language: 'Programmiersprache',
  with: {
    node: 'Mit dem Paket jose',
    python: 'Mit PyJWT',
    ruby: 'Mit dem Gem jwt',
    php: 'Mit firebase/php-jwt',
    go: 'Mit golang-jwt v5',
    java: 'Mit dem, was Java mitbringt',
  },
  what: 'den Code für {{language}}',
  halfCharacter:
    'In diesen Claims steht ein halbes Zeichen (ein einzelnes Surrogat). Kein angenommenes Token darf eines tragen. Ohne es ist der Code zu sehen.',
}
