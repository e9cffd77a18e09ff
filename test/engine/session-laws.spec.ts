/** What must hold of sessions whatever people do: random lives of three devices, full of logins, merges and closed messengers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Prepared } from '#shared/engine/decision.ts'
import { deviceId, ticketId, userId } from '#shared/engine/ids.ts'
import { accepted, sam, world, type World } from './world.ts'

const device = fc.integer({ min: 1, max: 3 }).map(deviceId)
const ticket = fc.integer({ min: 1, max: 6 }).map(ticketId)
const externalId = fc.constantFrom('ada', 'ada', 'ben')
const agent = sam
const text = 'Hello'

const command: fc.Arbitrary<Prepared> = fc.oneof(
  { weight: 4, arbitrary: device.map((device) => ({ type: 'WriteMessage' as const, device, text })) },
  {
    weight: 3,
    arbitrary: fc
      .record({ device, externalId })
      .map(({ device, ...claims }) => ({ type: 'LogIn' as const, device, verdict: accepted(claims) })),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('LogOut' as const, 'OpenMessenger' as const, 'CloseMessenger' as const),
      device,
    }),
  },
  {
    weight: 4,
    arbitrary: ticket.map((ticket) => ({
      type: 'SubmitTicket' as const,
      ticket,
      agent,
      message: { channel: 'messaging' as const, text },
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ survivor: ticket, closed: ticket })
      .map((pair) => ({ type: 'MergeTickets' as const, ...pair, agent })),
  },
  { weight: 1, arbitrary: ticket.map((ticket) => ({ type: 'EndSession' as const, ticket, agent })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ ticket, requester: fc.integer({ min: 1, max: 5 }).map(userId) })
      .map((change) => ({ type: 'ChangeRequester' as const, ...change, agent })),
  },
)
const life = fc.array(command, { minLength: 5, maxLength: 60, size: 'max' })

function threeDevices(): World {
  const shop = world()
  shop.do({ type: 'AddDevice', name: 'Tablet', kind: 'browser' })
  return shop
}
const law = (holds: (commands: readonly Prepared[]) => void) =>
  fc.assert(
    fc.property(life, (commands) => void holds(commands)),
    { numRuns: 150 },
  )
const ticketsOf = (shop: World) =>
  shop.heads.tickets.page({ statuses: ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] }, 0, 1_000)

describe('whatever happens', () => {
  it('a device shows of what people wrote only what was written on it or by whoever is logged in on it', () =>
    law((commands) => {
      const shop = threeDevices()
      const wrote = new Map<string, string>()
      const devices = shop.heads.devices.all().map(({ id }) => id)
      // A visitor who logs in is that user from then on: what they wrote stays before their eyes.
      const became = new Map<string, string>()
      const now = (user: string): string => became.get(user) ?? user
      for (const each of commands) {
        const before = each.type === 'LogIn' ? shop.heads.devices.get(each.device) : undefined
        for (const event of shop.try(each).events) {
          if (event.type === 'MessageSent' && event.author.kind === 'end-user')
            wrote.set(event.message, event.author.user)
          if (event.type === 'LoginAccepted' && before?.user && !before.login) became.set(before.user, event.user)
        }
        for (const device of devices) {
          const user = shop.heads.devices.get(device)?.user
          for (const { from, message } of shop.ask({ type: 'Messenger', device, limit: 500 }).lines)
            if (from === 'me') expect(now(wrote.get(message)!)).toBe(user)
        }
      }
    }))

  it('nothing that was read is ever unread again, and nothing is read that did not reach a device', () =>
    law((commands) => {
      const shop = threeDevices()
      const order = ['sent', 'delivered', 'read']
      const states = new Map<string, number>()
      for (const each of commands) {
        shop.try(each)
        for (const { id, told } of ticketsOf(shop)) {
          if (told) expect(told.read <= told.delivered && told.delivered <= told.last).toBe(true)
          for (const line of shop.ask({ type: 'Conversation', ticket: id, limit: 500 }).lines) {
            if (line.kind !== 'message') continue
            expect(line.delivery !== undefined).toBe(line.author.kind !== 'end-user' && line.channel === 'messaging')
            if (line.delivery === undefined) continue
            const state = order.indexOf(line.delivery)
            expect(state).toBeGreaterThanOrEqual(states.get(line.message) ?? 0)
            states.set(line.message, state)
          }
        }
      }
    }))

  it('nothing is ever said to the person on a ticket whose session is over', () =>
    law((commands) => {
      const shop = threeDevices()
      const over = new Set<string>()
      for (const event of commands.flatMap((each) => shop.try(each).events)) {
        if (event.type === 'SessionEnded') over.add(event.ticket)
        if (event.type === 'MessageSent' && event.channel === 'messaging') expect(over).not.toContain(event.ticket)
        if (event.type === 'TicketsMerged' && event.why === 'login') expect(over).not.toContain(event.survivor)
      }
    }))
})
