/** `understudy check`: plays scenario files and says of each expectation whether it holds. */
import { readFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { inWords, type Problem } from '#shared/scenario/problems/problem.ts'
import type { Say } from '#shared/text/text.ts'
import { castReader } from '../stories/cast-reader.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { findFiles, type Meant } from './find-files.ts'
import { jsonReporter } from './json-reporter.ts'
import { listReporter } from './list-reporter.ts'
import type { Checked, Reporter } from './reporter.ts'
import type { Tools } from './tools.ts'

const reporters = { list: listReporter, json: jsonReporter } as const satisfies Record<
  string,
  (tools: Tools) => Reporter
>

export function addCheckCommand(parent: Command, tools: Tools): void {
  const { say, end } = tools
  parent
    .command('check')
    .description(say('cli.help.check'))
    .argument('<PATHS...>', say('cli.help.checkPaths'))
    .addOption(
      new Option('--reporter <NAME>', say('cli.help.reporter')).choices(Object.keys(reporters)).default('list'),
    )
    .addHelpText('after', `\n${say('cli.help.checkExit')}`)
    .action(async (paths: readonly string[], { reporter }: { readonly reporter: keyof typeof reporters }) => {
      const report = reporters[reporter](tools)
      const all: Checked[] = []
      for (const meant of await findFiles(paths)) {
        for (const checked of await checkFile(meant, say)) {
          all.push(checked)
          await report.file(checked)
        }
      }
      await report.end(all)
      end(exitCodeOf(all))
    })
}

async function checkFile(meant: Meant, say: Say): Promise<readonly Checked[]> {
  const { path: file } = meant
  const wrong = (...problems: readonly Problem[]): readonly Checked[] => [{ file, problems, steps: [], findings: [] }]
  const start = { line: 1, column: 1 }
  if (meant.kind === 'problem')
    return wrong(inWords(say, file, start, { code: meant.code, facts: { why: meant.why ?? '' } }))
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (fault) {
    return wrong(inWords(say, file, start, { code: 'unreadable', facts: { why: (fault as Error).message } }))
  }
  const parsed = parseScenario(file, bytes, say, castReader(file))
  if (!parsed.ok) return wrong(...parsed.problems)
  const told: Checked[] = []
  for (const story of parsed.stories) {
    const player = await playAll(story, undefined, say)
    const { title, steps } = player.state()
    told.push({ file, title, problems: [], steps, findings: player.findings() })
  }
  return told
}

function exitCodeOf(all: readonly Checked[]): ExitCode {
  if (all.some(({ problems }) => problems.length > 0)) return exitCodes.wrong
  return all.some(({ findings }) => findings.some(({ ok }) => !ok)) ? exitCodes.no : exitCodes.ok
}
