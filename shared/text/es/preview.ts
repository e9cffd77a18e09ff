/** Qué cambiaría un inicio de sesión para el agente, antes de que ocurra, en español. */
import type { Texts } from '../texts.ts'

export const preview: Texts['preview'] = {
  title: 'Qué cambia para el agente',
  before: 'Elija a alguien o pegue un token para verlo aquí.',
  nothing: 'No cambia nada.',
  refused: 'No cambia nada: el inicio de sesión se rechazaría.',
  notSigned: 'No cambia nada: no se puede firmar ningún token.',
  newcomer: '{{to}}, ID externa {{externalId}}, identidad verificada, está en este dispositivo',
  person: '{{from}} pasa a ser {{to}}, ID externa {{externalId}}, identidad verificada',
  renamed: '{{from}} se llama {{to}} a partir de ahora',
  'logged-out': 'Primero se cierra la sesión de {{from}}',
  requester: '#{{ticket}}: solicitante {{from}} → {{to}}',
  merged: '#{{closed}} se fusiona en #{{survivor}}',
  status: '#{{ticket}}: {{from}} → {{to}}',
  changed: {
    nothing: 'Ningún ticket cambió',
    'logged-out': '{{from}}: primero se cerró su sesión',
    person: '{{from}} es {{to}} a partir de ahora',
    renamed: '{{from}} se llama {{to}} a partir de ahora',
    requester_one: '#{{ticket}}: el solicitante es ahora {{to}}',
    requester_other: '{{count}} tickets: el solicitante es ahora {{to}}',
    merged: '#{{closed}} se fusionó en #{{survivor}}, cuyo solicitante es {{to}}',
    status: '#{{ticket}} pasó de {{from}} a {{to}}',
  },
}
