/** Random lives of a workspace as events: only such as can have happened, for journals believe what they are told. */
import fc from 'fast-check'
import type { Event } from '#shared/engine/event.ts'
import { availabilities } from '#shared/engine/heads.ts'
import {
  agentId,
  articleId,
  branchId,
  commandId,
  deviceId,
  groupId,
  keyId,
  loginId,
  messageId,
  ticketId,
  userId,
  type UserId,
} from '#shared/engine/ids.ts'
import { drawnInformation } from '#shared/engine/people/device-information.ts'
import { platforms } from '#shared/engine/people/platform.ts'
import { callbacks } from '#shared/engine/people/reauthentication.ts'
import type { Accepted, Refused } from '#shared/token/verdict.ts'
import { stackOfActs } from './stack-of-acts.ts'
import { assigned, bytesNamed, merged, setUp, ticketCreated } from './samples.ts'

const accepted: Accepted = {
  ok: true,
  code: null,
  keyId: keyId('app_1'),
  accepted: { externalId: 'ada' },
  header: { alg: 'HS256' },
  claims: { external_id: 'ada', scope: 'user' },
  checks: [{ name: 'size', ok: true, facts: { bytes: 120 } }],
}
const refused: Refused = { ok: false, code: 'expired', checks: [{ name: 'expiry', ok: false, facts: {} }] }

/** What happens next, with numbers that are turned into things that exist when it happens. */
type Step = { readonly kind: (typeof kinds)[number]; readonly a: number; readonly b: number; readonly text: string }
const kinds = [
  ...['user', 'ticket', 'message', 'message', 'files', 'note', 'details', 'status', 'assign', 'merge', 'requester'],
  ...['device', 'session', 'login', 'refused', 'logout', 'update', 'agent', 'article', 'key', 'key-gone', 'bot'],
  ...['metadata', 'opened', 'group', 'joined', 'changed', 'page', 'page', 'notes'],
  ...['metadata', 'opened', 'group', 'joined', 'changed'],
  ...['reply', 'reply', 'session-over', 'by-hand', 'messenger-closed', 'messenger-open', 'offline', 'queued', 'online'],
  ...['metadata', 'opened', 'group', 'joined', 'changed', 'availability', 'policy', 'email', 'hours', 'offer'],
  ...['callback', 'renewed', 'revoked', 'branch', 'branch-name', 'branch-changed', 'branch-gone'],
] as const
const statuses = ['open', 'pending', 'on-hold', 'solved', 'closed'] as const

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(1_000),
  b: fc.nat(1_000),
  text: fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('😀'.repeat(150))),
})

/** Commands, each with the events that it leaves behind. */
export const randomLife: fc.Arbitrary<readonly (readonly Event[])[]> = fc
  .array(fc.oneof(fc.array(step, { maxLength: 5 }), fc.constantFrom('ActUndone' as const, 'ActRedone' as const)), {
    minLength: 1,
    maxLength: 25,
  })
  .map((commands) => {
    const [happen, acts] = [aLife(), stackOfActs()]
    return [[setUp], ...commands.map((what) => acts.add(typeof what === 'string' ? what : what.map(happen)))]
  })

