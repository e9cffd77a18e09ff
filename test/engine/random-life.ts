/** Commands at random, as laws live them: a few people, devices, tickets and agents who meet again and again. */
import fc from 'fast-check'
import type { Prepared } from '#shared/engine/decision.ts'
import { availabilities, type BranchChange } from '#shared/engine/heads.ts'
import { callbacks } from '#shared/engine/people/reauthentication.ts'
import { policyNames, switches } from '#shared/engine/policy/policy.ts'
import {
  agentId,
  articleId,
  branchId,
  commandId,
  deviceId,
  digest,
  groupId,
  keyId,
  ticketId,
  userId,
} from '#shared/engine/ids.ts'
import type { Accepted } from '#shared/token/verdict.ts'
import { accepted, expired } from './world.ts'

const pick = fc.integer({ min: 1, max: 3 })
const text = fc.oneof(
  fc.constantFrom('Hello', 'Where is my parcel?', '', '  '),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const device = pick.map(deviceId)
const ticket = fc.integer({ min: 1, max: 8 }).map(ticketId)
const agent = fc.integer({ min: 1, max: 2 }).map(agentId)
const key = fc.integer({ min: 1, max: 14 }).map((number) => keyId(`app_${String(number).padStart(24, '0')}`))
const branch = fc.integer({ min: 1, max: 2 }).map(branchId)
const act = fc.integer({ min: 1, max: 60 }).map((number) => commandId(`command-${number}`))
/** What is otherwise in a what-if of such a life. */
export const changes: fc.Arbitrary<BranchChange[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('off' as const), act }),
    fc.record({ kind: fc.constant('swap' as const), one: act, other: act }),
  ),
  { maxLength: 5 },
)
const externalId = fc.constantFrom('ada', 'ada', 'ada', 'ada', 'ben', 'Ada', 'ada ', '__proto__')
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const without = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields

const file = fc.record({
  name: fc.constantFrom('parcel.png', 'invoice.pdf', 'run.exe', ''),
  size: fc.constantFrom(0, 5, 100_000_000),
  digest: fc.constantFrom('a', 'b').map((letter) => digest(letter.repeat(64))),
})
/** Mostly none. */
const files = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(file, { maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.constant([
      { name: 'bill.pdf', size: 9, digest: digest('c'.repeat(64)) },
      {
        name: 'parcel.png',
        size: 9,
        digest: digest('d'.repeat(64)),
        image: { type: 'image/png' as const, width: 2, height: 1 },
      },
    ]),
  },
)

/** Lives take a minute a command: some tokens run out within one. */
const exp = optional(fc.integer({ min: 5, max: 60 }).map((minutes) => Date.UTC(2026, 2, 4, 10, minutes) / 1000))
const lasting = (claims: object, keyId: Accepted['keyId'], exp: number | undefined): Accepted => {
  const verdict = accepted(without(claims) as { externalId: string })
  return {
    ...verdict,
    keyId,
    header: { ...verdict.header, kid: keyId },
    claims: { ...verdict.claims, ...(exp !== undefined && { exp }) },
  }
}
/** What the back end made when the app asked for another token. */
const fresh = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(externalId, key).map(([externalId, key]) => lasting({ externalId }, key, undefined)),
  },
  { weight: 1, arbitrary: fc.constantFrom(expired, null) },
)

const openHours = fc.record({
  from: fc.constantFrom('00:00', '09:00', '22:00'),
  to: fc.constantFrom('00:00', '06:30', '17:00'),
})
const businessHours = fc.record({
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Nowhere/Land'),
  week: fc.record({ tuesday: openHours, wednesday: openHours, thursday: openHours }, { requiredKeys: [] }),
  outside: fc.record({
    greeting: fc.constantFrom('We are closed.', ''),
    question: fc.constant('Who are you?'),
    followUp: fc.constant('Tomorrow.'),
  }),
})

