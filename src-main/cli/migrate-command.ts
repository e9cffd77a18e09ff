/** `understudy migrate`: scenario files of an older version in the words of the newest one, with what that changes. */
import { access, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { migrateText, type Migrated } from '#shared/scenario/versions/migrate-text.ts'
import { exitCodes } from './exit-codes.ts'
import { soundFiles, type SoundFile } from './sound-files.ts'
import type { Tools } from './tools.ts'

export function addMigrateCommand(parent: Command, tools: Tools): void {
  const { say, end, output } = tools

  const listed = (file: string, { changes }: Migrated): string =>
    changes.length === 0
      ? say('scenarioLanguage.migrate.newest', { file })
      : [
          say('scenarioLanguage.migrate.changed', { file, count: changes.length }),
          ...changes.map((change) => `  ${say('scenarioLanguage.migrate.line', change)}`),
        ].join('\n')

  /** The old text is put aside before the new one is written, so that at no moment it is gone. */
  async function write({ file, text }: SoundFile, migrated: Migrated): Promise<boolean> {
    if (migrated.changes.length === 0) {
      await output.line(listed(file, migrated))
      return true
    }
    const aside = `${file}.old`
    if (await isThere(aside)) {
      output.error(say('scenarioLanguage.migrate.taken', { file: aside }))
      return false
    }
    await writeFile(aside, text, { flag: 'wx' })
    await writeFile(file, migrated.text)
    await output.line(`${listed(file, migrated)}\n  ${say('scenarioLanguage.migrate.kept', { file: aside })}`)
    return true
  }

  parent
    .command('migrate')
    .description(say('scenarioLanguage.help.migrate'))
    .argument('<PATHS...>', say('cli.help.checkPaths'))
    .option('--write', say('scenarioLanguage.help.migrateWrite'))
    .addHelpText('after', `\n${say('scenarioLanguage.help.migrateMore')}`)
    .action(async (paths: readonly string[], { write: isWriting = false }: { readonly write?: boolean }) => {
      const { files, isAllSound } = await soundFiles(paths, tools)
      let isDone = isAllSound
      for (const sound of files) {
        const migrated = migrateText(sound.text, say)
        if (isWriting) isDone = (await write(sound, migrated)) && isDone
        else if (files.length > 1) await output.line(listed(sound.file, migrated))
        else {
          output.error(listed(sound.file, migrated))
          await output.line(migrated.text.replace(/\n$/, ''))
        }
      }
      end(isDone ? exitCodes.ok : exitCodes.wrong)
    })
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
