/** In which language the command line answers: English, so that what machines read never changes, unless it is asked otherwise. */
import type { HelpConfiguration } from 'commander'
import { isLanguage, type Language } from '#shared/text/languages.ts'
import type { Say } from '#shared/text/text.ts'

/** Looked for before anything else is read, for it must be known when the help is put together. */
export function languageAsked(args: readonly string[]): Language {
  const end = args.indexOf('--')
  const before = end === -1 ? args : args.slice(0, end)
  const at = before.findLastIndex((one) => /^--language(=|$)/u.test(one))
  const named = before[at]?.split('=')[1] ?? before[at + 1] ?? ''
  return at !== -1 && isLanguage(named) ? named : 'en'
}

/** Commander's own headings, in our words. */
export function helpTitles(say: Say): HelpConfiguration {
  const words: Readonly<Record<string, string>> = {
    'Usage:': say('language.cliUsage'),
    'Arguments:': say('language.cliArguments'),
    'Options:': say('language.cliOptions'),
    'Global Options:': say('language.cliGlobalOptions'),
    'Commands:': say('language.cliCommands'),
  }
  return { styleTitle: (title) => words[title] ?? title, showGlobalOptions: true }
}
