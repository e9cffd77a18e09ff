/** Judges a token: every check by name, and whether the person is who the token says (rules T1 to T6). */
import type { Instant } from '../engine/ids.ts'
import { toSeconds } from '../engine/time.ts'
import { acceptClaims, checkClaims } from './check-claims.ts'
import { checkHeader, findKey, type VerificationKey } from './check-header.ts'
import { checkSignature } from './check-signature.ts'
import { firstCode, toChecks, type Findings } from './finding.ts'
import { readToken } from './gate.ts'
import type { Verdict } from './verdict.ts'

export type { VerificationKey } from './check-header.ts'

/**
 * Never throws for a token, whatever text it is. Throws for an `at` that is no moment: with it, no token could be
 * expired.
 */
export async function verifyToken(token: string, keys: readonly VerificationKey[], at: Instant): Promise<Verdict> {
  const now = toSeconds(at)
  if (!Number.isSafeInteger(now)) throw new RangeError(`Not a moment: ${at}`)

  const { findings: read, header, claims, numbers, signature } = readToken(token)
  const seen = { ...(header && { header }), ...(claims && { claims }) }
  const refused = (findings: Findings): Verdict | undefined => {
    const code = firstCode(findings)
    return code === null ? undefined : { ok: false, code, ...seen, checks: toChecks(findings) }
  }

  // The header says how to read itself, so it is looked at whenever it could be read.
  const named = header ? { ...read, ...checkHeader(header, keys) } : read
  const early = refused(named)
  if (early) return early

  const key = header && findKey(header, keys)
  if (!header || !claims || !numbers || !signature || !key?.secret)
    throw new Error('The gate let an unreadable token through.')
  const signed = { ...named, signature: await checkSignature(token, signature, { ...key, secret: key.secret }, keys) }
  const unproved = refused(signed)
  if (unproved) return unproved

  const all = { ...signed, ...checkClaims(claims, now, numbers) }
  return (
    refused(all) ?? {
      ok: true,
      code: null,
      keyId: key.id,
      accepted: acceptClaims(claims),
      header,
      claims,
      checks: toChecks(all),
    }
  )
}
