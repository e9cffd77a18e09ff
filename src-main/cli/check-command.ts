/** `understudy check`: plays scenario files and says of each expectation whether it holds. */
import { Option, type Command } from 'commander'
import { policyNames, type PolicyName } from '#shared/engine/policy/policy.ts'
import { checkFile, type Choices } from './check-file.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { findFiles } from './find-files.ts'
import { isGood, type Checked, type Reporter } from './reporter.ts'
import { openReporters, reporterArgument, reporterNames, tellsTranscripts, type ReporterAsked } from './reporters.ts'
import type { Tools } from './tools.ts'

type Options = {
  readonly reporter?: readonly ReporterAsked[]
  readonly policy?: PolicyName
  readonly grep?: string
  readonly update?: true
}

export function addCheckCommand(parent: Command, tools: Tools): void {
  const { say, end } = tools
  const names = reporterNames.join(', ')
  const command = parent
    .command('check')
    .description(say('cli.help.check'))
    .argument('<PATHS...>', say('cli.help.checkPaths'))
    .option('--reporter <NAME[=FILE]>', say('running.help.reporter', { names }), reporterArgument(say))
    .addOption(new Option('--policy <NAME>', say('running.help.policy')).choices(policyNames))
    .option('--grep <TEXT>', say('running.help.grep'))
    .option('--update', say('running.help.update'))
    .addHelpText('after', `\n${say('running.help.exit')}`)

  command.action(async (paths: readonly string[], { reporter = [{ name: 'list' }], ...asked }: Options) => {
    if (asked.update && asked.policy) command.error(say('running.wrong.updateUnderPolicy'))
    const choices = { ...asked, transcripts: tellsTranscripts(reporter) }
    const all = await checkAll(paths, choices, openReporters(reporter, tools), tools)
    if (all.length === 0) command.error(say('running.wrong.nothingFound', { text: asked.grep ?? '' }))
    end(exitCodeOf(all))
  })
}

async function checkAll(
  paths: readonly string[],
  choices: Choices,
  report: Reporter,
  { say }: Tools,
): Promise<readonly Checked[]> {
  const all: Checked[] = []
  for (const meant of await findFiles(paths))
    for (const checked of await checkFile(meant, choices, say)) {
      all.push(checked)
      await report.story(checked)
    }
  if (all.length > 0) await report.end(all)
  return all
}

function exitCodeOf(all: readonly Checked[]): ExitCode {
  if (all.some(({ problems }) => problems.length > 0)) return exitCodes.wrong
  return all.every(isGood) ? exitCodes.ok : exitCodes.no
}
