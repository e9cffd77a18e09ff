/** Where tokens are judged and signed: with every key there ever was, and the secrets that are at hand. */
import type { TokenReply, TokenRequest } from '../contract/bridge.ts'
import type { SigningKey } from '../engine/heads.ts'
import type { Instant } from '../engine/ids.ts'
import { toSeconds } from '../engine/time.ts'
import { makeBroken, shelf } from '../token/shelf.ts'
import { signByHand, usualHeader } from '../token/sign-by-hand.ts'
import { signToken } from '../token/sign.ts'
import type { Verdict } from '../token/verdict.ts'
import { verifyToken, type VerificationKey } from '../token/verify.ts'
import type { DeskParts } from './desk-types.ts'

/** In place of a secret that is gone for good. No key has it. */
const standIn = 'The secret of a deleted key is gone; this text stands for it.'

export function tokenDesk({ journal, vault }: Pick<DeskParts, 'journal' | 'vault'>) {
  const secretOf = ({ id, teachingSecret }: SigningKey): string | undefined => teachingSecret ?? vault.secretOf(id)

  const forVerification = (key: SigningKey): VerificationKey => {
    const secret = secretOf(key)
    return { id: key.id, status: key.deletedAt ? 'deleted' : 'live', ...(secret !== undefined && { secret }) }
  }

  return {
    secretOf,

    judge: (token: string, at: Instant): Promise<Verdict> =>
      verifyToken(token, journal.heads.keys.all().map(forVerification), at),

    /** Signs with a key, as the business's back end would (rule U12); by hand with a deleted one, too (rule K7). */
    sign: async (request: TokenRequest, at: Instant): Promise<TokenReply> => {
      const { key, broken, way, header } = request
      const head = journal.heads.keys.get(key)
      const isByHand = broken === undefined && way !== undefined
      if (!head || (head.deletedAt && !isByHand)) return { ok: false, why: 'key-unknown' }
      const atHand = secretOf(head)
      const secret = atHand ?? (head.deletedAt && standIn)
      if (secret === undefined) return { ok: false, why: 'secret-not-at-hand' }
      const claims = timed(request, toSeconds(at))
      if (isByHand) {
        const token = await signByHand({ header: header ?? usualHeader(key, way), claims, secret, way })
        return { ok: true, token, ...(atHand === undefined && { standIn: true }) }
      }
      if (broken === undefined) return { ok: true, token: await signToken({ keyId: key, secret, claims }) }
      const kind = shelf.find(({ id }) => id === broken)
      if (!kind) return { ok: false, why: 'kind-unknown' }
      const others = journal.heads.keys.all().filter(({ id }) => id !== key)
      const deletedKeyId = others.find(({ deletedAt }) => deletedAt)?.id
      const otherSecret = others.map((other) => (other.deletedAt ? undefined : secretOf(other))).find(Boolean)
      const more = { ...(deletedKeyId && { deletedKeyId }), ...(otherSecret && { otherSecret }) }
      const made = await makeBroken(kind, { keyId: key, secret, at, claims, ...more })
      return 'token' in made ? { ok: true, token: made.token } : { ok: false, why: `needs-${made.missing}` }
    },
  }
}

/** With the times that are asked for, on the simulation's clock. */
function timed({ claims, ttl, times = ttl === undefined ? {} : { iat: 0, exp: ttl } }: TokenRequest, now: number) {
  const set = Object.entries(times).filter(([, offset]) => offset !== undefined)
  return { ...claims, ...Object.fromEntries(set.map(([claim, offset]) => [claim, now + offset])) }
}
