/** What an app's own code gets back from the messenger after a login. Its names and values are code, no language's words. */
import type { Platform } from '../engine/people/platform.ts'

/** What it is called where it arrives. */
export const clientResults = [
  'no error',
  'LoginFailedError',
  'ZendeskUser',
  'failedToDecodeJWT',
  'expiredJWT',
  'httpError',
  'Throwable',
] as const
export type ClientResult = (typeof clientResults)[number]

/** `isAssumed`: no source tells it, so it is our own assumption. */
export type ClientField = { readonly name: string; readonly value: string; readonly isAssumed?: true }

export type ClientAnswer = {
  readonly platform: Platform
  readonly result: ClientResult
  /** The call of the app's code in which it arrives. */
  readonly call: string
  readonly fields: readonly ClientField[]
}
