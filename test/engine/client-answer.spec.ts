/** What the app's own code gets back for a login, as its platform tells it (docs/decisions/080). */
import { describe, expect, test } from 'vitest'
import type { ClientAnswer, ClientResult } from '#shared/contract/client-answer.ts'
import { newDevice } from '#shared/contract/new-device.ts'
import { instant } from '#shared/engine/ids.ts'
import { platforms, type Platform } from '#shared/engine/people/platform.ts'
import { tokenCodes, type TokenCode } from '#shared/token/codes.ts'
import type { JsonObject, Refused } from '#shared/token/verdict.ts'
import { clientAnswer, offlineAnswer } from '#shared/views/client-answer.ts'
import { accepted, emptyWorld, expired, laptop, phone, world } from './world.ts'

const now = instant('2026-03-04T10:00:00.000Z')
const second = 1_772_618_400
const refused = (code: TokenCode, claims?: JsonObject): Refused => ({
  ok: false,
  code,
  ...(claims && { claims }),
  checks: [],
})
const gotBack = (platform: Platform, code: TokenCode, claims?: JsonObject): ClientAnswer =>
  clientAnswer(platform, refused(code, claims), now)

/** "name = value", with "?" behind what is assumed. */
const told = ({ call, fields }: ClientAnswer): readonly string[] => [
  call,
  ...fields.map(({ name, value, isAssumed }) => `${name} = ${value}${isAssumed ? ' ?' : ''}`),
]

describe('what a source tells, case by case', () => {
  const iosRefused = 'completion(.failure(error))'
  const cases: readonly (readonly [sentence: string, answer: ClientAnswer, told: readonly string[]])[] = [
    [
      'the web hears of an accepted login by null in the place of an error',
      clientAnswer('web', accepted({ externalId: 'ada-1' }), now),
      ['loginCallback(null)'],
    ],
    [
      'iOS hands over the user, who is authenticated by a JWT',
      clientAnswer('ios', accepted({ externalId: 'ada-1' }), now),
      ['completion(.success(user))', 'user.externalId = ada-1', 'user.authenticationType = jwt'],
    ],
    [
      'Android calls the success callback with the user',
      clientAnswer('android', accepted({ externalId: 'ada-1' }), now),
      ['successCallback(user)', 'user.externalId = ada-1 ?'],
    ],
    [
      'the web calls every refusal a LoginFailedError; its reasons are not published',
      gotBack('web', 'signature-wrong'),
      [
        'loginCallback(error)',
        'error.type = LoginFailedError',
        'error.reason = Invalid JWT ?',
        'error.message = Login failed ?',
      ],
    ],
    [
      'iOS cannot decode what is no JWT',
      gotBack('ios', 'not-a-token'),
      [iosRefused, 'error = .failedToDecodeJWT', 'text = The JWT provided could not be decoded'],
    ],
    [
      'iOS sees for itself that a token has expired',
      gotBack('ios', 'expired'),
      [iosRefused, 'error = .expiredJWT', 'text = The JWT has expired'],
    ],
    [
      'iOS hears of a wrong signature from the server: 401 invalid_auth',
      gotBack('ios', 'signature-wrong'),
      [iosRefused, 'error = .httpError', 'status = 401', 'code = invalid_auth', 'description = Invalid JWT ?'],
    ],
    [
      'Android gets a 401 without a message',
      gotBack('android', 'external-id-number'),
      [
        'failureCallback(error)',
        'error = Throwable',
        'status = 401',
        'error.message = null',
        'event = ZendeskEvent.AuthenticationFailed',
      ],
    ],
    [
      'Android says of an expired token that it has expired',
      gotBack('android', 'expired'),
      [
        'failureCallback(error)',
        'error = Throwable',
        'error.message = … expired …',
        'event = ZendeskEvent.AuthenticationFailed',
      ],
    ],
  ]
  test.each(cases)('%s', (_, answer, expected) => expect(told(answer)).toEqual(expected))

  test.each(['signature-wrong', 'kid-unknown', 'kid-deleted', 'scope-missing', 'external-id-number'] as const)(
    'that %s is answered with 401 invalid_auth is reported',
    (code) => {
      expect(told(gotBack('ios', code))).toContain('code = invalid_auth')
      expect(told(gotBack('android', code))).toContain('status = 401')
    },
  )
  test.each(['email-taken', 'exp-is-text', 'issued-in-future', 'duplicate-member', 'secret-not-at-hand'] as const)(
    'that %s is answered with 401 is assumed',
    (code) => {
      expect(told(gotBack('ios', code))).toContain('error = .httpError ?')
      expect(told(gotBack('android', code))).toContain('status = 401 ?')
    },
  )
})

