/** What must hold whatever people do: long random lives of a small workspace. fast-check prints the seed of a failure. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Prepared } from '#shared/engine/decision.ts'
import { evolve } from '#shared/engine/evolve.ts'
import { agentId, commandId, eventId, instant, loginId, ticketId, userId } from '#shared/engine/ids.ts'
import { decide } from '#shared/engine/engine.ts'
import { policyOf } from '#shared/engine/policy/policies.ts'
import { availabilityOf } from '#shared/engine/tickets/assignment.ts'
import { memoryHeads } from '#shared/journal/memory-heads.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { workspaceFolders } from '../journal/workspace-folder.ts'
import { life } from './random-life.ts'
import { undoLaws } from './undo-laws.ts'
import { world, type World } from './world.ts'

const workspaces = workspaceFolders()

function lived(commands: readonly Prepared[]): World {
  const shop = world()
  for (const each of commands) shop.try(each)
  return shop
}
const eventsOf = (shop: World) => shop.journal.read(0, 100_000)
const ticketsOf = (shop: World) =>
  shop.heads.tickets.page({ statuses: ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] }, 0, 1_000)
const law = (holds: (shop: World, commands: readonly Prepared[]) => void, numRuns = 150) =>
  fc.assert(
    fc.property(life, (commands) => void holds(lived(commands), commands)),
    { numRuns },
  )

describe('whatever happens', () => {
  it('decide never throws, on any state that was ever reached', () => law(() => {}))

  it('lives are full enough to prove something', () => {
    const seen = new Set<string>()
    // So many that even the rarest is met: a merge by hand needs two open tickets of one person.
    law(
      (shop) =>
        eventsOf(shop).forEach(({ event }) => {
          seen.add('why' in event ? `${event.type} ${event.why}` : event.type)
          if (event.type === 'MessageSent' && event.files) seen.add('MessageSent with files')
          if (event.type === 'MessageSent' && event.articles) seen.add('MessageSent with articles')
        }),
      800,
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'TicketsMerged login',
        'TicketsMerged agent',
        'LoggedOut another-login',
        'RequesterChanged',
        'TicketChanged',
        'AgentJoinedGroup',
        'PageViewed',
        'EndUserNotesChanged',
        'MessageSent with files',
        'MessageSent with articles',
        'SessionEnded',
        'MessengerOpened',
        'MessageQueued',
        'DeviceCameOnline',
        'SessionRenewed expired',
        'SessionRevoked expired',
        'AvailabilityChanged',
        'BusinessHoursChanged',
        'BranchMade',
        'BranchChanged',
        'BranchDeleted',
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

  it('no message is empty, and a note has no files', () =>
    law((shop) => {
      for (const { event } of eventsOf(shop)) {
        if (event.type !== 'MessageSent') continue
        expect(event.text.trim() !== '' || (event.files ?? []).length > 0).toBe(true)
        if (event.channel === 'note') expect(event.files).toBeUndefined()
      }
    }))

  it('G1 the bot offers no article that the person cannot read, and none twice on a ticket', () =>
    law((_, commands) => {
      const shop = world()
      const offered = new Set<string>()
      for (const each of commands) {
        const { policy = 'first-release', switches } = shop.heads.workspace() ?? {}
        const { events } = shop.try(each)
        const isLoggedIn = events.some((event) => event.type === 'MessageSent' && 'login' in event.author)
        const canReadAll = isLoggedIn && policyOf({ policy, switches }).signInArticles === 'authenticated'
        for (const event of events) {
          if (event.type !== 'MessageSent') continue
          for (const article of event.articles ?? []) {
            if (shop.heads.articles.get(article)?.needsSignIn) expect(canReadAll).toBe(true)
            expect(offered).not.toContain(`${event.ticket} ${article}`)
            offered.add(`${event.ticket} ${article}`)
          }
        }
        if (each.type === 'Undo' || each.type === 'Redo') offered.clear()
      }
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

  it('whoever was given a ticket took transfers, and whoever accepted one was Online', () =>
    law((_, commands) => {
      const shop = world()
      for (const each of commands) {
        const before = new Map(shop.heads.agents.all().map((one) => [one.id, availabilityOf(one)]))
        for (const event of shop.try(each).events) {
          if (event.type !== 'TicketAssigned' || event.assignee === null) continue
          if (each.type === 'AcceptTicket') expect(before.get(event.assignee)).toBe('online')
          if (each.type === 'AssignTicket') expect(['online', 'transfers-only']).toContain(before.get(event.assignee))
        }
      }
    }))

  it('nobody but its holder takes an unsolved ticket from them', () =>
    law((_, commands) => {
      const shop = world()
      for (const each of commands) {
        const before = new Map(ticketsOf(shop).map((ticket) => [ticket.id, ticket]))
        for (const event of shop.try(each).events) {
          const held = event.type === 'TicketAssigned' ? before.get(event.ticket) : undefined
          if (held?.assignee && held.status !== 'solved' && 'agent' in each) expect(each.agent).toBe(held.assignee)
        }
      }
    }))

  it('asking twice is quiet: what has just been set is not set again', () =>
    law((shop) => {
      const repeatable: readonly Prepared[] = [
        ...shop.heads.devices.all().map(({ id }) => ({ type: 'LogOut' as const, device: id })),
        ...shop.heads.keys.all().map(({ id }) => ({ type: 'DeleteSigningKey' as const, key: id })),
        ...shop.heads.agents.all().map(({ id }) => ({
          type: 'SetAvailability' as const,
          agent: id,
          availability: 'online' as const,
        })),
        ...ticketsOf(shop).map(({ id }) => ({ type: 'AcceptTicket' as const, ticket: id, agent: agentId(1) })),
        ...ticketsOf(shop).map(({ id }) => ({ type: 'CloseTicket' as const, ticket: id })),
        ...ticketsOf(shop).map(({ id }) => ({
          type: 'SubmitTicket' as const,
          ticket: id,
          agent: agentId(1),
          status: 'pending' as const,
        })),
        ...ticketsOf(shop).map(({ id }) => ({ type: 'EndSession' as const, ticket: id, agent: agentId(1) })),
        ...shop.heads.devices.all().map(({ id }) => ({ type: 'CloseMessenger' as const, device: id })),
        ...ticketsOf(shop).map(({ id }) => ({
          type: 'ChangeRequester' as const,
          ticket: id,
          agent: agentId(1),
          requester: userId(1),
        })),
        ...ticketsOf(shop).map(({ id }) => ({
          type: 'ChangeTicket' as const,
          ticket: id,
          agent: agentId(1),
          change: { tags: ['Late parcel', 'vip'], priority: 'high' as const },
        })),
        { type: 'ChangeEndUserNotes', user: userId(1), agent: agentId(1), text: ' Prefers mornings ' },
      ]
      for (const each of repeatable) {
        shop.try(each)
        expect(shop.try(each).events).toEqual([])
      }
    }))

  it('no device ever shows what agents keep about a person', () =>
    law((shop) => {
      for (const user of [1, 2, 3].map(userId))
        shop.try({ type: 'ChangeEndUserNotes', user, agent: agentId(1), text: 'SECRET' })
      const seen = shop.heads.devices.all().map(({ id }) => shop.ask({ type: 'Messenger', device: id, limit: 500 }))
      expect(JSON.stringify([seen, shop.ask({ type: 'Devices' })])).not.toContain('SECRET')
    }))

  it('every page viewed stands with whoever viewed it, and the newest of them on no profile twice', () =>
    law((shop) => {
      const isTakenBack = (position: number) => shop.heads.undone.get(eventId(position)) !== undefined
      const views = eventsOf(shop).filter(
        ({ event, position }) => event.type === 'PageViewed' && !isTakenBack(position),
      )
      for (const user of [1, 2, 3].map(userId)) {
        const pages = shop.heads.users.get(user)?.pages ?? []
        const theirs = views.filter(({ event }) => 'user' in event && event.user === user).slice(-20)
        const places = pages.map(({ position }) => position)
        expect(places).toEqual([...new Set(places)].sort((one, other) => other - one))
        expect(places.length).toBeLessThanOrEqual(20)
        if (places.length < 20) expect(places).toEqual(expect.arrayContaining(theirs.map(({ position }) => position)))
      }
    }))

  it('a refusal leaves no fact but the refused login, and what a token that is not valid any more leads to', () =>
    law((shop, commands) => {
      for (const each of commands) {
        const decision = decide(shop.heads, {
          id: commandId('asked'),
          at: instant('2030-01-01T00:00:00.000Z'),
          command: each,
        })
        const types = decision.events.map(({ type }) => type)
        const isTold = ['SessionRenewed', 'SessionRevoked'].some((type) =>
          types.includes(type as (typeof types)[number]),
        )
        if (!decision.ok) expect(isTold || types.every((type) => type === 'LoginRefused')).toBe(true)
        if (isTold) expect(types.includes('MessageSent')).toBe(decision.ok)
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
