/** The network of a device, in Spanish: gone, back, and what waits for it. */
import type { Texts } from '../texts.ts'

export const network: Texts['network'] = {
  switch: '{{name}}: conexión',
  offline: 'Sin conexión',
  online: 'En línea',
  banner: 'Sin conexión. Lo que escriba espera aquí.',
  waiting: 'Espera la conexión',
  wentOffline: '{{name}} no tiene conexión',
  cameOnline: '{{name}} vuelve a tener conexión',
  steps: { offline: 'En {{device}} se pierde la conexión', online: 'En {{device}} vuelve la conexión' },
}
