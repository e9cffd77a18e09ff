/** The developer's part in a story: the token that the business's back end makes for a login (rule U12). */
import type { Instant } from '../engine/ids.ts'
import { plus } from '../engine/time.ts'
import { makeBroken, shelf, type Broken } from '../token/shelf.ts'
import { signToken, tokenClaims } from '../token/sign.ts'
import type { JsonObject } from '../token/verdict.ts'
import type { CastMember } from './cast.ts'
import type { StepOf } from './language/step.ts'
import { parseDuration } from './language/values.ts'

/** A key that the story has known, with its secret; deleted ones too, since a back end may go on using one. */
export type KnownKey = { readonly id: string; readonly secret: string; readonly deleted: boolean }
export type KeyRing = Map<string, KnownKey>

type Login = StepOf<'logs in as'>
/** `missing`: the shelf cannot make this kind with the keys that there are. */
export type Made = Broken | { readonly missing: 'key' }

export async function makeToken(login: Login, person: CastMember, keys: KeyRing, at: Instant): Promise<Made> {
  const key = login['with key'] === undefined ? [...keys.values()][0] : keys.get(login['with key'])
  if (!key) return { missing: 'key' }
  const given = { keyId: key.id, secret: key.secret, claims: claimsOf(login, person, at) }
  const broken = login['with broken token']
  if (broken === undefined) return { token: await signToken(given) }

  const kind = shelf.find(({ id }) => id === broken) ?? shelf.find(({ code }) => code === broken)
  if (!kind) throw new Error(`The parser let a kind through that the shelf does not know: ${broken}`)
  const deletedKeyId = [...keys.values()].find(({ deleted }) => deleted)?.id
  const otherSecret = [...keys.values()].find(({ id, deleted }) => id !== key.id && !deleted)?.secret
  const more = {
    ...(deletedKeyId !== undefined && { deletedKeyId }),
    ...(otherSecret !== undefined && { otherSecret }),
  }
  return makeBroken(kind, { ...given, at, ...more })
}

function claimsOf(login: Login, { externalId, name, email }: CastMember, at: Instant): JsonObject {
  const life = login['expires in']
  const claims = tokenClaims({
    externalId,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    issuedAt: plus(at, -(parseDuration(login['token age'] ?? '') ?? 0)),
    ...(life !== undefined && { ttlSeconds: Math.floor((parseDuration(life) ?? 0) / 1000) }),
    extra: (login['with claims'] ?? {}) as JsonObject,
  })
  const leftOut = [login['leaves out'] ?? []].flat().map((claim) => claim.replace(' ', '_'))
  return Object.fromEntries(Object.entries(claims).filter(([claim]) => !leftOut.includes(claim)))
}
