/** Why somebody is verified, or not: the chain from a message back to the key, read off the heads (rules A1, A4, T6, K7). */
import type { Person } from '../contract/answers.ts'
import type {
  EvidenceAnswer,
  KeyEvidence,
  NotVerified,
  ProofEvidence,
  RefusedEvidence,
  SessionEvidence,
} from '../contract/evidence.ts'
import type { Device, Heads, Login } from '../engine/heads.ts'
import { eventId, type KeyId, type TicketId, type UserId } from '../engine/ids.ts'
import type { Journal } from '../journal/journal.ts'
import { expiryMoment } from '../token/lifetime.ts'
import type { Check } from '../token/verdict.ts'
import type { View } from './view.ts'
import { deviceName, person, personAt, ticketName } from './source.ts'

export const evidence: View<'Evidence'> = ({ journal }, { of }) =>
  of.kind === 'message' ? ofMessage(journal, of.position) : ofPerson(journal.heads, of.user)

/** A message keeps the state in which it arrived: the login that its session stood on then, or none (rule A1). */
function ofMessage(journal: Journal, position: number): EvidenceAnswer | undefined {
  const { heads } = journal
  const recorded = journal.read(position - 1, 1)[0]
  if (heads.undone.get(eventId(position))) return undefined
  if (recorded?.event.type !== 'MessageSent' || recorded.event.author.kind !== 'end-user') return undefined
  const { message, ticket, author } = recorded.event
  const device = heads.devices.get(author.device)
  const common = {
    person: personAt(heads, author, position),
    message: { message, at: recorded.at, ticket: ticketName(heads, ticket) },
    ...(device && { session: sessionOn(device, author.user) }),
  }
  const proof = author.login && proofOf(heads, author.login)
  if (proof) return { ...common, verified: true, proof }
  const later = ownerNow(heads, ticket)
  return {
    ...common,
    ...unproved(heads, author.user, device),
    ...(later?.verified && later.user !== author.user && { later }),
  }
}

function ofPerson(heads: Heads, user: UserId): EvidenceAnswer | undefined {
  const head = heads.users.get(user)
  if (!head) return undefined
  const proof = head.lastLogin && proofOf(heads, head.lastLogin)
  const device = proof
    ? heads.devices.get(heads.logins.get(proof.login)!.device)
    : heads.devices.all().find((one) => one.user === user)
  const common = { person: person(heads, user), ...(device && { session: sessionOn(device, user) }) }
  return proof ? { ...common, verified: true, proof } : { ...common, ...unproved(heads, user, device) }
}

function unproved(heads: Heads, user: UserId, device: Device | undefined): Omit<NotVerified, 'person'> {
  const refused = device?.user === user && device.lastLogin ? refusedOf(heads, device.lastLogin) : undefined
  const imported = heads.users.get(user)?.externalId !== undefined
  return { verified: false, missing: imported ? 'first-login' : 'login', ...(refused && { refused }) }
}

/** Whose a message is by now, through all merges (rules U2, U4); nobody's whom an agent gave it to by hand. */
function ownerNow(heads: Heads, ticket: TicketId): Person | undefined {
  const head = heads.tickets.get(ticket)
  if (!head || head.handedOver) return undefined
  return head.mergedInto ? ownerNow(heads, head.mergedInto) : person(heads, head.requester)
}

const sessionOn = ({ id, name, kind, user, login }: Device, whose: UserId): SessionEvidence => ({
  device: id,
  name,
  kind,
  now: user !== whose ? 'over' : login ? 'logged-in' : 'anonymous',
})

const tried = (heads: Heads, { id, at, device }: Login) => ({ login: id, at, device: deviceName(heads, device) })

function proofOf(heads: Heads, id: Login['id']): ProofEvidence | undefined {
  const login = heads.logins.get(id)
  if (!login?.verdict.ok) return undefined
  const { accepted, claims, checks, keyId } = login.verdict
  const expiresAt = expiryMoment(claims)
  const key = keyOf(heads, keyId)
  return {
    ...tried(heads, login),
    token: {
      externalId: accepted.externalId,
      ...(accepted.name !== undefined && { name: accepted.name }),
      hasEmail: accepted.email !== undefined,
      ...(expiresAt && { expiresAt }),
      checks: checks.filter(({ ok }) => ok === true).length,
    },
    ...(key && { key }),
  }
}

export function refusedOf(heads: Heads, id: Login['id']): RefusedEvidence | undefined {
  const login = heads.logins.get(id)
  if (!login || login.verdict.ok) return undefined
  const { code, checks, header } = login.verdict
  const failed = checks.find(({ ok }) => ok === false)
  if (!failed) return undefined
  const kid = header?.['kid']
  const key = typeof kid === 'string' ? keyOf(heads, kid as KeyId) : undefined
  return { ...tried(heads, login), code, check: failed.name, facts: shownFacts(failed), ...(key && { key }) }
}

/** What stood in the place of an address may be one (rule E1). */
export const shownFacts = ({ name, facts }: Check): Check['facts'] => (name === 'email' ? {} : facts)

export function keyOf(heads: Heads, id: KeyId): KeyEvidence | undefined {
  const key = heads.keys.get(id)
  if (!key) return undefined
  const { name, secretStart, createdAt, deletedAt } = key
  return { key: id, name, secretStart, createdAt, ...(deletedAt && { deletedAt }) }
}
