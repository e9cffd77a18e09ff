/** The closed list of reasons for which a token is refused (rule T6). Each belongs to one check. Words: text/en/tokens.ts. */
import type { CheckName } from './verdict.ts'

/** By check, in the order in which they are looked for. */
export const codesByCheck = {
  size: ['too-large'],
  segments: [
    'token-empty',
    'json-not-token',
    'space-around-token',
    'quoted-token',
    'bearer-prefix',
    'not-a-token',
    'encrypted-token',
    'segment-count',
    'header-empty',
    'claims-empty',
  ],
  encoding: [
    'base64url-padded',
    'standard-base64',
    'not-base64url',
    'base64url-length',
    'base64url-unused-bits',
    'not-utf8',
  ],
  json: [
    'byte-order-mark',
    'not-json',
    'not-an-object',
    'nested-too-deep',
    'duplicate-member',
    'lone-surrogate',
    'number-out-of-range',
  ],
  algorithm: [
    'algorithm-missing',
    'algorithm-not-a-string',
    'algorithm-none',
    'algorithm-other-hmac',
    'algorithm-rsa',
    'algorithm-elliptic-curve',
    'algorithm-unknown',
  ],
  type: ['type-not-jwt'],
  header: ['crit-header', 'b64-header', 'key-in-header', 'certificate-in-header', 'key-address-in-header'],
  key: ['kid-missing', 'kid-not-a-string', 'kid-unknown', 'kid-deleted', 'secret-not-at-hand'],
  signature: [
    'signature-missing',
    'signature-length',
    'secret-base64-decoded',
    'secret-with-line-end',
    'secret-cut-short',
    'key-id-as-secret',
    'secret-of-another-key',
    'signature-wrong',
  ],
  scope: ['scope-missing', 'scope-not-a-string', 'scope-not-user'],
  'external-id': [
    'external-id-missing',
    'external-id-number',
    'external-id-not-a-string',
    'external-id-empty',
    'external-id-too-long',
  ],
  name: ['name-not-a-string'],
  email: ['email-not-a-string', 'email-taken'],
  'email-verified': ['email-verified-not-boolean'],
  expiry: ['exp-is-text', 'exp-not-an-integer', 'expired'],
  'not-before': ['nbf-not-an-integer', 'not-yet-valid'],
  'issued-at': ['iat-not-an-integer', 'issued-in-future'],
} as const satisfies Record<CheckName, readonly string[]>

export type TokenCode = (typeof codesByCheck)[CheckName][number]

export const tokenCodes: readonly TokenCode[] = Object.values(codesByCheck).flat()
