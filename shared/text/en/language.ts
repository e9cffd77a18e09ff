/** Choosing a language, and what the command line adds to its own help. */
export const language = {
  choose: 'Language',
  label: 'Language: {{language}}',
  system: 'System',
  cliOption: 'in which language to answer',
  cliUsage: 'Usage:',
  cliArguments: 'Arguments:',
  cliOptions: 'Options:',
  cliGlobalOptions: 'Global options:',
  cliCommands: 'Commands:',
} as const
