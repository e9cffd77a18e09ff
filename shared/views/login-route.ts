/** How a login came about (rule U12), read off its verdict: what was handed over, and where it went wrong. */
import type { CarriedToken, HandOverName, LoginRouteAnswer, LoginRow, ShownMember } from '../contract/login-route.ts'
import type { Heads, Login } from '../engine/heads.ts'
import { loginId, numberIn, type KeyId, type LoginId } from '../engine/ids.ts'
import { externalIdLimit, isBlank } from '../engine/limits.ts'
import { responsibleFor, type Responsible } from '../token/responsible.ts'
import type { Accepted, Check, Json, JsonObject, Refused } from '../token/verdict.ts'
import { momentOf } from '../token/lifetime.ts'
import { keyOf, shownFacts } from './evidence.ts'
import { deviceName, person, someone } from './source.ts'
import type { View } from './view.ts'

export const logins: View<'Logins'> = ({ journal: { heads } }, { offset, limit }) => {
  const total = loginsMade(heads)
  const numbers = Array.from(
    { length: Math.max(0, Math.min(limit, total - offset)) },
    (_, index) => total - offset - index,
  )
  return { total, logins: numbers.flatMap((number) => row(heads, heads.logins.get(loginId(number)))) }
}

export const loginRoute: View<'LoginRoute'> = ({ journal: { heads } }, { login: id }) => {
  const login = heads.logins.get(id)
  if (!login) return undefined
  const { at, device, verdict } = login
  const token = carried(heads, verdict)
  const [before, after] = [beside(heads, id, -1), beside(heads, id, 1)]
  return {
    login: id,
    at,
    device: { device, name: deviceName(heads, device), kind: heads.devices.get(device)?.kind ?? 'browser' },
    ...(token && { token }),
    checks: verdict.checks.map((check) => ({ ...check, facts: withoutSecret(heads, shownFacts(check)) })),
    end: endOf(heads, login),
    ...(before && { before }),
    ...(after && { after }),
  }
}

const loginsMade = (heads: Heads): number => heads.workspace()?.counts.logins ?? 0

/** The next one in a direction that was not taken back. */
function beside(heads: Heads, id: LoginId, way: 1 | -1): LoginId | undefined {
  const made = loginsMade(heads)
  for (let number = numberIn(id) + way; number >= 1 && number <= made; number += way) {
    const found = heads.logins.get(loginId(number))
    if (found) return found.id
  }
  return undefined
}

function row(heads: Heads, login: Login | undefined): readonly LoginRow[] {
  if (!login) return []
  const { id, at, device, user, verdict } = login
  const common = { login: id, at, device: deviceName(heads, device) }
  if (!verdict.ok) return [{ ...common, ok: false, code: verdict.code }]
  return user ? [{ ...common, ok: true, person: person(heads, user) }] : []
}

/** The mistake stands where whoever made it handed something over; what only the check can know, stands there. */
const wrongAt: Readonly<Record<Responsible, HandOverName>> = {
  'back-end': 'token',
  site: 'login-call',
  administrator: 'check',
  clock: 'check',
  simulator: 'check',
}

function endOf(heads: Heads, { user, verdict }: Login): LoginRouteAnswer['end'] {
  if (!verdict.ok) {
    const responsible = responsibleFor[verdict.code]
    return { ok: false, code: verdict.code, responsible, wrong: wrongAt[responsible] }
  }
  const head = user && heads.users.get(user)
  if (!head) throw new Error(`The heads have lost ${user}.`)
  const { externalId, name: given = '', email } = verdict.accepted
  // As they were then: a later token may have brought another name (rule U9).
  const name = isBlank(given) ? {} : { name: given }
  return { ok: true, sees: { ...someone(head), ...name, verified: true, externalId, hasEmail: email !== undefined } }
}

const headerMembers = ['alg', 'typ', 'kid']
const moments = ['exp', 'nbf', 'iat']
const claimMembers = ['external_id', 'scope', 'name', 'email', 'email_verified', ...moments]

function carried(heads: Heads, verdict: Accepted | Refused): CarriedToken | undefined {
  const { header, claims } = verdict
  if (!header && !claims) return undefined
  const kid = header?.['kid']
  const key = typeof kid === 'string' ? keyOf(heads, kid as KeyId) : undefined
  return {
    header: membersOf(header, headerMembers).map((member) => withoutSecretIn(heads, member)),
    claims: membersOf(claims, claimMembers),
    others: othersIn(header, headerMembers) + othersIn(claims, claimMembers),
    ...(key && { key }),
  }
}

const othersIn = (object: JsonObject = {}, known: readonly string[]): number =>
  Object.keys(object).filter((name) => !known.includes(name)).length

const membersOf = (object: JsonObject = {}, known: readonly string[]): readonly ShownMember[] =>
  known.filter((name) => Object.hasOwn(object, name)).map((name) => memberOf(object, name, object[name] ?? null))

function memberOf(object: JsonObject, name: string, value: Json): ShownMember {
  if (name === 'email') return { name, shown: 'email' }
  const at = moments.includes(name) ? momentOf(object, name) : undefined
  if (at) return { name, shown: 'moment', at }
  if (typeof value === 'object' && value !== null) return { name, shown: 'not' }
  return { name, shown: 'text', text: cut(typeof value === 'string' ? value : String(value), externalIdLimit) }
}

/** Between characters. */
function cut(text: string, longest: number): string {
  const characters = Array.from(text)
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}

/** Some put the secret where the key ID belongs: what is not the ID of a key is told by its first six characters (rule K2). */
const keyIdShown = (heads: Heads, kid: string): string =>
  /^app_[0-9a-f]{24}$/u.test(kid) || heads.keys.get(kid as KeyId) ? kid : cut(kid, 6)

const withoutSecretIn = (heads: Heads, member: ShownMember): ShownMember =>
  member.name === 'kid' && member.shown === 'text' ? { ...member, text: keyIdShown(heads, member.text) } : member

function withoutSecret(heads: Heads, facts: Check['facts']): Check['facts'] {
  const { kid } = facts
  return typeof kid === 'string' ? { ...facts, kid: keyIdShown(heads, kid) } : facts
}
