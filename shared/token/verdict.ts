/** What the check of a token found: every check by name, passed or not (rule T6). */
import type { KeyId } from '../engine/ids.ts'
import type { TokenCode } from './codes.ts'

/** JSON as a token can carry it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json }
export type JsonObject = { readonly [member: string]: Json }

/** The checks in the order in which they are made. The first that fails names the refusal. */
export const checkNames = [
  'size', // at most 8 KB
  'segments', // exactly three
  'encoding', // canonical base64url, UTF-8
  'json', // JSON objects, no member twice, no lone surrogate, no byte-order mark
  'algorithm', // alg is HS256
  'type', // typ is JWT if given
  'header', // no crit, b64, jwk, jku, x5u, …
  'key', // kid names a live key
  'signature', // HMAC-SHA-256 under the secret's UTF-8 bytes
  'scope',
  'external-id',
  'name',
  'email',
  'email-verified',
  'expiry',
  'not-before',
  'issued-at',
] as const
export type CheckName = (typeof checkNames)[number]

/** One check: `ok` is null where an earlier failure left nothing to look at. `facts` are what was seen, for words to be made of. */
export type Check = {
  readonly name: CheckName
  readonly ok: boolean | null
  readonly facts: Readonly<Record<string, string | number>>
}

/** The claims that count for a login, exactly as the token carries them (rules T2, T3). */
export type AcceptedClaims = {
  readonly externalId: string
  readonly name?: string
  readonly email?: string
  readonly emailVerified?: boolean
}

export type Accepted = {
  readonly ok: true
  readonly code: null
  readonly keyId: KeyId
  readonly accepted: AcceptedClaims
  readonly header: JsonObject
  readonly claims: JsonObject
  readonly checks: readonly Check[]
}

export type Refused = {
  readonly ok: false
  readonly code: TokenCode
  /** Header and claims as far as they could be read. They prove nothing. */
  readonly header?: JsonObject
  readonly claims?: JsonObject
  readonly checks: readonly Check[]
}

export type Verdict = Accepted | Refused

/** Fails at one check after all, for what the token itself could not tell: nothing behind that check was looked at then. */
export function refusedAt({ header, claims, checks }: Accepted, name: CheckName, code: TokenCode): Refused {
  const place = checks.findIndex((check) => check.name === name)
  const failed = checks.map((check, index) =>
    index < place ? check : { ...check, ok: index === place ? false : null },
  )
  return { ok: false, code, header, claims, checks: failed }
}

/** What came of it, without what the token says. */
export type Judgement = Pick<Accepted, 'ok' | 'code' | 'checks'> | Pick<Refused, 'ok' | 'code' | 'checks'>
