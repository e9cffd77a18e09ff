/**
 * How each platform tells an app's code what became of a login: the web by a second callback, iOS by an error case that it
 * finds on the phone or hears from the server, Android by a failure callback. What no source tells is marked (080).
 */
import type { ClientAnswer, ClientField, ClientResult } from '../contract/client-answer.ts'
import type { Instant } from '../engine/ids.ts'
import type { Platform } from '../engine/people/platform.ts'
import { codesByCheck, type TokenCode } from '../token/codes.ts'
import { isOver } from '../token/lifetime.ts'
import type { Accepted, Refused, Verdict } from '../token/verdict.ts'

/** No decoder makes a token of these; of the last three only a strict one does not [A]. */
const undecodable: ReadonlySet<TokenCode> = new Set<TokenCode>([
  ...codesByCheck.segments,
  'not-base64url',
  'base64url-length',
  'not-utf8',
  'not-json',
  'not-an-object',
])
const perhapsDecodable: ReadonlySet<TokenCode> = new Set<TokenCode>([
  'space-around-token',
  'quoted-token',
  'bearer-prefix',
])

/** Faults whose 401 is reported: wrong key, wrong signature, a claim that is missing, an external ID that is a number. */
const reported: ReadonlySet<TokenCode> = new Set(
  (
    [
      ...codesByCheck.key,
      ...codesByCheck.signature,
      'scope-missing',
      'external-id-missing',
      'external-id-number',
    ] satisfies readonly TokenCode[]
  ).filter((code) => code !== 'secret-not-at-hand'),
)

/** `at`: when it was tried, by the clock of the device. */
export const clientAnswer = (platform: Platform, verdict: Verdict, at: Instant): ClientAnswer =>
  verdict.ok ? accepted(platform, verdict) : refusals[platform](verdict, at)

function accepted(platform: Platform, { accepted: { externalId } }: Accepted): ClientAnswer {
  switch (platform) {
    case 'web':
      return { platform, result: 'no error', call: 'loginCallback(null)', fields: [] }
    case 'ios':
      return {
        platform,
        result: 'ZendeskUser',
        call: 'completion(.success(user))',
        fields: [field('user.externalId', externalId), field('user.authenticationType', 'jwt')],
      }
    case 'android':
      return {
        platform,
        result: 'ZendeskUser',
        call: 'successCallback(user)',
        fields: [assumed('user.externalId', externalId)],
      }
  }
}

const refusals: Readonly<Record<Platform, (verdict: Refused, at: Instant) => ClientAnswer>> = {
  /** The server's one known text stands for the reasons, which nobody has published. */
  web: () => onWeb(field('error.type', 'LoginFailedError'), 'Invalid JWT', 'Login failed'),

  /** The phone reads the token before it sends it: what it cannot read, or sees to be over, never leaves it. */
  ios: ({ code, claims }, at) => {
    if (undecodable.has(code)) {
      const text = 'The JWT provided could not be decoded'
      return onIos('failedToDecodeJWT', perhapsDecodable.has(code), [field('text', text)])
    }
    if (code === 'expired' || (claims && isOver(claims, at)))
      return onIos('expiredJWT', code !== 'expired', [field('text', 'The JWT has expired')])
    const isAssumed = !reported.has(code)
    return onIos('httpError', isAssumed, [
      told('status', '401', isAssumed),
      told('code', 'invalid_auth', isAssumed),
      assumed('description', 'Invalid JWT'),
    ])
  },

  /** Plugins know an expired token by a word in the message; of all else a 401 without one is reported. */
  android: ({ code }) =>
    code === 'expired'
      ? onAndroid([field('error.message', '… expired …'), failedEvent])
      : onAndroid([
          told('status', '401', !reported.has(code) && !undecodable.has(code)),
          field('error.message', 'null'),
          failedEvent,
        ]),
}

/** Nothing was sent, so nobody but the client itself can have answered. No source tells how [A]. */
export function offlineAnswer(platform: Platform): ClientAnswer {
  const text = 'No network'
  switch (platform) {
    case 'web':
      return onWeb(assumed('error.type', 'LoginFailedError'), text, text)
    case 'ios':
      return onIos('httpError', true, [assumed('description', text)])
    case 'android':
      return onAndroid([assumed('error.message', text)])
  }
}

const onWeb = (type: ClientField, reason: string, message: string): ClientAnswer => ({
  platform: 'web',
  result: 'LoginFailedError',
  call: 'loginCallback(error)',
  fields: [type, assumed('error.reason', reason), assumed('error.message', message)],
})

const onIos = (result: ClientResult, isAssumed: boolean, fields: readonly ClientField[]): ClientAnswer => ({
  platform: 'ios',
  result,
  call: 'completion(.failure(error))',
  fields: [told('error', `.${result}`, isAssumed), ...fields],
})

const onAndroid = (fields: readonly ClientField[]): ClientAnswer => ({
  platform: 'android',
  result: 'Throwable',
  call: 'failureCallback(error)',
  fields: [field('error', 'Throwable'), ...fields],
})

const field = (name: string, value: string): ClientField => ({ name, value })
const assumed = (name: string, value: string): ClientField => ({ name, value, isAssumed: true })
const failedEvent = field('event', 'ZendeskEvent.AuthenticationFailed')
const told = (name: string, value: string, isAssumed: boolean): ClientField =>
  isAssumed ? assumed(name, value) : field(name, value)