describe('iOS reads a token before it sends it', () => {
  test('one that is over and wrongly signed, too, is expired there and refused elsewhere', () => {
    const claims = { exp: second }
    expect(told(gotBack('ios', 'signature-wrong', claims))).toContain('error = .expiredJWT ?')
    expect(gotBack('web', 'signature-wrong', claims)).toEqual(gotBack('web', 'signature-wrong'))
    expect(gotBack('android', 'signature-wrong', claims)).toEqual(gotBack('android', 'signature-wrong'))
  })
  test('at the second of exp it is over, a second before it is not', () => {
    expect(gotBack('ios', 'scope-missing', { exp: second }).result).toBe('expiredJWT')
    expect(gotBack('ios', 'scope-missing', { exp: second + 1 }).result).toBe('httpError')
  })
  test('an exp in text is nothing that it could compare', () => {
    expect(gotBack('ios', 'exp-is-text', { exp: '12345678' }).result).toBe('httpError')
  })
  test('where a decoder may be lax, that it is not is assumed', () => {
    expect(told(gotBack('ios', 'bearer-prefix'))).toContain('error = .failedToDecodeJWT ?')
    expect(gotBack('ios', 'base64url-padded').result).toBe('httpError')
  })
})

describe('every fault of a token on every platform', () => {
  const localOnIos: Partial<Record<TokenCode, ClientResult>> = {
    'token-empty': 'failedToDecodeJWT',
    'json-not-token': 'failedToDecodeJWT',
    'space-around-token': 'failedToDecodeJWT',
    'quoted-token': 'failedToDecodeJWT',
    'bearer-prefix': 'failedToDecodeJWT',
    'not-a-token': 'failedToDecodeJWT',
    'encrypted-token': 'failedToDecodeJWT',
    'segment-count': 'failedToDecodeJWT',
    'header-empty': 'failedToDecodeJWT',
    'claims-empty': 'failedToDecodeJWT',
    'not-base64url': 'failedToDecodeJWT',
    'base64url-length': 'failedToDecodeJWT',
    'not-utf8': 'failedToDecodeJWT',
    'not-json': 'failedToDecodeJWT',
    'not-an-object': 'failedToDecodeJWT',
    expired: 'expiredJWT',
  }
  const expectedOf: Readonly<Record<Platform, (code: TokenCode) => ClientResult>> = {
    web: () => 'LoginFailedError',
    ios: (code) => localOnIos[code] ?? 'httpError',
    android: () => 'Throwable',
  }
  const table = tokenCodes.flatMap((code) =>
    platforms.map((platform) => ({ code, platform, result: expectedOf[platform](code) })),
  )
  test.each(table)('$code on $platform is told as $result', ({ code, platform, result }) => {
    const answer = gotBack(platform, code)
    expect([answer.platform, answer.result]).toEqual([platform, result])
    expect(answer.fields.length).toBeGreaterThan(0)
    for (const { name, value } of answer.fields) expect(`${name}${value}`).not.toMatch(/undefined/)
  })
})

test.each(platforms)('without a network nothing was sent, and what %s says then is assumed', (platform) => {
  const { fields } = offlineAnswer(platform)
  expect(fields.some(({ isAssumed }) => isAssumed)).toBe(true)
  expect(fields.map(({ value }) => value)).not.toContain('401')
})

describe('in the workspace', () => {
  test('a login tells what its device got back: the browser another thing than the phone (rule T7)', () => {
    const shop = world()
    for (const device of [laptop, phone]) shop.try({ type: 'LogIn', device, verdict: expired })
    const results = [laptop, phone].map((device) => {
      const { refusedLogin } = shop.ask({ type: 'Messenger', device, limit: 5 })
      return shop.ask({ type: 'Login', login: refusedLogin! }).client.result
    })
    expect(results).toEqual(['LoginFailedError', 'expiredJWT'])
  })

  test.each(platforms)('a device that is asked for as %s is one', (platform) => {
    const fresh = emptyWorld()
    fresh.do({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
    fresh.do({ type: 'AddDevice', name: 'New', ...newDevice[platform] })
    expect(fresh.ask({ type: 'Devices' }).devices.map((row) => row.platform)).toEqual([platform])
  })
})
