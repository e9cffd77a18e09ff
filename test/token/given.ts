/** The keys, the moment and the claims that the token tests start from. */
import { instant, keyId } from '#shared/engine/ids.ts'
import { signToken, tokenClaims } from '#shared/token/sign.ts'
import type { VerificationKey } from '#shared/token/verify.ts'

export const at = instant('2024-05-01T10:00:00.000Z')
export const now = 1714557600

export const live = {
  id: keyId('app_5deaa3531c7f940010cc4ba4'),
  secret: 'bm9ib2R5IHNoYWxsIHVzZSB0aGlzIHNlY3JldCBvdXRzaWRlIG9mIHRlc3Rz',
  status: 'live',
} as const satisfies VerificationKey
export const other = {
  id: keyId('app_62b5e0ffca5a3800f0225c53'),
  secret: 'another secret of another key, with blanks',
  status: 'live',
} as const satisfies VerificationKey
export const deleted = {
  id: keyId('app_000000000000000000000001'),
  status: 'deleted',
} as const satisfies VerificationKey
export const keys: readonly VerificationKey[] = [other, live, deleted]

export const claims = tokenClaims({
  externalId: 'usr_12345',
  name: 'Jané Doe 🦉',
  email: 'jane@example.com',
  emailVerified: true,
  issuedAt: at,
  ttlSeconds: 600,
})

/** A token of the live key; `change` replaces claims, `undefined` takes one away. */
export const tokenWith = (change: Record<string, unknown> = {}, header = {}): Promise<string> =>
  signToken({ keyId: live.id, secret: live.secret, claims: { ...claims, ...change } as typeof claims, header })
