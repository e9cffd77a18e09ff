/** Was die Clients des Messengers unterscheidet, auf Deutsch: ihre Geräte, und was der Code einer App nach einer Anmeldung bekommt. */
import type { Texts } from '../texts.ts'

export const client: Texts['client'] = {
  platform: { web: 'Browser', ios: 'iOS-ähnliches Telefon', android: 'Android-ähnliches Telefon' },
  add: {
    web: 'Browser mit dem Web Widget',
    ios: 'iOS-ähnliches Telefon mit der mobilen App',
    android: 'Android-ähnliches Telefon mit der mobilen App',
  },
  language: 'Sprache der Person',
  anyLanguage: 'irgendeine',
  got: {
    web: 'Was der Code der Seite bekommt',
    ios: 'Was der Code der iOS-App bekommt',
    android: 'Was der Code der Android-App bekommt',
  },
  accepted: 'Anmeldung angenommen',
  assumed: 'Annahme',
  assumedWhy: 'Annahme: Keine Quelle sagt es, das haben wir selbst so gewählt.',
}
