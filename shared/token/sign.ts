/** Makes tokens as a business's back end does (rule U12): claims, signed by jose with HS256. */
import { CompactSign } from 'jose'
import type { Instant } from '../engine/ids.ts'
import { toSeconds } from '../engine/time.ts'
import { toUtf8 } from './utf8.ts'
import type { Json, JsonObject } from './verdict.ts'

export type ToSign = {
  readonly keyId: string
  readonly secret: string
  /** As text: signed as it is written. */
  readonly claims: JsonObject | string
  /** Further header members. `undefined` takes one of the usual away, for example `{ kid: undefined }`. */
  readonly header?: { readonly [member: string]: Json | undefined }
}

export async function signToken({ keyId, secret, claims, header }: ToSign): Promise<string> {
  if (secret === '') throw new RangeError('A key without a secret signs nothing.')
  return new CompactSign(toUtf8(typeof claims === 'string' ? claims : JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: keyId, ...header })
    .sign(toUtf8(secret))
}

export type Person = {
  readonly externalId: string
  readonly name?: string
  readonly email?: string
  readonly emailVerified?: boolean
  readonly issuedAt: Instant
  /** Without it the token does not expire. */
  readonly ttlSeconds?: number
  readonly extra?: JsonObject
}

export function tokenClaims({
  externalId,
  name,
  email,
  emailVerified,
  issuedAt,
  ttlSeconds,
  extra,
}: Person): JsonObject {
  const iat = toSeconds(issuedAt)
  return {
    external_id: externalId,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(emailVerified !== undefined && { email_verified: emailVerified }),
    scope: 'user',
    iat,
    ...(ttlSeconds !== undefined && { exp: iat + ttlSeconds }),
    ...extra,
  }
}
