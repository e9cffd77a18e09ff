/** `understudy transcript`: the agent's screen in words, after each step of a story. */
import { Option, type Command } from 'commander'
import { policyNames, type PolicyName } from '#shared/engine/policy/policy.ts'
import { transcriptText } from '#shared/scenario/transcript/transcript.ts'
import { checkFile } from './check-file.ts'
import { exitCodes } from './exit-codes.ts'
import { findFiles } from '../stories/find-files.ts'
import { wrongFile } from './list-reporter.ts'
import type { Tools } from './tools.ts'

export function addTranscriptCommand(parent: Command, { output, say, end }: Tools): void {
  parent
    .command('transcript')
    .description(say('running.help.transcript'))
    .argument('<PATHS...>', say('cli.help.checkPaths'))
    .addOption(new Option('--policy <NAME>', say('running.help.policy')).choices(policyNames))
    .addHelpText('after', `\n${say('running.help.transcriptExit')}`)
    .action(async (paths: readonly string[], { policy }: { readonly policy?: PolicyName }) => {
      let isWrong = false
      let isFirst = true
      for (const meant of await findFiles(paths))
        for (const checked of await checkFile(meant, { transcripts: true, ...(policy && { policy }) }, say)) {
          if (checked.problems.length > 0) {
            isWrong = true
            output.error(wrongFile(say, checked, (_, text) => text))
          } else {
            // The text ends its last line; the output ends another, which parts two stories.
            const text = transcriptText(checked.transcript ?? []).trimEnd()
            await output.line(isFirst ? text : `\n${text}`)
            isFirst = false
          }
        }
      end(isWrong ? exitCodes.wrong : exitCodes.ok)
    })
}
