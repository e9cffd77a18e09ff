/** What another policy would change is what carrying it all out again under that policy gives. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WhatWouldChangeAnswer } from '#shared/contract/what-would-change.ts'
import { retell } from '#shared/desk/retell.ts'
import type { Prepared } from '#shared/engine/decision.ts'
import { agentId, deviceId, ticketId } from '#shared/engine/ids.ts'
import type { PolicyChoice } from '#shared/engine/policy/policies.ts'
import { switches } from '#shared/engine/policy/policy.ts'
import { life } from '../engine/random-life.ts'
import { accepted, emptyWorld, laptop, phone, sam, world, type World } from '../engine/world.ts'

type Compared = Extract<WhatWouldChangeAnswer, { kind: 'compared' }>
function wouldChange(shop: World, choice: PolicyChoice = { policy: 'current' }): Compared {
  const answer = shop.ask({ type: 'WhatWouldChange', ...choice })
  if (answer.kind !== 'compared') throw new Error('It is compared.')
  return answer
}

/** Everything of a workspace that the policy has a say in. */
const stateOf = ({ heads }: Pick<World, 'heads'>) => {
  const { users = 0, tickets = 0 } = heads.workspace()?.counts ?? {}
  return [
    Array.from({ length: users }, (_, index) => heads.users.get(`user-${index + 1}` as never)),
    Array.from({ length: tickets }, (_, index) => heads.tickets.get(ticketId(index + 1))),
  ]
}

describe('what would change', () => {
  it('U2: tells that a visitor and the person they turned out to be would be one', () => {
    const shop = world()
    shop.writes(laptop, 'Where is my parcel?')
    shop.logsIn(laptop, 'cust-1', { name: 'Ada', email: 'ada@example.com', emailVerified: true })
    const { people, changedPeople, changedTickets } = wouldChange(shop)
    expect(people).toEqual({ now: 2, then: 1 })
    expect(changedPeople.map(({ before, oneWith }) => [before?.number, oneWith])).toEqual([
      [1, ['user-2']],
      [2, ['user-1']],
    ])
    expect(changedPeople[1]?.after?.email).toMatchObject({ shown: true, email: 'ada@example.com' })
    expect(changedTickets).toEqual([])
  })

  it('U4: tells that merged tickets would have stayed apart', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1')
    shop.writes(laptop, 'One')
    shop.writes(phone, 'Two')
    shop.logsIn(phone, 'cust-1')
    const { changedTickets } = wouldChange(shop, { policy: 'current', switches: { openConversations: 'keep-apart' } })
    expect(changedTickets.map(({ before, after, differs }) => [before?.status, after?.status, differs])).toEqual([
      ['new', 'new', ['messages']],
      ['closed', 'new', ['requester', 'status', 'merged']],
    ])
  })

  it('E3: tells that a login would have been refused, with the marks and tickets that hang on it', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1', { email: 'ada@example.com', emailVerified: true })
    shop.logsIn(phone, 'cust-2', { email: 'ada@example.com' })
    shop.writes(phone, 'Hello')
    const { changedTickets } = wouldChange(shop)
    expect(changedTickets[0]).toMatchObject({
      before: { marked: 1 },
      after: { marked: 0 },
      differs: ['requester', 'marks'],
    })
  })

  it('A1: tells of a hundred and one active tickets which one would lose the mark', () => {
    const shop = world()
    shop.do({
      type: 'ChangePolicy',
      policy: 'current',
      switches: { openConversations: 'keep-apart', markedTickets: 'all' },
    })
    shop.logsIn(laptop, 'cust-1')
    for (let ticket = 0; ticket < 101; ticket += 1)
      shop.do({ type: 'WriteMessage', device: laptop, text: `Matter ${ticket}`, conversation: 'new' })
    const { changedTickets } = wouldChange(shop, { policy: 'current', switches: { openConversations: 'keep-apart' } })
    expect(changedTickets.map(({ before, differs }) => [before?.number, differs])).toEqual([[1, ['mark-shown']]])
  })

  it('leaves out what was taken back', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'cust-1')
    shop.do({ type: 'Undo', since: 0 })
    expect(wouldChange(shop)).toMatchObject({ changedPeople: [{ differs: ['email'] }], changedTickets: [] })
  })

  it('changes nothing by being asked', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const before = [shop.journal.position(), stateOf(shop)]
    wouldChange(shop)
    expect([shop.journal.position(), stateOf(shop)]).toEqual(before)
  })

  it('U11: follows what agents did onto the ticket that took the message there', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1')
    shop.writes(laptop, 'One')
    shop.do({ type: 'EndSession', ticket: ticketId(1), agent: sam })
    shop.writes(laptop, 'Two')
    shop.do({ type: 'SubmitTicket', ticket: ticketId(2), agent: agentId(1), status: 'solved' })
    expect(wouldChange(shop).changedTickets).toEqual([])
  })
})

