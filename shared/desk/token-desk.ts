/** Where tokens are judged and signed: with every key there ever was, and the secrets that are at hand. */
import type { TokenReply, TokenRequest } from '../contract/bridge.ts'
import type { SigningKey } from '../engine/heads.ts'
import type { Instant } from '../engine/ids.ts'
import { toSeconds } from '../engine/time.ts'
import { makeBroken, shelf } from '../token/shelf.ts'
import { signToken } from '../token/sign.ts'
import type { Verdict } from '../token/verdict.ts'
import { verifyToken, type VerificationKey } from '../token/verify.ts'
import type { DeskParts } from './desk-types.ts'

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

    /** Signs with a live key, as the business's back end would (rule U12). */
    sign: async ({ key, claims, ttl, broken }: TokenRequest, at: Instant): Promise<TokenReply> => {
      const head = journal.heads.keys.get(key)
      if (!head || head.deletedAt) return { ok: false, why: 'key-unknown' }
      const secret = secretOf(head)
      if (secret === undefined) return { ok: false, why: 'secret-not-at-hand' }
      const timed = ttl === undefined ? claims : { ...claims, iat: toSeconds(at), exp: toSeconds(at) + ttl }
      if (broken === undefined) return { ok: true, token: await signToken({ keyId: key, secret, claims: timed }) }
      const kind = shelf.find(({ id }) => id === broken)
      if (!kind) return { ok: false, why: 'kind-unknown' }
      const others = journal.heads.keys.all().filter(({ id }) => id !== key)
      const deletedKeyId = others.find(({ deletedAt }) => deletedAt)?.id
      const otherSecret = others.map((other) => (other.deletedAt ? undefined : secretOf(other))).find(Boolean)
      const more = { ...(deletedKeyId && { deletedKeyId }), ...(otherSecret && { otherSecret }) }
      const made = await makeBroken(kind, { keyId: key, secret, at, claims: timed, ...more })
      return 'token' in made ? { ok: true, token: made.token } : { ok: false, why: `needs-${made.missing}` }
    },
  }
}
