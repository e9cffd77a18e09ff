/**
 * Whose a refusal is (rules U12, T6): who made the mistake, and so who can mend it. It was made on the way; the check only
 * finds it.
 */
import type { TokenCode } from './codes.ts'

/** `clock`: nobody's text is wrong, the moment is. `simulator`: this copy of Understudy cannot check. */
export const responsibles = ['site', 'back-end', 'administrator', 'clock', 'simulator'] as const
export type Responsible = (typeof responsibles)[number]

/** Every code by name: whoever adds one has to say whose it is. */
export const responsibleFor = {
  'too-large': 'back-end',
  // What the site did to the token, or handed over in its place.
  'token-empty': 'site',
  'json-not-token': 'site',
  'space-around-token': 'site',
  'quoted-token': 'site',
  'bearer-prefix': 'site',
  'not-a-token': 'site',
  'segment-count': 'site',
  'not-base64url': 'site',
  'base64url-length': 'site',
  'base64url-unused-bits': 'site',
  // How the back end wrote it.
  'encrypted-token': 'back-end',
  'header-empty': 'back-end',
  'claims-empty': 'back-end',
  'base64url-padded': 'back-end',
  'standard-base64': 'back-end',
  'not-utf8': 'back-end',
  'byte-order-mark': 'back-end',
  'not-json': 'back-end',
  'not-an-object': 'back-end',
  'nested-too-deep': 'back-end',
  'duplicate-member': 'back-end',
  'lone-surrogate': 'back-end',
  'number-out-of-range': 'back-end',
  'algorithm-missing': 'back-end',
  'algorithm-not-a-string': 'back-end',
  'algorithm-none': 'back-end',
  'algorithm-other-hmac': 'back-end',
  'algorithm-rsa': 'back-end',
  'algorithm-elliptic-curve': 'back-end',
  'algorithm-unknown': 'back-end',
  'type-not-jwt': 'back-end',
  'crit-header': 'back-end',
  'b64-header': 'back-end',
  'key-in-header': 'back-end',
  'certificate-in-header': 'back-end',
  'key-address-in-header': 'back-end',
  // With which key, and how it was signed.
  'kid-missing': 'back-end',
  'kid-not-a-string': 'back-end',
  'kid-unknown': 'back-end',
  'kid-deleted': 'administrator',
  'secret-not-at-hand': 'simulator',
  'signature-missing': 'back-end',
  'signature-length': 'back-end',
  'secret-base64-decoded': 'back-end',
  'secret-with-line-end': 'back-end',
  'secret-cut-short': 'back-end',
  'key-id-as-secret': 'back-end',
  'secret-of-another-key': 'back-end',
  'signature-wrong': 'back-end',
  // What it says.
  'scope-missing': 'back-end',
  'scope-not-a-string': 'back-end',
  'scope-not-user': 'back-end',
  'external-id-missing': 'back-end',
  'external-id-number': 'back-end',
  'external-id-not-a-string': 'back-end',
  'external-id-empty': 'back-end',
  'external-id-too-long': 'back-end',
  'name-not-a-string': 'back-end',
  'email-not-a-string': 'back-end',
  'email-taken': 'back-end',
  'email-verified-not-boolean': 'back-end',
  'exp-is-text': 'back-end',
  'exp-not-an-integer': 'back-end',
  expired: 'clock',
  'nbf-not-an-integer': 'back-end',
  'not-yet-valid': 'clock',
  'iat-not-an-integer': 'back-end',
  'issued-in-future': 'clock',
} as const satisfies Record<TokenCode, Responsible>
