/** `understudy coverage`: which situations and which rules the stories show, and a skeleton for what none shows yet. */
import { writeFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { axisNames, type Axis, type Coverage } from '#shared/contract/coverage.ts'
import { cover } from '#shared/scenario/coverage/cover.ts'
import { impossibleBy } from '#shared/scenario/coverage/impossible.ts'
import { contradictions, unshownRules } from '#shared/scenario/coverage/matrix.ts'
import { readPart } from '#shared/scenario/coverage/part-words.ts'
import { skeletonOf } from '#shared/scenario/coverage/skeleton.ts'
import { readStories } from '../stories/read-stories.ts'
import { coverageText } from './coverage-text.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { findFiles } from '../stories/find-files.ts'
import type { Tools } from './tools.ts'

type Options = {
  readonly rows: Axis
  readonly columns: Axis
  readonly json?: true
  readonly skeleton?: string
  readonly output?: string
}

export function addCoverageCommand(parent: Command, { output, say, end }: Tools): void {
  const axis = (flags: string, text: string, first: Axis) =>
    new Option(flags, text).choices(axisNames).default(first satisfies Axis)
  const command = parent
    .command('coverage')
    .description(say('coverage.cli.help'))
    .argument('[PATHS...]', say('cli.help.checkPaths'))
    .addOption(axis('--rows <AXIS>', say('coverage.cli.rows'), 'authentication'))
    .addOption(axis('--columns <AXIS>', say('coverage.cli.columns'), 'ticket'))
    .option('--json', say('coverage.cli.json'))
    .option('--skeleton <CELL>', say('coverage.cli.skeleton'))
    .option('--output <FILE>', say('coverage.cli.output'))
    .addHelpText('after', `\n${say('coverage.cli.exit')}`)

  async function writeSkeleton(line: string, file: string | undefined): Promise<void> {
    const read = readPart(line)
    if (!read.ok)
      return command.error(say('coverage.cli.unknownWord', { wrong: read.wrong, words: read.words.join(', ') }))
    const rule = impossibleBy(read.part)
    if (rule) return command.error(say('coverage.cli.impossible', { rule }))
    const skeleton = await skeletonOf(read.part, say)
    if (!skeleton) return command.error(say('coverage.cli.nothing'))
    if (file === undefined) return output.line(skeleton.text.trimEnd())
    try {
      await writeFile(file, skeleton.text, { flag: 'wx' })
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return command.error(say('coverage.cli.exists', { file }))
      throw fault
    }
    return output.line(say('coverage.cli.wrote', { file }))
  }

  command.action(async (paths: readonly string[], { rows, columns, json, skeleton, output: file }: Options) => {
    if (skeleton !== undefined) return writeSkeleton(skeleton, file)
    if (paths.length === 0) command.error(say('coverage.cli.noPaths'))
    if (rows === columns) command.error(say('coverage.cli.sameAxis'))
    const { stories, wrong } = await readStories(await findFiles(paths), say)
    for (const text of wrong) output.error(text)
    const coverage = await cover(stories, wrong)
    await output.line(json ? JSON.stringify(coverage, null, 2) : coverageText(coverage, rows, columns, say))
    end(exitCodeOf(coverage))
  })
}

function exitCodeOf(coverage: Coverage): ExitCode {
  if (coverage.wrong.length > 0) return exitCodes.wrong
  const isWhole = unshownRules(coverage).length === 0 && contradictions(coverage).length === 0
  return isWhole ? exitCodes.ok : exitCodes.no
}
