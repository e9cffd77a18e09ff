/** The network of a device, in German: gone, back, and what waits for it. */
import type { Texts } from '../texts.ts'

export const network: Texts['network'] = {
  switch: '{{name}}: Netz',
  offline: 'Offline',
  online: 'Online',
  banner: 'Kein Netz. Was Sie schreiben, wartet hier.',
  waiting: 'Wartet auf das Netz',
  wentOffline: '{{name}} hat kein Netz',
  cameOnline: '{{name}} ist wieder online',
  steps: { offline: 'Auf {{device}} fällt das Netz aus', online: 'Auf {{device}} ist das Netz wieder da' },
}
