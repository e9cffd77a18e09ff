/** Recognises, from a signature that is wrong, what it was signed with instead (rule T5). Never makes a token acceptable. */
import { secretStartLength } from '../engine/limits.ts'
import { decodeBase64url } from './base64url.ts'
import type { VerificationKey } from './check-header.ts'
import type { TokenCode } from './codes.ts'
import { failed, type Facts, type Finding } from './finding.ts'
import { toUtf8 } from './utf8.ts'

type NearMiss = { readonly code: TokenCode; readonly secret: Uint8Array; readonly facts: Facts }

export async function findNearMiss(
  key: VerificationKey & { readonly secret: string },
  keys: readonly VerificationKey[],
  isSignedWith: (secret: Uint8Array) => Promise<boolean>,
): Promise<Finding | undefined> {
  for (const { code, secret, facts } of nearMisses(key, keys)) {
    if (secret.length > 0 && (await isSignedWith(secret))) return failed(code, facts)
  }
  return undefined
}

function nearMisses(
  { id, secret }: { readonly id: string; readonly secret: string },
  keys: readonly VerificationKey[],
): readonly NearMiss[] {
  const others = keys.filter((other) => other.secret && other.id !== id && other.secret !== secret)
  return [
    ...decodings(secret).map((bytes) => ({ code: 'secret-base64-decoded' as const, secret: bytes, facts: {} })),
    ...['\n', '\r\n'].map((end) => ({
      code: 'secret-with-line-end' as const,
      secret: toUtf8(secret + end),
      facts: {},
    })),
    {
      code: 'secret-cut-short',
      secret: toUtf8(secret.slice(0, secretStartLength)),
      facts: { length: secretStartLength },
    },
    { code: 'key-id-as-secret', secret: toUtf8(id), facts: { kid: id } },
    ...others.map((other) => ({
      code: 'secret-of-another-key' as const,
      secret: toUtf8(other.secret ?? ''),
      facts: { kid: id, other: other.id },
    })),
  ]
}

/** Libraries differ in `-` and `_`: some read them as base64url does, some pass over them. */
function decodings(secret: string): readonly Uint8Array[] {
  const withoutPadding = secret.replace(/=.*$/s, '')
  const readings = [withoutPadding, withoutPadding.replace(/[-_]/g, '')]
  return [...new Set(readings)].map((text) => decodeBase64url(text.replaceAll('+', '-').replaceAll('/', '_')))
}
