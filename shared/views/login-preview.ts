/** What a login would change for the agent, or did: told by the events that follow from it, in the same lines. */
import type { LoginPreview, PreviewedPerson, PreviewLine, SeenPerson } from '../contract/login-preview.ts'
import type { EmailPlace } from '../contract/customer-context.ts'
import type { Decision } from '../engine/decision.ts'
import type { Event, EventOf } from '../engine/event.ts'
import type { EmailIdentity, Heads } from '../engine/heads.ts'
import { numberIn, type DeviceId, type UserId } from '../engine/ids.ts'
import { isBlank } from '../engine/limits.ts'
import { policyOf } from '../engine/policy/policies.ts'
import { conversationOf } from '../engine/tickets/conversations.ts'
import { emailPlace } from './customer-context.ts'
import { someone } from './source.ts'

/** Who is who, before the login. */
type People = { readonly [Table in 'users' | 'devices']: Pick<Heads[Table], 'get'> }

/** `decision`: of a login on this device that is decided on these heads, and not carried out. */
export function loginPreview(heads: Heads, device: DeviceId, decision: Decision): LoginPreview {
  if (!decision.ok) {
    const refused = decision.events.find((event) => event.type === 'LoginRefused')
    const checks = refused && { checks: refused.verdict.checks }
    return { ok: false, refusal: decision.refusal, ...checks, ...seenNow(heads, device) }
  }
  const login = decision.events.find((event) => event.type === 'LoginAccepted')
  if (!login) throw new Error('An accepted login was not told.')
  const then = personThen(heads, login)
  return {
    ok: true,
    sees: {
      ...then,
      email: emailThen(heads, decision.events, login),
      hasEmail: (login.verdict.accepted.email ?? heads.users.get(login.user)?.email) !== undefined,
      ...(login.ticket && { ticket: numberIn(login.ticket) }),
    },
    lines: decision.events.flatMap((event) => lineOf(heads, event, then)),
  }
}

/**
 * The lines of a login that was carried out, without who logged in where: that is what it is called after. `before`: the
 * heads without it; where they are not known any more, nothing is told of who people were.
 */
export function changesByLogin(
  heads: People,
  login: EventOf<'LoginAccepted'>,
  events: readonly Event[],
  before?: People,
): readonly PreviewLine[] {
  const then = personThen(heads, login)
  return events
    .flatMap((event) => lineOf(before ?? heads, event, then))
    .filter((line) => line.type !== 'person' || (before && line.from?.user === line.to.user))
}

/** The token's name replaces the old where it brings one (rules A3, U9); whoever logs in is verified (rule A1). */
function personThen(heads: People, { user, verdict }: EventOf<'LoginAccepted'>): PreviewedPerson {
  const { externalId, name: given = '' } = verdict.accepted
  const name = isBlank(given) ? heads.users.get(user)?.name : given
  return { user, number: numberIn(user), ...(name !== undefined && { name }), verified: true, externalId }
}

/** What stands in the email place once the login has happened (rules E1, E3). */
function emailThen(heads: Heads, events: readonly Event[], { user, verdict }: EventOf<'LoginAccepted'>): EmailPlace {
  const given = events.find((event) => event.type === 'EmailIdentityGiven')
  const head = heads.users.get(user)
  const identity = given ?? head?.emailIdentity
  const email = verdict.accepted.email ?? head?.email
  return emailPlace(policyOf(heads.workspace()!), {
    ...(identity && { emailIdentity: identityOf(identity) }),
    ...(email !== undefined && { email }),
    ...(head?.said && { said: head.said }),
  })
}

const identityOf = ({ email, verified, claimed }: EmailIdentity): EmailIdentity => ({
  email,
  verified,
  ...(claimed && { claimed }),
})

/** Whoever is on the device, as they go on being seen. */
function seenNow(heads: Heads, device: DeviceId): { readonly sees?: SeenPerson } {
  const user = heads.devices.get(device)?.user
  const head = user && heads.users.get(user)
  if (!head) return {}
  const ticket = conversationOf(heads, head.id)
  const email = emailPlace(policyOf(heads.workspace()!), head)
  return { sees: { ...someone(head), email, ...(ticket && { ticket: ticket.number }) } }
}

/** Of a login that was taken back the people may be gone, too. */
function personNow(heads: People, user: UserId): PreviewedPerson {
  const head = heads.users.get(user)
  return head ? someone(head) : { user, number: numberIn(user), verified: false }
}

function lineOf(heads: People, event: Event, then: PreviewedPerson): readonly PreviewLine[] {
  const one = (user: UserId) => (user === then.user ? then : personNow(heads, user))
  switch (event.type) {
    case 'LoggedOut':
      return [{ type: 'logged-out', person: personNow(heads, event.user), rule: 'U9' }]
    case 'LoginAccepted':
      return personLine(heads, event, then)
    case 'RequesterChanged': {
      const [from, to] = [one(event.from), one(event.to)]
      const rule = 'rule' in event ? { rule: event.rule } : {}
      return [{ type: 'requester', ticket: numberIn(event.ticket), from, to, ...rule }]
    }
    case 'TicketsMerged': {
      const { messages, rule } = event
      return [{ type: 'merged', closed: numberIn(event.closed), survivor: numberIn(event.survivor), messages, rule }]
    }
    case 'StatusChanged': {
      const { ticket, from, to, rule } = event
      return [{ type: 'status', ticket: numberIn(ticket), from, to, ...(rule && { rule }) }]
    }
    default:
      // The rest is told by the person's own line, or nothing that an agent sees.
      return []
  }
}

function personLine(heads: People, { device }: EventOf<'LoginAccepted'>, to: PreviewedPerson): readonly PreviewLine[] {
  const head = heads.devices.get(device)
  const user = head?.user
  const isKnown = heads.users.get(to.user)?.externalId !== undefined
  // Whoever else is logged in there is logged out first, and does not become this person (rule U9).
  if (!user || (head.login && user !== to.user)) return [{ type: 'person', to, rule: isKnown ? 'U3' : 'U2' }]
  const from = personNow(heads, user)
  if (user !== to.user || !from.verified) return [{ type: 'person', from, to, rule: isKnown ? 'U3' : 'U2' }]
  return from.name === to.name ? [] : [{ type: 'person', from, to, rule: 'U9' }]
}
