/** What must hold whatever people do: long random lives of a small workspace. fast-check prints the seed of a failure. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Prepared } from '#shared/engine/decision.ts'
import { evolve } from '#shared/engine/evolve.ts'
import {
  agentId,
  articleId,
  commandId,
  deviceId,
  eventId,
  groupId,
  instant,
  keyId,
  loginId,
  ticketId,
  userId,
} from '#shared/engine/ids.ts'
import { decide } from '#shared/engine/engine.ts'
import { memoryHeads } from '#shared/journal/memory-heads.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { workspaceFolders } from '../journal/workspace-folder.ts'
import { undoLaws } from './undo-laws.ts'
import { accepted, expired, world, type World } from './world.ts'

const workspaces = workspaceFolders()

const pick = fc.integer({ min: 1, max: 3 })
const text = fc.oneof(
  fc.constantFrom('Hello', 'Where is my parcel?', '', '  '),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const device = pick.map(deviceId)
const ticket = fc.integer({ min: 1, max: 8 }).map(ticketId)
const agent = fc.integer({ min: 1, max: 2 }).map(agentId)
const key = fc.integer({ min: 1, max: 14 }).map((number) => keyId(`app_${String(number).padStart(24, '0')}`))
const externalId = fc.constantFrom('ada', 'ada', 'ada', 'ada', 'ben', 'Ada', 'ada ', '__proto__')
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const without = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields

const command: fc.Arbitrary<Prepared> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('WriteMessage' as const), device, text }) },
  {
    weight: 5,
    arbitrary: fc
      .record({ device, externalId, name: optional(fc.constantFrom('Ada', 'Ben')), key })
      .map(({ device, key, ...claims }) => ({
        type: 'LogIn' as const,
        device,
        verdict: { ...accepted(without(claims) as { externalId: string }), keyId: key },
      })),
  },
  { weight: 3, arbitrary: device.map((device) => ({ type: 'LogOut' as const, device })) },
  { weight: 1, arbitrary: device.map((device) => ({ type: 'LogIn' as const, device, verdict: expired })) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('GiveDetails' as const), device, name: text, email: text }) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        ticket,
        agent,
        message: optional(fc.record({ channel: fc.constantFrom('messaging' as const, 'note' as const), text })),
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
  { weight: 1, arbitrary: text.map((name) => ({ type: 'AddGroup' as const, name })) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('JoinGroup' as const), agent, group: pick.map(groupId) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('MergeTickets' as const), survivor: ticket, closed: ticket, agent }),
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
  { weight: 1, arbitrary: device.map((device) => ({ type: 'OpenArticle' as const, device, article: articleId(1) })) },
)
const life = fc.array(command, { minLength: 5, maxLength: 80, size: 'max' })

function lived(commands: readonly Prepared[]): World {
  const shop = world()
  for (const each of commands) shop.try(each)
  return shop
}
const eventsOf = (shop: World) => shop.journal.read(0, 100_000)
const ticketsOf = (shop: World) =>
  shop.heads.tickets.page({ statuses: ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] }, 0, 1_000)
const law = (holds: (shop: World, commands: readonly Prepared[]) => void) =>
  fc.assert(
    fc.property(life, (commands) => void holds(lived(commands), commands)),
    { numRuns: 150 },
  )

describe('whatever happens', () => {
  it('decide never throws, on any state that was ever reached', () => law(() => {}))

  it('lives are full enough to prove something', () => {
    const seen = new Set<string>()
    law((shop) =>
      eventsOf(shop).forEach(({ event }) => seen.add('why' in event ? `${event.type} ${event.why}` : event.type)),
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'TicketsMerged login',
        'TicketsMerged agent',
        'LoggedOut another-login',
        'RequesterChanged',
        'TicketChanged',
        'AgentJoinedGroup',
        'ActUndone',
        'ActRedone',
      ]),
    )
  })

  it('replaying the journal gives the same heads as living through it', () =>
    law((shop) => {
      const heads = memoryHeads()
      for (const recorded of eventsOf(shop)) evolve(heads, recorded)
      const counts = shop.heads.workspace()!.counts
      const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
      const all = (of: World['heads']) => [
        of.workspace(),
        of.keys.all(),
        of.devices.all(),
        of.agents.all(),
        upTo(counts.users).map((number) => of.users.get(userId(number))),
        upTo(counts.logins).map((number) => of.logins.get(loginId(number))),
        upTo(counts.tickets).map((number) => of.tickets.get(ticketId(number))),
      ]
      expect(all(heads)).toEqual(all(shop.heads))
    }))

  it('U11 no message is ever lost or doubled: each stands once in exactly one living history', () =>
    law((shop) => {
      const sent = eventsOf(shop).flatMap(({ event, position }) =>
        event.type === 'MessageSent' && !shop.heads.undone.get(eventId(position)) ? [event.message] : [],
      )
      const shown = ticketsOf(shop)
        .filter(({ mergedInto }) => mergedInto === undefined)
        .flatMap(({ id, messages }) => {
          const lines = shop.ask({ type: 'Conversation', ticket: id, limit: 500 }).lines
          const found = lines.flatMap((line) => (line.kind === 'message' ? [line.message] : []))
          expect(found).toHaveLength(messages)
          return found
        })
      expect(shown.toSorted()).toEqual(sent.toSorted())
    }))

  it('U3 no two users have one external ID', () =>
    law((shop) => {
      const known = shop.heads.users.known(0, 1_000).map(({ externalId }) => externalId)
      expect(new Set(known).size).toBe(known.length)
    }))

  it('U9 what a person wrote who was logged in stands only in their own tickets', () =>
    law((shop) => {
      for (const { id, requester, mergedInto } of ticketsOf(shop)) {
        if (mergedInto) continue
        for (const line of shop.ask({ type: 'Conversation', ticket: id, limit: 500 }).lines)
          if (line.kind === 'message' && line.author.kind === 'end-user' && line.author.verified)
            expect(line.author.user).toBe(requester)
      }
    }))

  it('K3 there are at most 10 keys', () =>
    law((shop) => expect(shop.ask({ type: 'SigningKeys' }).keys.length).toBeLessThanOrEqual(10)))

  it('A1 a message’s mark never changes', () =>
    law((_, commands) => {
      const shop = world()
      const marks = new Map<string, boolean>()
      for (const each of commands) {
        shop.try(each)
        for (const { id } of ticketsOf(shop))
          for (const line of shop.ask({ type: 'Conversation', ticket: id, limit: 500 }).lines) {
            if (line.kind !== 'message' || line.author.kind !== 'end-user') continue
            expect(marks.get(line.message) ?? line.author.verified).toBe(line.author.verified)
            marks.set(line.message, line.author.verified)
          }
      }
    }))

  it('asking twice is quiet: what has just been set is not set again', () =>
    law((shop) => {
      const repeatable: readonly Prepared[] = [
        ...shop.heads.devices.all().map(({ id }) => ({ type: 'LogOut' as const, device: id })),
        ...shop.heads.keys.all().map(({ id }) => ({ type: 'DeleteSigningKey' as const, key: id })),
        ...ticketsOf(shop).map(({ id }) => ({ type: 'CloseTicket' as const, ticket: id })),
        ...ticketsOf(shop).map(({ id }) => ({
          type: 'SubmitTicket' as const,
          ticket: id,
          agent: agentId(1),
          status: 'pending' as const,
        })),
        ...ticketsOf(shop).map(({ id }) => ({
          type: 'ChangeTicket' as const,
          ticket: id,
          agent: agentId(1),
          change: { tags: ['Late parcel', 'vip'], priority: 'high' as const },
        })),
      ]
      for (const each of repeatable) {
        shop.try(each)
        expect(shop.try(each).events).toEqual([])
      }
    }))

  it('a refusal leaves no fact but the refused login', () =>
    law((shop, commands) => {
      for (const each of commands) {
        const decision = decide(shop.heads, {
          id: commandId('asked'),
          at: instant('2030-01-01T00:00:00.000Z'),
          command: each,
        })
        if (!decision.ok) expect(decision.events.every(({ type }) => type === 'LoginRefused')).toBe(true)
      }
    }))

  it('a closed ticket never changes its messages', () =>
    law((_, commands) => {
      const shop = world()
      for (const each of commands) {
        const closed = ticketsOf(shop).filter(({ status }) => status === 'closed')
        shop.try(each)
        // Unless what closed it is taken back.
        if (each.type === 'Undo' || each.type === 'Redo') continue
        for (const { id, messages } of closed)
          expect(shop.heads.tickets.get(id)).toMatchObject({ messages, status: 'closed' })
      }
    }))
})

undoLaws('The memory journal', openMemoryJournal, life, 30)
undoLaws('The journal on disk', () => workspaces.open(workspaces.file()), life, 6)
