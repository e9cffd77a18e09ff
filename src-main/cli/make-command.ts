/** `understudy token make`: a token as a business's back end would make it. */
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { signToken, tokenClaims } from '#shared/token/sign.ts'
import type { Json } from '#shared/token/verdict.ts'
import type { Say } from '#shared/text/text.ts'
import type { Instant } from '#shared/engine/ids.ts'
import { exitCodes } from './exit-codes.ts'
import { keyArgument, machineNow, momentArgument, secondsArgument, type KeyArgument, type Tools } from './tools.ts'

type Claims = { readonly [claim: string]: Json }
type Options = {
  readonly key: KeyArgument
  readonly externalId: string
  readonly name?: string
  readonly email?: string
  readonly ttl?: number
  readonly claim: Claims
  readonly at?: Instant
}

export function addMakeCommand(parent: Command, { output, say, end }: Tools): void {
  parent
    .command('make')
    .description(say('cli.help.make'))
    .requiredOption('--key <ID=SECRET>', say('cli.help.makeKey'), keyArgument(say))
    .requiredOption('--external-id <ID>', say('cli.help.externalId'))
    .option('--name <NAME>', say('cli.help.name'))
    .option('--email <ADDRESS>', say('cli.help.email'))
    .option('--ttl <SPAN>', say('cli.help.ttl'), secondsArgument(say))
    .option('--claim <NAME=VALUE>', say('cli.help.claim'), claimArgument(say), {})
    .option('--at <INSTANT>', say('cli.help.at'), momentArgument(say))
    .addHelpText('after', `\n${say('cli.help.makeExample')}`)
    .action(async ({ key, externalId, name, email, ttl, claim, at }: Options) => {
      const claims = tokenClaims({
        externalId,
        ...(name !== undefined && { name }),
        ...(email !== undefined && { email }),
        ...(ttl !== undefined && { ttlSeconds: ttl }),
        issuedAt: at ?? machineNow(),
        extra: claim,
      })
      await output.line(await signToken({ keyId: key.id, secret: key.secret, claims }))
      end(exitCodes.ok)
    })
}

/** The value is JSON where it is JSON, and text where it is not. */
const claimArgument =
  (say: Say) =>
  (written: string, before: Claims): Claims => {
    const at = written.indexOf('=')
    if (at < 1) throw new InvalidArgumentError(say('cli.wrong.claim'))
    return { ...before, [written.slice(0, at)]: jsonOrText(written.slice(at + 1)) }
  }

function jsonOrText(written: string): Json {
  try {
    return JSON.parse(written) as Json
  } catch {
    return written
  }
}