const command: fc.Arbitrary<Prepared> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('WriteMessage' as const), device, text, files }) },
  {
    weight: 5,
    arbitrary: fc
      .record({
        device,
        externalId,
        name: optional(fc.constantFrom('Ada', 'Ben')),
        email: optional(fc.constantFrom('ada@example.com', 'ADA@example.com', 'ben@example.com', 'nobody')),
        emailVerified: optional(fc.boolean()),
        key,
        exp,
      })
      .map(({ device, key, exp, ...claims }) => ({
        type: 'LogIn' as const,
        device,
        verdict: lasting(claims, key, exp),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('ChangePolicy' as const),
      policy: fc.constantFrom(...policyNames),
      switches: optional(
        fc.record({
          email: fc.constantFrom(...switches.email),
          unknownExternalId: fc.constantFrom(...switches.unknownExternalId),
          openConversations: fc.constantFrom(...switches.openConversations),
        }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('WriteMessage' as const),
      device,
      text,
      conversation: fc.oneof(ticket, fc.constant('new' as const)),
    }),
  },
  { weight: 3, arbitrary: device.map((device) => ({ type: 'LogOut' as const, device })) },
  { weight: 1, arbitrary: device.map((device) => ({ type: 'LogIn' as const, device, verdict: expired })) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('GiveDetails' as const),
      device,
      name: text,
      email: fc.oneof(text, fc.constant('ada@example.com')),
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        ticket,
        agent,
        message: optional(fc.record({ channel: fc.constantFrom('messaging' as const, 'note' as const), text, files })),
        status: optional(fc.constantFrom('open' as const, 'pending' as const, 'on-hold' as const, 'solved' as const)),
      })
      .map((fields) => without({ type: 'SubmitTicket' as const, ...fields }) as Prepared),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('AssignTicket' as const), ticket, agent, assignee: fc.option(agent) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('ChangeTicket' as const),
      ticket,
      agent,
      change: fc.record(
        {
          group: fc.option(fc.integer({ min: 1, max: 3 }).map(groupId)),
          tags: fc.array(text, { maxLength: 3 }),
          priority: fc.option(fc.constantFrom('low' as const, 'high' as const)),
        },
        { requiredKeys: [] },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('AcceptTicket' as const), ticket, agent }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('SetAvailability' as const),
      agent,
      availability: fc.constantFrom(...availabilities),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('ChangeBotTexts' as const),
      greeting: fc.constant('Ahoy!'),
      question: fc.constantFrom('Who goes there?', ''),
      followUp: fc.constant('Wait.'),
      articles: fc.constantFrom('These may help:', 'These may help:', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('PublishArticle' as const),
      title: fc.constantFrom('Parcels', 'Late\nparcels', ''),
      body: fc.constant('A parcel takes three days.'),
      needsSignIn: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('ChangeBusinessHours' as const), hours: fc.option(businessHours) }),
  },
  { weight: 1, arbitrary: text.map((name) => ({ type: 'AddGroup' as const, name })) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('JoinGroup' as const), agent, group: pick.map(groupId) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('MergeTickets' as const), survivor: ticket, closed: ticket, agent }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('EndSession' as const), ticket, agent }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('ChangeRequester' as const), ticket, agent, requester: pick.map(userId) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom('OpenMessenger' as const, 'CloseMessenger' as const), device }),
  },
  { weight: 1, arbitrary: device.map((device) => ({ type: 'GoOffline' as const, device })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ type: fc.constant('GoOnline' as const), device, fresh })
      .map((fields) => without(fields) as Prepared),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('WriteMessage' as const), device, text: fc.constant('Still me'), fresh }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('ChooseReauthentication' as const),
      device,
      callback: fc.constantFrom(...callbacks, null),
    }),
  },
  { weight: 1, arbitrary: ticket.map((ticket) => ({ type: 'CloseTicket' as const, ticket })) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('CreateSigningKey' as const),
      key,
      name: text,
      secretStart: fc.constant('abcdef'),
    }),
  },
  { weight: 1, arbitrary: key.map((key) => ({ type: 'DeleteSigningKey' as const, key })) },
  { weight: 1, arbitrary: externalId.map((externalId) => ({ type: 'ImportEndUser' as const, externalId })) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('AddDevice' as const), name: text, kind: fc.constant('phone' as const) }),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        type: fc.constantFrom('Undo' as const, 'Undo' as const, 'Redo' as const),
        since: fc.constantFrom(0, 7),
        agent: optional(agent),
      })
      .map((fields) => without(fields) as Prepared),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('MakeBranch' as const), name: text, changes }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('ChangeBranch' as const), branch, changes }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('RenameBranch' as const), branch, name: text }) },
  { weight: 1, arbitrary: branch.map((branch) => ({ type: 'DeleteBranch' as const, branch })) },
  { weight: 1, arbitrary: device.map((device) => ({ type: 'OpenArticle' as const, device, article: articleId(1) })) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('ViewPage' as const),
      device,
      title: text,
      address: fc.constant('https://shop.example/returns'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('ChangeEndUserNotes' as const), user: pick.map(userId), agent, text }),
  },
)
export const life = fc.array(command, { minLength: 5, maxLength: 80, size: 'max' })
