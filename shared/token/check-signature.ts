/** HMAC-SHA-256 under the secret's UTF-8 bytes (rules T1, T5; RFC 7518, section 3.2), made and compared by jose. */
import { compactVerify } from 'jose'
import { checkHeader, type VerificationKey } from './check-header.ts'
import { failed, passed, type Finding } from './finding.ts'
import { readSegments } from './gate.ts'
import { findNearMiss } from './near-miss.ts'
import { decodeBase64url } from './base64url.ts'
import { parseStrictJson } from './strict-json.ts'
import { fromUtf8, toUtf8 } from './utf8.ts'
import type { JsonObject } from './verdict.ts'

/** SHA-256 makes 32 bytes. */
const signatureLength = 32

/**
 * Whether a compact JWS of any payload is canonical, asks for HS256 and nothing else, and carries the right signature.
 * Stands on its own: it trusts no check made before, so that published test vectors can judge it.
 */
export async function verifySignature(token: string, secret: Uint8Array): Promise<boolean> {
  const { segments } = readSegments(token)
  if (!segments || secret.length === 0 || decodeBase64url(segments.signature).length !== signatureLength) return false
  const header = parseStrictJson(fromUtf8(decodeBase64url(segments.header)) ?? '')
  if (!header.ok || Object(header.value) !== header.value || Array.isArray(header.value)) return false
  const { algorithm, type, header: members } = checkHeader(header.value as JsonObject, [])
  if (algorithm?.code || type?.code || members?.code) return false
  return isSignedWith(token, secret)
}

/** Only for tokens that the gate let through, and asked of nothing but HS256. */
async function isSignedWith(token: string, secret: Uint8Array): Promise<boolean> {
  if (secret.length === 0) return false
  try {
    await compactVerify(token, secret, { algorithms: ['HS256'] })
    return true
  } catch {
    return false
  }
}

/** Says more than "wrong" only where a near miss proves what happened. */
export async function checkSignature(
  token: string,
  signature: Uint8Array,
  key: VerificationKey & { readonly secret: string },
  keys: readonly VerificationKey[],
): Promise<Finding> {
  if (signature.length === 0) return failed('signature-missing')
  const facts = { length: signature.length, expected: signatureLength }
  if (signature.length !== signatureLength) return failed('signature-length', facts)
  if (await verifySignature(token, toUtf8(key.secret))) return passed()
  return (await findNearMiss(key, keys, (secret) => isSignedWith(token, secret))) ?? failed('signature-wrong')
}
