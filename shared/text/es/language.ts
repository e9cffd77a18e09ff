/** Choosing a language, and what the command line adds to its own help, in Spanish. */
import type { Texts } from '../texts.ts'

export const language: Texts['language'] = {
  choose: 'Idioma',
  label: 'Idioma: {{language}}',
  system: 'Sistema',
  cliOption: 'en qué idioma responder',
  cliUsage: 'Uso:',
  cliArguments: 'Argumentos:',
  cliOptions: 'Opciones:',
  cliGlobalOptions: 'Opciones globales:',
  cliCommands: 'Comandos:',
}
