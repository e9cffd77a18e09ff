/**
 * A login as a story says it: the back end makes the token again, with the same claims and a teaching key. Of a refused one
 * the kind of fault is kept, not its letters.
 */
import type { Instant, KeyId } from '../../engine/ids.ts'
import { toSeconds } from '../../engine/time.ts'
import { shelf } from '../../token/shelf.ts'
import type { JsonObject, Verdict } from '../../token/verdict.ts'
import type { CastMember } from '../cast.ts'
import type { StepOf } from '../language/step.ts'
import { saidBy, type RecordedPeople } from './people.ts'
import { exactSpan } from './span-words.ts'

type LoginWords = Omit<StepOf<'logs in as'>, 'device'>

export type KeysAtLogin = {
  readonly names: ReadonlyMap<KeyId, string>
  /** In the order in which they were made; the first is the one that a login needs not name. */
  readonly made: readonly { readonly id: KeyId; readonly deletedAt?: Instant }[]
}

/** Nothing where the language has no words for it. */
export function loginWords(
  verdict: Verdict,
  people: RecordedPeople,
  keys: KeysAtLogin,
  at: Instant,
): LoginWords | undefined {
  const said = saidBy(verdict)
  const called = (said && people.calledBy(said.externalId)) ?? people.cast.keys().next().value
  if (called === undefined || keys.made.length === 0) return undefined
  if (!verdict.ok) {
    const kind = shelf.find(({ code, needs }) => code === verdict.code && isAtHand(needs, keys))
    const live = keys.made.find(({ deletedAt }) => !deletedAt)
    return kind && { 'logs in as': called, ...withKey(live?.id, keys), 'with broken token': kind.id }
  }
  return {
    'logs in as': called,
    ...withKey(verdict.keyId, keys),
    ...lifeOf(verdict.claims, at),
    ...otherClaims(verdict.claims, people.cast.get(called)!),
  }
}

function isAtHand(needs: (typeof shelf)[number]['needs'], { made }: KeysAtLogin): boolean {
  if (needs === 'deletedKeyId') return made.some(({ deletedAt }) => deletedAt)
  if (needs === 'otherSecret') return made.filter(({ deletedAt }) => !deletedAt).length > 1
  return true
}

function withKey(id: KeyId | undefined, { names, made }: KeysAtLogin): Pick<LoginWords, 'with key'> {
  const name = id === undefined || id === made[0]?.id ? undefined : names.get(id)
  return name === undefined ? {} : { 'with key': name }
}

/** Within this a back end has just made the token, and nobody says how long ago. */
const justNow = 60

function lifeOf({ iat, exp }: JsonObject, at: Instant): Pick<LoginWords, 'expires in' | 'token age'> {
  const made = typeof iat === 'number' ? iat : toSeconds(at)
  const age = toSeconds(at) - made
  const life = typeof exp === 'number' && exp > made ? exactSpan((exp - made) * 1000) : undefined
  return {
    ...(life !== undefined && { 'expires in': life }),
    ...(age >= justNow && { 'token age': exactSpan(age * 1000)! }),
  }
}

const usual = ['external_id', 'scope', 'iat', 'exp', 'nbf'] as const

/** What the token says otherwise than the cast does, and what the cast does not say. */
function otherClaims(claims: JsonObject, person: CastMember): Pick<LoginWords, 'with claims' | 'leaves out'> {
  const other = Object.entries(claims).filter(([claim, value]) => {
    if (claim === 'name' || claim === 'email') return value !== person[claim]
    return !(usual as readonly string[]).includes(claim)
  })
  const leftOut = (['name', 'email'] as const).filter((claim) => person[claim] !== undefined && !(claim in claims))
  return {
    ...(other.length > 0 && { 'with claims': Object.fromEntries(other) }),
    ...(leftOut.length > 0 && { 'leaves out': leftOut.length === 1 ? leftOut[0]! : [...leftOut] }),
  }
}
