/** What each subcommand is given, and what it may say about its arguments. */
import { InvalidArgumentError } from 'commander'
import type { Say } from '#shared/text/text.ts'
import { fromMilliseconds } from '#shared/engine/time.ts'
import type { Instant } from '#shared/engine/ids.ts'
import { parseDuration, parseMoment } from '#shared/scenario/language/values.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Output } from './output.ts'

export type Tools = { readonly output: Output; readonly say: Say; readonly end: (code: ExitCode) => void }

export type KeyArgument = { readonly id: string; readonly secret: string }

/** "ID=SECRET": the secret is everything behind the first equals sign, as it is. */
export const keyArgument = (say: Say) => (written: string) => {
  const at = written.indexOf('=')
  if (at < 1 || at === written.length - 1) throw new InvalidArgumentError(say('cli.wrong.key'))
  return { id: written.slice(0, at), secret: written.slice(at + 1) }
}

/** A moment as scenario files write it, or seconds since 1970 as tokens do. */
export const momentArgument = (say: Say) => (written: string) => {
  const at = /^[0-9]{1,11}$/.test(written) ? fromMilliseconds(Number(written) * 1000) : parseMoment(written)
  if (!at) throw new InvalidArgumentError(say('cli.wrong.moment'))
  return at
}

/** A span of time in whole seconds. */
export const secondsArgument = (say: Say) => (written: string) => {
  const milliseconds = parseDuration(written)
  if (milliseconds === undefined) throw new InvalidArgumentError(say('cli.wrong.duration'))
  return Math.floor(milliseconds / 1000)
}

export const machineNow = (): Instant => fromMilliseconds(Date.now())
