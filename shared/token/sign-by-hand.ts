/**
 * Signs as a careless back end might: any header, and a secret that may be the wrong one. jose refuses to write such headers,
 * so the HMAC is WebCrypto's; nothing here decides whether a token is accepted.
 */
import { decodeBase64url, encodeBase64url } from './base64url.ts'
import { toUtf8 } from './utf8.ts'
import type { JsonObject } from './verdict.ts'

/** `unsigned`: with an empty signature. */
export const signingWays = ['secret', 'wrong-secret', 'base64-decoded', 'unsigned'] as const
export type SigningWay = (typeof signingWays)[number]

type ByHand = {
  readonly header: JsonObject
  readonly claims: JsonObject
  readonly secret: string
  readonly way: SigningWay
}

/** The header that a back end would write; a token that is not signed says so. */
export const usualHeader = (keyId: string, way: SigningWay): JsonObject => ({
  alg: way === 'unsigned' ? 'none' : 'HS256',
  typ: 'JWT',
  kid: keyId,
})

export async function signByHand({ header, claims, secret, way }: ByHand): Promise<string> {
  const input = [header, claims].map((part) => encodeBase64url(toUtf8(JSON.stringify(part)))).join('.')
  if (way === 'unsigned') return `${input}.`
  const signature = await hmac(hashOf(header['alg']), bytesOf(secret, way), toUtf8(input))
  return `${input}.${encodeBase64url(signature)}`
}

function bytesOf(secret: string, way: SigningWay): Uint8Array {
  if (way === 'wrong-secret') return toUtf8(`not ${secret}`)
  if (way === 'secret') return toUtf8(secret)
  return decodeBase64url(secret.replaceAll('+', '-').replaceAll('/', '_'))
}

/** By the header's word where that is an HMAC (RFC 7518, section 3.2); for anything else what we know: HMAC-SHA-256. */
const hashOf = (alg: unknown): Hash => (alg === 'HS384' ? 'SHA-384' : alg === 'HS512' ? 'SHA-512' : 'SHA-256')

type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512'
type Key = object
/** What every JavaScript runtime has (W3C Web Cryptography), but this folder knows no types of. */
type WebCrypto = {
  readonly subtle: {
    readonly importKey: (form: 'raw', bytes: Uint8Array, by: object, out: false, uses: ['sign']) => Promise<Key>
    readonly sign: (name: 'HMAC', key: Key, bytes: Uint8Array) => Promise<ArrayBuffer>
  }
}
const { subtle } = (globalThis as unknown as { readonly crypto: WebCrypto }).crypto

async function hmac(hash: Hash, secret: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  // WebCrypto takes no empty key. A zero byte is the same key: HMAC fills keys up with zeros (RFC 2104).
  const raw = secret.length === 0 ? Uint8Array.of(0) : secret
  const key = await subtle.importKey('raw', raw, { name: 'HMAC', hash }, false, ['sign'])
  return new Uint8Array(await subtle.sign('HMAC', key, bytes))
}
