/** `--handover FILE`: a key that an administrator handed over encrypted (rule K8). Its passphrase is never an argument. */
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import type { Command } from 'commander'
import { openHandOver, withoutBreaks } from '#shared/token/hand-over.ts'
import type { Say } from '#shared/text/text.ts'
import { askPassphrase } from './ask-passphrase.ts'
import type { KeyArgument } from './tools.ts'

export type HandOverOptions = { readonly handover?: string; readonly passphraseFile?: string }

export const handOverOptions = (command: Command, say: Say): Command =>
  command
    .option('--handover <FILE>', say('handOver.cli.help'))
    .option('--passphrase-file <FILE>', say('handOver.cli.passphraseFile'))

/** The key of the given file, if one is given. What does not open was asked wrongly, and ends the command. */
export async function readKey(
  command: Command,
  say: Say,
  { handover, passphraseFile }: HandOverOptions,
): Promise<KeyArgument | undefined> {
  if (handover === undefined) return undefined
  const read = (file: string): Promise<string> =>
    readFile(file, 'utf8').catch((fault: unknown) =>
      command.error(say('handOver.cli.noFile', { file, why: (fault as NodeJS.ErrnoException).code ?? String(fault) })),
    )
  const text = withoutBreaks(await read(handover))
  const passphrase =
    passphraseFile !== undefined
      ? (await read(passphraseFile)).replace(/\r?\n$/u, '')
      : (process.env['UNDERSTUDY_PASSPHRASE'] ?? (await askPassphrase(say('handOver.cli.ask'))))
  if (passphrase === undefined) return command.error(say('handOver.cli.noTerminal'))
  const opened = await openHandOver(text, passphrase)
  if (!opened.ok) return command.error(`error: ${handover}: ${say(`handOver.problems.${opened.why}`)}`)
  return { id: opened.key.keyId, secret: opened.key.secret }
}
