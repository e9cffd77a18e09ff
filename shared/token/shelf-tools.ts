/** The hands that break tokens for the shelf: each takes a good token, or what makes one, and spoils one thing. */
import { base64url, CompactSign, generateKeyPair } from 'jose'
import type { Instant } from '../engine/ids.ts'
import { toSeconds } from '../engine/time.ts'
import { decodeBase64url, encodeBase64url } from './base64url.ts'
import type { TokenCode } from './codes.ts'
import { signToken, type ToSign } from './sign.ts'
import { toUtf8 } from './utf8.ts'
import type { Json, JsonObject } from './verdict.ts'

export type ShelfGiven = {
  readonly keyId: string
  readonly secret: string
  readonly at: Instant
  /** Claims that would be accepted at `at`. */
  readonly claims: JsonObject
  /** For the kinds that need them (`needs`). */
  readonly deletedKeyId?: string
  readonly otherSecret?: string
}

export type Kind = {
  readonly code: TokenCode
  readonly make: (given: ShelfGiven) => Promise<string>
  readonly needs?: 'deletedKeyId' | 'otherSecret'
}
type Change = (given: ShelfGiven, now: number) => Readonly<Record<string, Json | undefined>>

/** Claims changed, then properly signed: only the claims are wrong. `undefined` takes a claim away. */
export const claiming =
  (change: Change): Kind['make'] =>
  (given) =>
    signToken({ ...given, claims: { ...given.claims, ...change(given, toSeconds(given.at)) } as JsonObject })

/** Header changed, then properly signed. */
export const heading =
  (header: NonNullable<ToSign['header']>): Kind['make'] =>
  (given) =>
    signToken({ ...given, header })

/** Claims as text or bytes that no JSON.stringify would write, properly signed. */
export const writing =
  (write: (claims: string) => string | Uint8Array): Kind['make'] =>
  ({ keyId, secret, claims }) => {
    const text = write(JSON.stringify(claims))
    return new CompactSign(typeof text === 'string' ? toUtf8(text) : text)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: keyId })
      .sign(toUtf8(secret))
  }

/** Signed with other bytes than the key's secret. */
export const signing =
  (secret: (given: ShelfGiven) => Uint8Array): Kind['make'] =>
  (given) =>
    new CompactSign(toUtf8(JSON.stringify(given.claims)))
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: given.keyId })
      .sign(secret(given))

/** A good token, changed after it was signed. */
export const spoiling =
  (spoil: (header: string, claims: string, signature: string) => string): Kind['make'] =>
  async (given) => {
    const [header = '', claims = '', signature = ''] = (await signToken(given)).split('.')
    return spoil(header, claims, signature)
  }

/** A good token whose header's text is replaced. The signature no longer fits, but the header is refused before it counts. */
export const rewritingHeader = (write: (text: string) => string): Kind['make'] =>
  spoiling((header, claims, signature) => {
    const text = write(JSON.stringify(JSON.parse(textOf(header))))
    return [encodeBase64url(toUtf8(text)), claims, signature].join('.')
  })

/** Truly signed with a key pair made for it. */
export const signingBy =
  (alg: string): Kind['make'] =>
  async ({ keyId, claims }) => {
    const { privateKey } = await generateKeyPair(alg)
    return new CompactSign(toUtf8(JSON.stringify(claims)))
      .setProtectedHeader({ alg, typ: 'JWT', kid: keyId })
      .sign(privateKey)
  }

const textOf = (segment: string): string => String.fromCharCode(...decodeBase64url(segment))
export const unsigned = (header: JsonObject, { claims }: ShelfGiven): string =>
  `${base64url.encode(JSON.stringify(header))}.${base64url.encode(JSON.stringify(claims))}.`
export const insertFirst = (json: string, member: string): string => json.replace('{', `{${member},`)

/** The same 32 bytes, spelled otherwise: a 43rd character has two bits that no byte uses; one is turned on. */
export const otherSpelling = (segment: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return segment.slice(0, -1) + alphabet.charAt(alphabet.indexOf(segment.slice(-1)) + 1)
}

/** Lists inside lists. */
export const tooDeep = (depth: number): Json => (depth === 0 ? 'deep' : [tooDeep(depth - 1)])

export function needed(value: string | undefined): string {
  if (value === undefined) throw new RangeError('This kind of broken token needs more than was given.')
  return value
}
