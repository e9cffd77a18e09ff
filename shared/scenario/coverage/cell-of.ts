/** Reads off the engine in which cell a login or a message was. */
import type { Cell } from '../../contract/coverage.ts'
import type { Prepared, Stamped } from '../../engine/decision.ts'
import type { Event } from '../../engine/event.ts'
import type { Device, EndUser, Heads } from '../../engine/heads.ts'
import type { UserId } from '../../engine/ids.ts'
import { platformOf } from '../../engine/people/platform.ts'
import { policyOf } from '../../engine/policy/policies.ts'
import { conversationOf, openTicketOf } from '../../engine/tickets/conversations.ts'
import type { Verdict } from '../../token/verdict.ts'

type Moment = Extract<Prepared, { type: 'LogIn' | 'WriteMessage' | 'GiveDetails' | 'GoOnline' }>

/** Looked at before the events are written; what comes back is asked once they are. Nothing where nobody wrote or logged in. */
export function cellOf(heads: Heads, { command }: Stamped, events: readonly Event[]): (() => Cell) | undefined {
  if (!isMoment(command)) return undefined
  const device = heads.devices.get(command.device)
  const workspace = heads.workspace()
  const authentication = authenticationOf(device, events)
  if (!device || !workspace || !authentication) return undefined
  const verdict = verdictOf(heads, command, device, events)
  const user = userOf(device, events)
  const before = {
    authentication,
    ticket: ticketOf(heads, command, device),
    match: command.type === 'LogIn' ? matchOf(heads, device, verdict) : device.login ? 'same' : 'no-id',
    key: keyOf(heads, verdict),
    device: device.offline && command.type !== 'GoOnline' ? 'offline' : deviceWords[platformOf(device)],
    policy: workspace.policy,
  } as const
  const isShown = policyOf(workspace).email !== 'hidden'
  const isTaken = verdict?.ok === false && verdict.code === 'email-taken'
  return () => ({ ...before, email: isTaken ? 'taken' : emailOf(user && heads.users.get(user), isShown) })
}

const deviceWords = { web: 'browser', ios: 'ios', android: 'android' } as const

const isMoment = (command: Prepared): command is Moment =>
  ['LogIn', 'WriteMessage', 'GiveDetails', 'GoOnline'].includes(command.type)

function authenticationOf(device: Device | undefined, events: readonly Event[]): Cell['authentication'] | undefined {
  const has = (type: Event['type']) => events.some((event) => event.type === type)
  if (has('SessionRevoked')) return 'refused'
  const isSaid = has('MessageQueued') || events.some((event) => event.type === 'MessageSent')
  // A session that was renewed on the way goes on: its login is a part of the message.
  if (isSaid || has('SessionRenewed')) return device?.login ? 'authenticated' : 'anonymous'
  if (has('LoginRefused')) return 'refused'
  return has('LoginAccepted') ? 'logging-in' : undefined
}

/** What was found about the token by which it is decided who the person is. */
function verdictOf(heads: Heads, { type }: Moment, { login }: Device, events: readonly Event[]): Verdict | undefined {
  const judged = events.find((event) => event.type === 'LoginAccepted' || event.type === 'LoginRefused')
  if (judged && (type === 'LogIn' || judged.type === 'LoginAccepted')) return judged.verdict
  return login && heads.logins.get(login)?.verdict
}

function userOf({ user }: Device, events: readonly Event[]): UserId | undefined {
  const accepted = events.find((event) => event.type === 'LoginAccepted')
  const started = events.find((event) => event.type === 'SessionStarted')
  return accepted?.user ?? user ?? started?.user
}

/** Where the person's next message would have gone from this device. */
function ticketOf(heads: Heads, command: Moment, { user }: Device): Cell['ticket'] {
  if ('conversation' in command && command.conversation !== undefined && command.conversation !== 'new')
    return heads.tickets.get(command.conversation)?.status ?? 'none'
  if (user === undefined) return 'none'
  const conversation = conversationOf(heads, user)
  return conversation?.status ?? (heads.tickets.ofRequester(user).length > 0 ? 'closed' : 'none')
}

function matchOf(heads: Heads, { login, user }: Device, verdict: Verdict | undefined): Cell['match'] {
  const id = verdict?.ok ? verdict.accepted.externalId : verdict?.claims?.['external_id']
  if (typeof id !== 'string' || id === '') return 'no-id'
  if (login && user) return heads.users.get(user)?.externalId === id ? 'same' : 'another'
  const known = heads.users.byExternalId(id)
  if (!known) return 'unknown'
  return openTicketOf(heads, known.id) ? 'known-open' : 'known'
}

function keyOf(heads: Heads, verdict: Verdict | undefined): Cell['key'] {
  if (!verdict) return 'no-token'
  const id = verdict.ok ? verdict.keyId : verdict.header?.['kid']
  const all = heads.keys.all()
  const key = all.find((one) => one.id === id)
  if (!key) return 'unknown'
  if (key.deletedAt !== undefined) return 'deleted'
  return all.length > 1 ? 'rotated' : 'live'
}

/** What the agent gets to see of the person's address (rules E1, E3, B2). */
function emailOf(user: EndUser | undefined, isShown: boolean): Cell['email'] {
  const identity = isShown ? user?.emailIdentity : undefined
  if (identity?.claimed) return 'claimed'
  if (identity) return identity.verified ? 'verified' : 'unverified'
  if (user?.email !== undefined) return isShown ? 'kept-back' : 'hidden'
  return user?.said?.email !== undefined && user.externalId === undefined ? 'typed' : 'none'
}
