/** The frame around all chairs, and words that every screen uses, in Spanish. */
import type { Texts } from '../texts.ts'

export const app: Texts['app'] = {
  title: 'Understudy',
  simulation: 'SIMULACIÓN · no es el producto real',
  independent: 'Simulador independiente, sin relación con ningún proveedor.',
  policy: 'política: {{policy}}',
  policyName: { 'first-release': 'inicial', current: 'actual' },
  skip: 'Saltar a {{place}}',
  places: 'Secciones',
  place: {
    workspace: 'Espacio de trabajo',
    keys: 'Claves de firma',
    policy: 'Política',
    bench: 'Tokens',
    stories: 'Historias',
    about: 'Acerca de',
  },
  theme: { label: 'Tema: {{theme}}', choose: 'Tema', system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  fault: {
    title: 'Algo falló dentro de Understudy',
    body: 'Es un error del programa, no de lo que usted hizo. Su espacio de trabajo está a salvo: todo lo confirmado está guardado en el disco.',
    again: 'Mostrar la ventana otra vez',
  },

  visitor: 'Visitante {{number}}',
  verified: 'Identidad verificada',
  notVerified: 'Sin verificar',
  bot: 'Bot de respuestas',
  status: {
    new: 'Nuevo',
    open: 'Abierto',
    pending: 'Pendiente',
    'on-hold': 'En espera',
    solved: 'Resuelto',
    closed: 'Cerrado',
  },
  ticketNumber: '#{{number}}',
  origin: '{{letter}} · #{{number}}',
  originLabel: 'Del ticket #{{number}}, letra {{letter}}',
  rule: 'regla {{rule}}',
  copyWhat: 'Copiar: {{what}}',
  copied: 'Copiado',
  notCopied: 'No se copió: el sistema no lo permite',
  close: 'Cerrar',
  problem: 'Un aviso sobre un archivo',
  malformed: 'El programa pidió algo que no tiene sentido. Es un error de Understudy.',
}
