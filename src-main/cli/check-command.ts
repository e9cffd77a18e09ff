/** `understudy check`: plays scenario files and says of each expectation whether it holds. */
import { Option, type Command } from 'commander'
import type { Language } from '#shared/text/languages.ts'
import { policyNames, type PolicyName } from '#shared/engine/policy/policy.ts'
import { checkFile, type Choices } from './check-file.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { findFiles, type Meant } from '../stories/find-files.ts'
import { isGood, type Checked, type Reporter } from './reporter.ts'
import { openReporters, reporterArgument, reporterNames, tellsTranscripts, type ReporterAsked } from './reporters.ts'
import type { Tools } from './tools.ts'
import { watchFiles } from './watch.ts'

type Options = {
  readonly reporter?: readonly ReporterAsked[]
  readonly policy?: PolicyName
  readonly grep?: string
  readonly update?: true
  readonly watch?: true
  readonly window?: true
}

type Global = { readonly language: Language }

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
    .option('--watch', say('running.help.watch'))
    .option('--window', say('watchdog.option'))
    .addHelpText('after', `\n${say('running.help.exit')}`)

  command.action(async (paths: readonly string[], options: Options) => {
    const { reporter = [{ name: 'list' }], watch, window, ...asked } = options
    if (asked.update && asked.policy) command.error(say('running.wrong.updateUnderPolicy'))
    if (window && (asked.update ?? asked.policy ?? watch)) command.error(say('watchdog.alone'))
    const choices = { ...asked, transcripts: tellsTranscripts(reporter) }
    const report = openReporters(reporter, tools)
    if (watch) return end(exitCodeOf(await keepChecking(paths, choices, report, tools)))
    const files = await findFiles(paths)
    const all = window
      ? await checkInWindow(files, choices, report, tools, command.optsWithGlobals<Global>().language)
      : await checkAll(files, choices, report, tools)
    if (all === undefined) return end(exitCodes.noWindow)
    if (all.length === 0) command.error(say('running.wrong.nothingFound', { text: asked.grep ?? '' }))
    await report.end(all)
    end(exitCodeOf(all))
  })
}

async function checkAll(
  files: readonly Meant[],
  choices: Choices,
  report: Reporter,
  { say }: Tools,
): Promise<readonly Checked[]> {
  const all: Checked[] = []
  for (const meant of files)
    for (const checked of await checkFile(meant, choices, say)) {
      all.push(checked)
      await report.story(checked)
    }
  return all
}

/** In the real window, too. Nothing where there can be none. */
async function checkInWindow(
  files: readonly Meant[],
  choices: Choices,
  report: Reporter,
  tools: Tools,
  language: Language,
): Promise<readonly Checked[] | undefined> {
  const { output, say } = tools
  const { withWindow, NoWindow } = await import('../watchdog/with-window.ts')
  try {
    return await withWindow(language, output.error, async ({ watch, sum }) => {
      const all = await checkAll(files, { ...choices, watch }, report, tools)
      const { steps, seconds } = sum()
      output.error(say('watchdog.speed', { count: steps, rate: (steps / (seconds || 1)).toFixed(1) }))
      return all
    })
  } catch (fault) {
    if (!(fault instanceof NoWindow)) throw fault
    output.error(say('watchdog.noWindow', { why: fault.message }))
    return undefined
  }
}

/** Again and again what was changed; the report is about all. */
async function keepChecking(
  paths: readonly string[],
  choices: Choices,
  report: Reporter,
  tools: Tools,
): Promise<readonly Checked[]> {
  const { output, say } = tools
  const results = new Map<string, readonly Checked[]>()
  let all: readonly Checked[] = []
  await watchFiles(paths, async (files, changed) => {
    for (const meant of changed) results.set(meant.path, await checkAll([meant], choices, report, tools))
    all = files.flatMap(({ path }) => results.get(path) ?? [])
    await report.end(all)
    output.error(say('running.watch.waiting'))
  })
  return all
}

function exitCodeOf(all: readonly Checked[]): ExitCode {
  if (all.some(({ problems }) => problems.length > 0)) return exitCodes.wrong
  return all.every(isGood) ? exitCodes.ok : exitCodes.no
}
