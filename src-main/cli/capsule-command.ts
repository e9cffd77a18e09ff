/** `understudy capsule show`: what a bug capsule holds, in words. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { openCapsule } from '#shared/capsule/capsule.ts'
import { exitCodes } from './exit-codes.ts'
import type { Tools } from './tools.ts'

export function addCapsuleCommand(parent: Command, { output, say, end }: Tools): void {
  parent
    .command('capsule')
    .description(say('capsule.help.capsule'))
    .helpCommand(false)
    .command('show')
    .description(say('capsule.help.show'))
    .argument('<FILE>', say('capsule.help.file'))
    .action(async (file: string) => {
      const opened = openCapsule(await readFile(file, 'utf8').catch(() => ''))
      if (!opened.ok) {
        output.error(say(`capsule.problems.${opened.why}`, { file: basename(file) }))
        return end(exitCodes.wrong)
      }
      const { words, journal, at } = opened.capsule
      const { window, screen, 'files left out': leftOut, ...facts } = words
      const lines = [
        say('capsule.made', facts),
        say('capsule.around', { ...facts, ...window }),
        at.ticket ? say('capsule.whereTicket', { place: at.place, ticket: at.ticket }) : say('capsule.where', at),
        say('capsule.commands', { count: journal.commands(0, Infinity).length }),
        ...(leftOut > 0 ? [say('capsule.filesLeftOut', { count: leftOut })] : []),
        '',
        screen,
      ]
      await output.line(lines.join('\n'))
      end(exitCodes.ok)
    })
}
