/** Die Wahl der Sprache, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const language: Texts['language'] = {
  choose: 'Sprache',
  label: 'Sprache: {{language}}',
  system: 'System',
  cliOption: 'in welcher Sprache geantwortet wird',
  cliUsage: 'Aufruf:',
  cliArguments: 'Argumente:',
  cliOptions: 'Optionen:',
  cliGlobalOptions: 'Allgemeine Optionen:',
  cliCommands: 'Befehle:',
}
