/** `understudy token verify`: judges one token, or one a line. */
import process from 'node:process'
import { InvalidArgumentError, type Command } from 'commander'
import { keyId, type Instant } from '#shared/engine/ids.ts'
import { fromUtf8 } from '#shared/token/utf8.ts'
import { verifyToken, type VerificationKey } from '#shared/token/verify.ts'
import { exitCodes } from './exit-codes.ts'
import { handOverOptions, readKey, type HandOverOptions } from './hand-over.ts'
import { linesOf } from './lines.ts'
import { keyArgument, machineNow, momentArgument, type KeyArgument, type Tools } from './tools.ts'
import { inLines, inOneLine, verdictData, type VerdictData } from './verdict-words.ts'

type Options = HandOverOptions & {
  readonly key?: readonly KeyArgument[]
  readonly at?: Instant
  readonly json?: true
  readonly stdin?: true
}

/** An answer for a line that asks nothing. */
const noString: VerdictData = { ok: false, code: 'line-not-a-json-string', checks: [] }

export function addVerifyCommand(parent: Command, { output, say, end }: Tools): void {
  const parseKey = keyArgument(say)
  const command = parent
    .command('verify')
    .description(say('cli.help.verify'))
    .argument('[TOKEN]', say('cli.help.verifyToken'))
    .option('--key <ID=SECRET>', say('cli.help.verifyKey'), (written, before: readonly KeyArgument[] = []) => {
      const key = parseKey(written)
      if (before.some(({ id }) => id === key.id))
        throw new InvalidArgumentError(say('cli.wrong.keyTwice', { id: key.id }))
      return [...before, key]
    })
    .option('--at <INSTANT>', say('cli.help.at'), momentArgument(say))
    .option('--json', say('cli.help.verifyJson'))
    .option('--stdin', say('cli.help.verifyStdin'))
    .addHelpText('after', `\n${say('handOver.cli.environment')}\n\n${say('cli.help.verifyExit')}`)
  handOverOptions(command, say)

  command.action(async (token: string | undefined, { key = [], at, json, stdin, ...handOver }: Options) => {
    if ((token === undefined) === (stdin === undefined)) command.error(say('cli.wrong.tokenOrStdin'))
    const handedOver = await readKey(command, say, handOver)
    if (!handedOver && key.length === 0) command.error(say('handOver.cli.noKey'))
    if (handedOver && key.some(({ id }) => id === handedOver.id))
      command.error(`error: ${say('cli.wrong.keyTwice', { id: handedOver.id })}`)
    const all = handedOver ? [...key, handedOver] : key
    const keys = all.map(({ id, secret }): VerificationKey => ({ id: keyId(id), secret, status: 'live' }))
    const judge = async (asked: string): Promise<VerdictData> =>
      verdictData(say, await verifyToken(asked, keys, at ?? machineNow()))

    if (token !== undefined) {
      const verdict = await judge(token)
      await output.line(json ? JSON.stringify(verdict) : inLines(say, verdict))
      return end(verdict.ok ? exitCodes.ok : exitCodes.no)
    }
    let isAccepted = true
    for await (const line of linesOf(process.stdin)) {
      const asked = jsonString(line)
      const verdict = asked === undefined ? noString : await judge(asked)
      isAccepted &&= verdict.ok
      await output.line(
        json ? JSON.stringify(verdict) : asked === undefined ? say('cli.verdict.noString') : inOneLine(say, verdict),
      )
    }
    end(isAccepted ? exitCodes.ok : exitCodes.no)
  })
}

function jsonString(line: Uint8Array): string | undefined {
  const text = fromUtf8(line)
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
