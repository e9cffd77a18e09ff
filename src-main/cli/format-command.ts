/** `understudy format`: scenario files as everybody writes them, or which of them are not. */
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { formatText } from '#shared/scenario/format/format-text.ts'
import { exitCodes } from './exit-codes.ts'
import { soundFiles } from './sound-files.ts'
import type { Tools } from './tools.ts'

export function addFormatCommand(parent: Command, tools: Tools): void {
  const { say, end, output } = tools
  parent
    .command('format')
    .description(say('scenarioLanguage.help.format'))
    .argument('<PATHS...>', say('cli.help.checkPaths'))
    .option('--check', say('scenarioLanguage.help.formatCheck'))
    .addHelpText('after', `\n${say('scenarioLanguage.help.formatMore')}`)
    .action(async (paths: readonly string[], { check = false }: { readonly check?: boolean }) => {
      const { files, isAllSound } = await soundFiles(paths, tools)
      let changed = 0
      for (const { file, text } of files) {
        const formatted = formatText(text)
        if (formatted === text) continue
        changed += 1
        if (!check) await writeFile(file, formatted)
        await output.line(say(`scenarioLanguage.format.${check ? 'untidy' : 'formatted'}`, { file }))
      }
      await output.line(say(`scenarioLanguage.format.${check ? 'checked' : 'done'}`, { count: files.length, changed }))
      end(!isAllSound ? exitCodes.wrong : check && changed > 0 ? exitCodes.no : exitCodes.ok)
    })
}
