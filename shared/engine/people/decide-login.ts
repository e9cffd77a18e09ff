/** Login and logout: who the person is from now on, and what becomes of their conversation (rules U2 to U9, T7). */
import { refusedAt, type Accepted, type Verdict } from '../../token/verdict.ts'
import type { Context } from '../context.ts'
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { Event } from '../event.ts'
import type { Device, EndUser, Heads, Ticket } from '../heads.ts'
import type { LoginId, UserId } from '../ids.ts'
import { isBlank } from '../limits.ts'
import { emailByLogin, isEmailTaken } from './email-identities.ts'
import { conversationOf, openTicketOf } from '../tickets/conversations.ts'
import { joinTickets } from '../tickets/join-tickets.ts'

export const decideLogin: Deciders<'LogIn' | 'LogOut'> = {
  LogIn: (context, { device, verdict: judged }) => {
    const head = context.heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    // No token leaves the device, so nobody else ever hears of it.
    if (head.offline) return refuse({ code: 'device-offline' })
    const { login, verdict, events } = logInWith(context, head, judged)
    return verdict.ok
      ? accept(...events)
      : refuse({ code: 'login-refused', token: verdict.code, login, rule: 'T7' }, ...events)
  },

  /** Asked of a device where nobody is logged in, nothing happens. Without a network it works, too: see 065. */
  LogOut: ({ heads }, { device }) => {
    const head = heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    return accept(...logOut(heads, head, 'logout'))
  },
}

/** What a login with a judged token leaves behind, passed or not. */
export function logInWith(context: Context, device: Device, judged: Verdict) {
  const verdict = withFreeEmail(context, stillLive(context.heads, judged))
  const login = context.next.login()
  const events: readonly Event[] = verdict.ok
    ? logIn(context, device, login, verdict)
    : [{ type: 'LoginRefused', login, device: device.id, verdict }]
  return { login, verdict, events }
}

/** The token was judged a moment ago; its key may have been deleted since (rule K7). */
function stillLive(heads: Heads, verdict: Verdict): Verdict {
  if (!verdict.ok || heads.keys.get(verdict.keyId)?.deletedAt === undefined) return verdict
  return refusedAt(verdict, 'key', 'kid-deleted')
}

/** What no token can know: its address belongs to another external ID (rule E3). */
function withFreeEmail({ heads, policy }: Context, verdict: Verdict): Verdict {
  if (!verdict.ok || !isEmailTaken(heads, policy, verdict.accepted)) return verdict
  const { header, claims, accepted } = verdict
  const facts = { address: accepted.email! }
  const checks = verdict.checks.map((check) => (check.name === 'email' ? { ...check, ok: false, facts } : check))
  return { ok: false, code: 'email-taken', header, claims, checks }
}

function logIn(context: Context, device: Device, login: LoginId, verdict: Accepted): readonly Event[] {
  const { heads, next, policy } = context
  const { externalId, email } = verdict.accepted
  // A blank name is no name: the agent sees a neutral one (rule A3).
  const name = isBlank(verdict.accepted.name ?? '') ? undefined : verdict.accepted.name
  const known = heads.users.byExternalId(externalId)
  const accepted = (user: UserId, ticket: Ticket | undefined): Event => ({
    type: 'LoginAccepted',
    login,
    device: device.id,
    user,
    verdict,
    ...(ticket && { ticket: ticket.id }),
  })

  // The same person again: a fresh token, and perhaps a fresh name. Nothing else changes (rule U9).
  if (known && device.login && device.user === known.id)
    return [
      accepted(known.id, conversationOf(heads, known.id)),
      ...renamed(known, name, email),
      ...emailByLogin(heads, policy, known.id, verdict.accepted),
    ]

  // Somebody else was logged in: they are logged out first, and their conversation stays theirs (rule U9).
  const before = device.login ? logOut(heads, device, 'another-login') : []
  const visitor = device.login ? undefined : device.user
  const conversation = visitor && conversationOf(heads, visitor)

  if (known) {
    const open = openTicketOf(heads, known.id)
    const merges = policy.openConversations === 'merge-tickets'
    const goesOn = conversation && open && merges ? open : (conversation ?? conversationOf(heads, known.id))
    const joined = visitor ? joinTickets(context, { visitor, user: known.id, open, login, rule: 'U5' }) : []
    return [
      ...before,
      accepted(known.id, goesOn),
      ...renamed(known, name, email),
      ...joined,
      ...emailByLogin(heads, policy, known.id, verdict.accepted, visitor),
    ]
  }

  const described = { ...(name !== undefined && { name }), ...(email !== undefined && { email }) }
  if (visitor && policy.unknownExternalId === 'upgrade')
    return [
      ...before,
      { type: 'EndUserUpgraded', user: visitor, externalId, ...described, login, rule: 'U2' },
      accepted(visitor, conversation),
      ...emailByLogin(heads, policy, visitor, verdict.accepted),
    ]
  const user = next.user()
  const joined = visitor ? joinTickets(context, { visitor, user, login, rule: 'U2' }) : []
  const created = { type: 'EndUserCreated', user, externalId, ...described, why: 'login' } as const
  const emails = emailByLogin(heads, policy, user, verdict.accepted, visitor)
  return [...before, created, accepted(user, conversation), ...joined, ...emails]
}

function logOut(heads: Heads, device: Device, why: 'logout' | 'another-login'): readonly Event[] {
  if (!device.login || !device.user) return []
  const ticket = conversationOf(heads, device.user)
  return [{ type: 'LoggedOut', device: device.id, user: device.user, why, ...(ticket && { ticket: ticket.id }) }]
}

/** The token's name and email replace the old where it brings any; what it leaves out stays (rule U9). */
function renamed(user: EndUser, name: string | undefined, email: string | undefined): readonly Event[] {
  const change = {
    ...(name !== undefined && name !== user.name && { name }),
    ...(email !== undefined && email !== user.email && { email }),
  }
  return Object.keys(change).length > 0 ? [{ type: 'EndUserUpdated', user: user.id, ...change }] : []
}