const choice: fc.Arbitrary<PolicyChoice> = fc.oneof(
  fc.constant<PolicyChoice>({ policy: 'first-release' }),
  fc
    .record({
      email: fc.constantFrom(...switches.email),
      unknownExternalId: fc.constantFrom(...switches.unknownExternalId),
      openConversations: fc.constantFrom(...switches.openConversations),
    })
    .map((chosen): PolicyChoice => ({ policy: 'current', switches: chosen })),
)

/** Taking back leaves numbers free, and another policy on the way is another story. */
const moving = ['Undo', 'Redo', 'ChangePolicy']

describe('laws of retelling', () => {
  it('a workspace retold under its own policy is the same', () => {
    fc.assert(
      fc.property(life, choice, (commands, own) => {
        const shop = emptyWorld()
        shop.do({ type: 'SetUpWorkspace', name: 'Shop', ...own })
        for (const command of commands) if (!moving.includes(command.type)) shop.try(command)
        const retold = retell(shop.journal, { policy: own })
        expect([retold.leftOut, stateOf({ heads: retold.journal.heads })]).toEqual([0, stateOf(shop)])
        expect(wouldChange(shop, own)).toMatchObject({ changedPeople: [], changedTickets: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('of two hundred people it says exactly what a workspace that lives under the other policy becomes', () => {
    fc.assert(
      fc.property(fc.array(doing, { minLength: 1_100, maxLength: 1_200 }), choice, choice, (commands, lived, other) => {
        const here = shopUnder(lived)
        const done = commands.map((command) => (here.try(command).events.length > 0 ? command : nothing))
        const there = shopUnder(other)
        for (const command of done) there.try(command)
        const { people, tickets, changedPeople, changedTickets } = wouldChange(here, other)
        const counts = there.heads.workspace()!.counts
        expect(Math.max(people.now, people.then)).toBeGreaterThan(200)
        expect([people.then, tickets.then]).toEqual([counts.users, counts.tickets])
        for (const { after } of changedPeople) {
          if (!after) continue
          const { email, verified, name, externalId } = there.ask({ type: 'EndUserProfile', user: after.user })
          expect({ email, verified, name, externalId }).toEqual({
            email: after.email,
            verified: after.verified,
            name: after.name,
            externalId: after.externalId,
          })
        }
        for (const { after } of changedTickets)
          if (after)
            expect(there.ask({ type: 'Ticket', ticket: after.ticket })).toMatchObject({
              status: after.status,
              requester: after.requester,
            })
        // And of whatever it did not speak, nothing is different.
        const spoken = new Set(changedTickets.flatMap(({ after }) => (after ? [after.ticket] : [])))
        const retold = retell(here.journal, { policy: other })
        for (const [before, after] of retold.tickets)
          if (!spoken.has(after))
            expect(there.heads.tickets.get(after)?.status).toBe(here.heads.tickets.get(before)?.status)
        expect(stateOf({ heads: retold.journal.heads })).toEqual(stateOf(there))
      }),
      { numRuns: 3, endOnFailure: true },
    )
  })
})

const devices = 60
/** In the place of what did nothing: the moment passes, and nothing is done. */
const nothing: Prepared = { type: 'LogOut', device: deviceId(devices + 1) }
function shopUnder(policy: PolicyChoice): World {
  const shop = emptyWorld()
  shop.do({ type: 'SetUpWorkspace', name: 'Shop', ...policy })
  for (let device = 1; device <= devices; device += 1) shop.do({ type: 'AddDevice', name: `D${device}`, kind: 'phone' })
  for (let person = 201; person <= 300; person += 1) shop.do({ type: 'ImportEndUser', externalId: `cust-${person}` })
  return shop
}
const device = fc.integer({ min: 1, max: devices }).map(deviceId)
/** Nothing that names a ticket: so the very same commands can be lived under any policy. */
const doing: fc.Arbitrary<Prepared> = fc.oneof(
  { weight: 4, arbitrary: device.map((device) => ({ type: 'WriteMessage' as const, device, text: 'Hello' })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(device, fc.integer({ min: 1, max: 300 }), fc.boolean())
      .map(([device, person, emailVerified]) => ({
        type: 'LogIn' as const,
        device,
        verdict: accepted({
          externalId: `cust-${person}`,
          name: `Person ${person}`,
          email: `p${person % 90}@example.com`,
          emailVerified,
        }),
      })),
  },
  { weight: 2, arbitrary: device.map((device) => ({ type: 'LogOut' as const, device })) },
  {
    weight: 1,
    arbitrary: fc.tuple(device, fc.integer({ min: 1, max: 90 })).map(([device, person]) => ({
      type: 'GiveDetails' as const,
      device,
      email: `p${person}@example.com`,
    })),
  },
)
