/** `understudy token make`: a token as a business's back end would make it. */
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { signToken, tokenClaims } from '#shared/token/sign.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import type { Say } from '#shared/text/text.ts'
import type { Instant } from '#shared/engine/ids.ts'
import { exitCodes } from './exit-codes.ts'
import { handOverOptions, readKey, type HandOverOptions } from './hand-over.ts'
import { keyArgument, machineNow, momentArgument, secondsArgument, type KeyArgument, type Tools } from './tools.ts'

/** JSON by the name of the claim, as it was written: numbers and all are signed so. */
type Claims = ReadonlyMap<string, string>
type Options = HandOverOptions & {
  readonly key?: KeyArgument
  readonly externalId: string
  readonly name?: string
  readonly email?: string
  readonly ttl?: number
  readonly claim: Claims
  readonly at?: Instant
}

export function addMakeCommand(parent: Command, { output, say, end }: Tools): void {
  const parseKey = keyArgument(say)
  const command = parent
    .command('make')
    .description(say('cli.help.make'))
    .option('--key <ID=SECRET>', say('cli.help.makeKey'), (written, before?: KeyArgument) => {
      if (before) throw new InvalidArgumentError(say('cli.wrong.secondKey'))
      return parseKey(written)
    })
    .requiredOption('--external-id <ID>', say('cli.help.externalId'))
    .option('--name <NAME>', say('cli.help.name'))
    .option('--email <ADDRESS>', say('cli.help.email'))
    .option('--ttl <SPAN>', say('cli.help.ttl'), secondsArgument(say))
    .option('--claim <NAME=VALUE>', say('cli.help.claim'), claimArgument(say), new Map())
    .option('--at <INSTANT>', say('cli.help.at'), momentArgument(say))
    .addHelpText('after', `\n${say('cli.help.makeExample')}\n\n${say('handOver.cli.environment')}`)
    .action(async ({ key: given, externalId, name, email, ttl, claim, at, ...handOver }: Options) => {
      if (given && handOver.handover !== undefined) command.error(say('handOver.cli.oneKey'))
      const key = given ?? (await readKey(command, say, handOver))
      if (!key) return command.error(say('handOver.cli.noKey'))
      const claims = tokenClaims({
        externalId,
        ...(name !== undefined && { name }),
        ...(email !== undefined && { email }),
        ...(ttl !== undefined && { ttlSeconds: ttl }),
        issuedAt: at ?? machineNow(),
      })
      await output.line(await signToken({ keyId: key.id, secret: key.secret, claims: withClaims(claims, claim) }))
      end(exitCodes.ok)
    })
  handOverOptions(command, say)
}

const claimArgument =
  (say: Say) =>
  (written: string, before: Claims): Claims => {
    const at = written.indexOf('=')
    if (at < 1) throw new InvalidArgumentError(say('cli.wrong.claim'))
    const claim = written.slice(0, at)
    if (before.has(claim)) throw new InvalidArgumentError(say('cli.wrong.claimTwice', { claim }))
    return new Map([...before, [claim, jsonOrText(written.slice(at + 1))]])
  }

/** The value is JSON where it is JSON, and text where it is not. */
function jsonOrText(written: string): string {
  try {
    JSON.parse(written)
    return written.trim()
  } catch {
    return JSON.stringify(written)
  }
}

/** Given claims stand in for the usual ones of the same name, letter by letter as they were given. */
function withClaims(usual: JsonObject, given: Claims): string {
  const all = new Map([
    ...Object.entries(usual).map(([name, value]) => [name, JSON.stringify(value)] as const),
    ...given,
  ])
  return `{${[...all].map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`
}
