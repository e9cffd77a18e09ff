/** The command line: `understudy check`, `coverage`, `transcript`, `format`, `migrate`, `capsule show`, `token make`, `token verify`. */
import process from 'node:process'
import { Command, CommanderError, Option } from 'commander'
import { languages } from '#shared/text/languages.ts'
import { openText } from '#shared/text/text.ts'
import packageFile from '../../package.json' with { type: 'json' }
import { addCapsuleCommand } from './capsule-command.ts'
import { addCheckCommand } from './check-command.ts'
import { addCoverageCommand } from './coverage-command.ts'
import { helpTitles, languageAsked } from './language.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { openOutput } from './output.ts'
import { addFormatCommand } from './format-command.ts'
import { addMakeCommand } from './make-command.ts'
import { addMigrateCommand } from './migrate-command.ts'
import { addTranscriptCommand } from './transcript-command.ts'
import { addVerifyCommand } from './verify-command.ts'

const output = openOutput()
const { t: say } = openText(languageAsked(process.argv.slice(2)))
const end = (code: ExitCode): void => void (process.exitCode = code)

const program = new Command('understudy')
  .description(say('cli.help.understudy'))
  .version(packageFile.version, '-V, --version', say('cli.help.version'))
  .helpOption('-h, --help', say('cli.help.help'))
  .addOption(new Option('--language <NAME>', say('language.cliOption')).choices(languages).default('en'))
  .configureHelp(helpTitles(say))
  .helpCommand(false)
  .showHelpAfterError(say('cli.help.more'))
  .exitOverride()
addCheckCommand(program, { output, say, end })
addCoverageCommand(program, { output, say, end })
addFormatCommand(program, { output, say, end })
addMigrateCommand(program, { output, say, end })
addTranscriptCommand(program, { output, say, end })
addCapsuleCommand(program, { output, say, end })
const token = program.command('token').description(say('cli.help.token')).helpCommand(false)
addMakeCommand(token, { output, say, end })
addVerifyCommand(token, { output, say, end })

try {
  await program.parseAsync()
} catch (problem) {
  // Help and version "fail" with 0; whatever else commander refuses was asked wrongly.
  if (problem instanceof CommanderError) end(problem.exitCode === 0 ? exitCodes.ok : exitCodes.wrong)
  else {
    output.error(
      say('cli.fault', { why: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }),
    )
    end(exitCodes.fault)
  }
}
