/**
 * A signing key on its way to the developer (rule K8): one compact JWE under a passphrase, made and opened by jose
 * (RFC 7516; RFC 7518, section 4.8). Only what is made here is opened here: any other text is refused before it costs anything.
 */
import { CompactEncrypt, compactDecrypt, errors } from 'jose'
import { checkBase64url, decodeBase64url } from './base64url.ts'
import { fitsKey } from './passphrase-fits.ts'
import { parseStrictJson } from './strict-json.ts'
import { fromUtf8, toUtf8 } from './utf8.ts'
import type { Json, JsonObject } from './verdict.ts'

export type HandedOver = { readonly keyId: string; readonly secret: string; readonly name: string }

export const handOverProblems = [
  'not-a-hand-over',
  'too-long',
  'other-cipher', // encrypted in a way that is not ours
  'rounds-out-of-bounds', // would take for ever to open, or protects nothing
  'damaged',
  'wrong-passphrase',
  'other-version',
  'not-a-key',
] as const
export type HandOverProblem = (typeof handOverProblems)[number]
export type OpenedHandOver =
  { readonly ok: true; readonly key: HandedOver } | { readonly ok: false; readonly why: HandOverProblem }

const type = 'understudy-hand-over'
const version = 1
export const longestHandOver = 16_384
/** More than OWASP asks of PBKDF2 with SHA-512 (210,000), and under half a second. */
const usualRounds = 500_000
/** RFC 7518, section 4.8.1.2 asks for 1,000 at least. The upper bound is what a stranger's text may cost us. */
const [fewestRounds, mostRounds] = [1_000, 1_000_000]

/** What the parts must be long, in bytes: salt (RFC 7518, section 4.8.1.1), wrapped key, nonce and tag. */
const [saltLength, wrappedKeyLength, nonceLength, tagLength] = [16, 40, 12, 16]

export function sealHandOver(
  { keyId, secret, name }: HandedOver,
  passphrase: string,
  rounds: number = usualRounds,
): Promise<string> {
  return new CompactEncrypt(toUtf8(JSON.stringify({ version, keyId, name, secret })))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: type })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(passphraseBytes(passphrase))
}

/** Mail and chat break a long text: what they put in is no part of it. */
export const withoutBreaks = (text: string): string => text.replace(/\s/gu, '')

/** Never throws for a text, whatever it is. */
export async function openHandOver(text: string, passphrase: string): Promise<OpenedHandOver> {
  if (text.length > longestHandOver) return { ok: false, why: 'too-long' }
  const parts = text.split('.')
  const header = readObject(parts[0] ?? '')
  if (header?.['typ'] !== type) return { ok: false, why: 'not-a-hand-over' }
  const { alg, enc, p2s, p2c, typ: _, ...others } = header
  if (alg !== 'PBES2-HS512+A256KW' || enc !== 'A256GCM' || Object.keys(others).length > 0)
    return { ok: false, why: 'other-cipher' }
  if (typeof p2c !== 'number' || !Number.isInteger(p2c) || p2c < fewestRounds || p2c > mostRounds)
    return { ok: false, why: 'rounds-out-of-bounds' }
  const salt = typeof p2s === 'string' ? bytesOf(p2s) : undefined
  const [, wrappedKey, nonce, content, tag] = parts.map(bytesOf)
  const isWhole =
    parts.length === 5 &&
    salt?.length === saltLength &&
    wrappedKey?.length === wrappedKeyLength &&
    nonce?.length === nonceLength &&
    content !== undefined &&
    tag?.length === tagLength
  if (!isWhole) return { ok: false, why: 'damaged' }

  const bytes = passphraseBytes(passphrase)
  try {
    const { plaintext } = await compactDecrypt(text, bytes, {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: mostRounds,
    })
    return readContent(plaintext)
  } catch (fault) {
    if (!(fault instanceof errors.JOSEError)) throw fault
    const fits = await fitsKey(bytes, { salt, rounds: p2c, wrappedKey })
    return { ok: false, why: fits ? 'damaged' : 'wrong-passphrase' }
  }
}

function readContent(plaintext: Uint8Array): OpenedHandOver {
  const content = parseObject(fromUtf8(plaintext))
  if (content && content['version'] !== version) return { ok: false, why: 'other-version' }
  const { keyId, secret, name } = content ?? {}
  if (typeof keyId !== 'string' || typeof secret !== 'string' || typeof name !== 'string' || !keyId || !secret)
    return { ok: false, why: 'not-a-key' }
  return { ok: true, key: { keyId, secret, name } }
}

/** One passphrase is written in several ways by keyboards: composed here, as RFC 8265 (OpaqueString) does. */
const passphraseBytes = (passphrase: string): Uint8Array => toUtf8(passphrase.normalize('NFC'))

/** The bytes of a part, if it is spelled in the one canonical way. */
const bytesOf = (part: string): Uint8Array | undefined =>
  checkBase64url(part, '').code === null ? decodeBase64url(part) : undefined

function readObject(part: string): JsonObject | undefined {
  const bytes = bytesOf(part)
  return bytes && parseObject(fromUtf8(bytes))
}

function parseObject(text = ''): JsonObject | undefined {
  const json = parseStrictJson(text)
  return json.ok && isObject(json.value) ? json.value : undefined
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