function aLife(): (step: Step) => Event {
  const made = {
    users: 0,
    tickets: 0,
    messages: 0,
    devices: 0,
    logins: 0,
    agents: 0,
    groups: 0,
    articles: 0,
    keys: 0,
    branches: 0,
  }
  const next = (what: keyof typeof made): number => (made[what] += 1)
  /** One of those made so far, or the first that will be: facts about unknown things must do no harm either. */
  const one = (what: keyof typeof made, choice: number): number => (choice % (made[what] + 1)) + 1
  const user = (choice: number): UserId => userId(one('users', choice))
  const device = (choice: number) => deviceId(one('devices', choice))
  const message = (step: Step, more: object): Event => ({
    type: 'MessageSent',
    message: messageId(next('messages')),
    ticket: ticketId(one('tickets', step.a)),
    author: { kind: 'end-user', user: user(step.b), device: device(step.a) },
    channel: 'messaging',
    text: step.text,
    ...more,
  })
  const reauthentication = (a: number, b: number) => ({
    device: device(a),
    user: user(b),
    login: loginId(one('logins', a)),
    why: a % 2 === 0 ? ('expired' as const) : ('kid-deleted' as const),
    platform: platforms[b % platforms.length]!,
    asked: a % 3 === 0 ? ('reconnection' as const) : ('message' as const),
    ...(b % 2 === 0 && { isTextLost: true as const }),
  })
  const happen: Readonly<Record<string, (step: Step) => Event>> = {
    user: ({ a, text }) => {
      const number = next('users')
      return {
        type: 'EndUserCreated',
        user: userId(number),
        ...(a % 2 === 0 && { externalId: `${text}#${number}` }),
        ...(a % 3 === 0 && { name: text }),
        why: 'login',
      }
    },
    // Subjects of every sort of character: lists are sorted by them.
    ticket: ({ a, text }) => ({ ...ticketCreated(next('tickets'), one('users', a)), subject: text }) as Event,
    message: (step) => message(step, {}),
    files: (step) =>
      message(step, {
        ...(step.b % 2 === 0 && { text: '' }),
        files: [
          { name: step.text, type: 'image/png', size: 3, digest: bytesNamed(step.text).digest, width: 2, height: 1 },
          ...(step.a % 2 === 0
            ? [{ name: 'bill.pdf', type: 'application/pdf', size: 1, digest: bytesNamed('').digest }]
            : []),
        ],
      }),
    note: (step) => message(step, { channel: 'note', author: { kind: 'agent', agent: agentId(1) } }),
    reply: (step) => message(step, { author: { kind: 'agent', agent: agentId(1) } }),
    'session-over': ({ a }) => ({
      type: 'SessionEnded',
      ticket: ticketId(one('tickets', a)),
      by: { kind: 'agent', agent: agentId(1) },
    }),
    'by-hand': ({ a, b }) => ({
      type: 'RequesterChanged',
      ticket: ticketId(one('tickets', a)),
      from: user(a),
      to: user(b),
      by: { kind: 'agent', agent: agentId(1) },
    }),
    'messenger-closed': ({ a }) => ({ type: 'MessengerClosed', device: device(a) }),
    offline: ({ a }) => ({ type: 'DeviceWentOffline', device: device(a) }),
    queued: ({ a, text }) => ({ type: 'MessageQueued', device: device(a), text }),
    online: ({ a }) => ({ type: 'DeviceCameOnline', device: device(a) }),
    'messenger-open': ({ a }) => ({ type: 'MessengerOpened', device: device(a) }),
    details: (step) =>
      message(
        step,
        step.a % 2 ? { purpose: 'details-question' } : { purpose: 'details-answer', details: { name: 'A' } },
      ),
    status: ({ a, b }) => ({
      type: 'StatusChanged',
      ticket: ticketId(one('tickets', a)),
      from: 'new',
      to: statuses[b % statuses.length] ?? 'open',
      by: { kind: 'system' },
    }),
    assign: ({ a, b }) => assigned(one('tickets', a), b % 3 === 0 ? null : b % 3),
    merge: ({ a, b }) => merged(one('tickets', a), one('tickets', b)),
    requester: ({ a, b }) => ({
      type: 'RequesterChanged',
      ticket: ticketId(one('tickets', a)),
      from: user(a),
      to: user(b),
      login: loginId(1),
      rule: 'U2',
    }),
    device: ({ a, text }) => {
      const number = next('devices')
      return {
        type: 'DeviceAdded',
        device: deviceId(number),
        name: text,
        kind: 'phone',
        ...(a % 2 === 0 && { information: drawnInformation('phone', number) }),
      }
    },
    page: ({ a, b, text }) => ({
      type: 'PageViewed',
      device: device(a),
      ...(b % 2 === 0 && { user: user(b) }),
      title: text,
      address: 'https://shop.example/',
    }),
    notes: ({ a, b, text }) => ({
      type: 'EndUserNotesChanged',
      user: user(a),
      text: b % 3 === 0 ? '' : text,
      by: { kind: 'agent', agent: agentId(1) },
    }),
    session: ({ a, b }) => ({ type: 'SessionStarted', device: device(a), user: user(b) }),
    login: ({ a, b }) => ({
      type: 'LoginAccepted',
      login: loginId(next('logins')),
      device: device(a),
      user: user(b),
      verdict: accepted,
      ...(a % 2 === 0 && { ticket: ticketId(one('tickets', b)) }),
    }),
    refused: ({ a }) => ({
      type: 'LoginRefused',
      login: loginId(next('logins')),
      device: device(a),
      verdict: refused,
    }),
    logout: ({ a, b }) => ({
      type: 'LoggedOut',
      device: device(a),
      user: user(b),
      why: 'logout',
      ticket: ticketId(one('tickets', b)),
    }),
    callback: ({ a, b }) => ({
      type: 'ReauthenticationChosen',
      device: device(a),
      callback: [...callbacks, null][b % 4]!,
    }),
    renewed: ({ a, b }) => ({ type: 'SessionRenewed', ...reauthentication(a, b) }),
    revoked: ({ a, b }) => ({
      type: 'SessionRevoked',
      ...reauthentication(a, b),
      callback: callbacks[b % callbacks.length]!,
    }),
    update: ({ a, text }) => ({ type: 'EndUserUpdated', user: user(a), name: text }),
    agent: ({ text }) => ({ type: 'AgentAdded', agent: agentId(next('agents')), name: text }),
    group: ({ text }) => ({ type: 'GroupAdded', group: groupId(next('groups')), name: text }),
    joined: ({ a, b }) => ({
      type: 'AgentJoinedGroup',
      agent: agentId(one('agents', a)),
      group: groupId(one('groups', b)),
    }),
    changed: ({ a, b, text }) => ({
      type: 'TicketChanged',
      ticket: ticketId(one('tickets', a)),
      from: {},
      to: {
        ...(b % 2 === 0 && { group: b % 3 === 0 ? null : groupId(one('groups', b)) }),
        ...(b % 5 === 0 && { tags: [text] }),
        ...(b % 7 === 0 && { priority: b % 3 === 0 ? null : 'high' }),
        ...(b % 11 === 0 && { type: 'task' }),
      },
      by: { kind: 'system' },
    }),
    availability: ({ a, b }) => ({
      type: 'AvailabilityChanged',
      agent: agentId(one('agents', a)),
      from: 'online',
      to: availabilities[b % availabilities.length] ?? 'online',
    }),
    article: ({ a, text }) => ({
      type: 'ArticlePublished',
      article: articleId(next('articles')),
      title: text,
      body: text,
      needsSignIn: a % 2 === 0,
    }),
    branch: ({ text }) => ({ type: 'BranchMade', branch: branchId(next('branches')), name: text, changes: [] }),
    'branch-name': ({ a, text }) => ({ type: 'BranchRenamed', branch: branchId(one('branches', a)), name: text }),
    'branch-changed': ({ a, text }) => ({
      type: 'BranchChanged',
      branch: branchId(one('branches', a)),
      changes: [{ kind: 'swap', one: commandId(text), other: commandId('command-1') }],
    }),
    'branch-gone': ({ a, text }) => ({ type: 'BranchDeleted', branch: branchId(one('branches', a)), name: text }),
    key: ({ text }) => ({
      type: 'SigningKeyCreated',
      key: keyId(`app_${next('keys')}`),
      name: text,
      secretStart: 'abcdef',
      teachingSecret: text,
    }),
    'key-gone': ({ a }) => ({ type: 'SigningKeyDeleted', key: keyId(`app_${one('keys', a)}`) }),
    bot: ({ a, text }) => ({
      type: 'BotTextsChanged',
      bot: { greeting: text, question: text, followUp: text, ...(a % 2 === 0 && { articles: text }) },
    }),
    offer: (step) =>
      message(step, { author: { kind: 'bot' }, purpose: 'articles', articles: [articleId(one('articles', step.a))] }),
    hours: ({ a, text }) => ({
      type: 'BusinessHoursChanged',
      hours:
        a % 3 === 0
          ? null
          : {
              timeZone: 'Europe/Berlin',
              week: a % 2 === 0 ? {} : { monday: { from: '09:00', to: '17:00' } },
              outside: { greeting: text, question: text, followUp: text },
            },
    }),
    policy: ({ a }) =>
      a % 2 === 0
        ? { type: 'PolicyChanged', policy: 'first-release' }
        : { type: 'PolicyChanged', policy: 'current', switches: { email: 'verified-and-unverified' } },
    email: ({ a, b }) => {
      const [whose, name] = [user(a), b % 2 === 0 ? 'MAIL' : 'mail']
      return { type: 'EmailIdentityGiven', user: whose, email: `${name}-${whose}@x`, verified: b % 3 === 0, rule: 'E3' }
    },
    metadata: () => ({ type: 'MetadataVariablesEnabled' }),
    opened: ({ a }) => ({ type: 'ArticleOpened', device: device(a), article: articleId(1) }),
  }
  return (step) => {
    const event = happen[step.kind]?.(step)
    if (!event) throw new Error(`Nothing happens at ${step.kind}.`)
    return event
  }
}
