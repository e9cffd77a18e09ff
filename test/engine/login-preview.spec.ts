/** A dry run says exactly what the login then does, and does nothing itself. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '#shared/engine/engine.ts'
import { ticketStatuses } from '#shared/engine/heads.ts'
import { commandId, deviceId, instant, numberIn } from '#shared/engine/ids.ts'
import type { LoginPreview } from '#shared/contract/login-preview.ts'
import type { Verdict } from '#shared/token/verdict.ts'
import { loginPreview } from '#shared/views/login-preview.ts'
import { life } from './random-life.ts'
import { accepted, expired, laptop, phone, sam, ticket1, world, type World } from './world.ts'

function preview(shop: World, device: typeof laptop, verdict: Verdict): LoginPreview {
  const asked = { id: commandId('dry-run'), at: instant('2026-03-04T10:00:00.000Z') }
  return loginPreview(shop.heads, device, decide(shop.heads, { ...asked, command: { type: 'LogIn', device, verdict } }))
}
const linesOf = (told: LoginPreview) => (told.ok ? told.lines : [])

const factsOf = (shop: World) =>
  new Map(
    shop.heads.tickets
      .page({ statuses: ticketStatuses }, 0, 1_000)
      .map(({ number, requester, status, mergedInto }) => [
        number,
        { requester, status, mergedInto: mergedInto && numberIn(mergedInto) },
      ]),
  )

describe('a dry run of a login', () => {
  it('U2 tells that a visitor becomes somebody new, and the requester of their ticket', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const told = preview(shop, laptop, accepted({ externalId: 'cust-1042', name: 'Ada Byron', email: 'a@example.com' }))
    expect(told).toMatchObject({ ok: true, sees: { name: 'Ada Byron', verified: true, hasEmail: true, ticket: 1 } })
    expect(linesOf(told)).toMatchObject([
      { type: 'person', from: { number: 1, verified: false }, to: { externalId: 'cust-1042' }, rule: 'U2' },
      { type: 'requester', ticket: 1, from: { number: 1 }, to: { name: 'Ada Byron' }, rule: 'U2' },
    ])
    expect(JSON.stringify(told)).not.toContain('example.com')
  })

  it('U4 tells which ticket is merged into which, and what becomes open by it', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042', { name: 'Ada' })
    shop.writes(phone, 'Before')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'pending' })
    shop.writes(laptop, 'Now')
    expect(linesOf(preview(shop, laptop, accepted({ externalId: 'cust-1042' })))).toMatchObject([
      { type: 'person', to: { name: 'Ada' }, rule: 'U3' },
      { type: 'merged', closed: 2, survivor: 1, rule: 'U4' },
      { type: 'status', ticket: 1, from: 'pending', to: 'open' },
    ])
  })

  it('U9 tells who is logged out first, that a name is renewed, and of the same token again nothing', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    const types = (told: LoginPreview) => linesOf(told).map(({ type }) => type)
    expect(types(preview(shop, laptop, accepted({ externalId: 'ben' })))).toEqual(['logged-out', 'person'])
    expect(types(preview(shop, laptop, accepted({ externalId: 'ada', name: 'Ada Byron' })))).toEqual(['person'])
    expect(types(preview(shop, laptop, accepted({ externalId: 'ada', name: 'Ada' })))).toEqual([])
  })

  it('T7 tells of a refused token that nothing changes, and why', () => {
    expect(preview(world(), laptop, expired)).toMatchObject({
      ok: false,
      checks: expired.checks,
      refusal: { code: 'login-refused', token: 'expired' },
    })
  })

  it('T7 tells of a refused token whom the agent goes on seeing', () => {
    const shop = world()
    expect(preview(shop, laptop, expired)).not.toHaveProperty('sees')
    shop.writes(laptop, 'Hello')
    expect(preview(shop, laptop, expired)).toMatchObject({ sees: { number: 1, verified: false, ticket: 1 } })
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada' })
    expect(preview(shop, laptop, expired)).toMatchObject({
      sees: { externalId: 'cust-1042', verified: true, ticket: 1 },
    })
  })

  it('E1, E3 tells what stands in the email place by the policy in force', () => {
    const shop = world()
    const ada = accepted({ externalId: 'ada', email: 'ada@example.com', emailVerified: true })
    expect(preview(shop, laptop, ada)).toMatchObject({ sees: { email: { shown: false, rule: 'E1' } } })
    shop.do({ type: 'ChangePolicy', policy: 'current' })
    expect(preview(shop, laptop, ada)).toMatchObject({ sees: { email: { email: 'ada@example.com', verified: true } } })
    const unverified = accepted({ externalId: 'ada', email: 'ada@example.com' })
    expect(preview(shop, laptop, unverified)).toMatchObject({ sees: { email: { shown: false, why: 'not-verified' } } })
  })

  it('says of any life’s next login exactly what it then does, and changes nothing itself', () =>
    fc.assert(
      fc.property(
        life,
        fc.integer({ min: 1, max: 3 }).map(deviceId),
        fc.constantFrom('ada', 'ben', 'new'),
        fc.constantFrom(undefined, ' ', 'Ada'),
        fc.constantFrom(undefined, 'ada@example.com', 'ben@example.com'),
        fc.boolean(),
        (commands, device, externalId, name, email, emailVerified) => {
          const shop = world()
          for (const each of commands) shop.try(each)
          const verdict = accepted({
            externalId,
            ...(name !== undefined && { name }),
            ...(email !== undefined && { email, emailVerified }),
          })
          const [before, position] = [factsOf(shop), shop.journal.position()]
          const [workspace, on] = [shop.heads.workspace(), shop.heads.devices.get(device)]
          const told = preview(shop, device, verdict)
          expect(shop.journal.position()).toBe(position)
          expect(factsOf(shop)).toEqual(before)
          expect([shop.heads.workspace(), shop.heads.devices.get(device)]).toEqual([workspace, on])

          const ending = shop.try({ type: 'LogIn', device, verdict })
          expect(told.ok).toBe(ending.ok)
          const expected = new Map(before)
          const change = (ticket: number, facts: object) => expected.set(ticket, { ...expected.get(ticket)!, ...facts })
          for (const line of linesOf(told)) {
            if (line.type === 'requester') change(line.ticket, { requester: line.to.user })
            if (line.type === 'status') change(line.ticket, { status: line.to })
            if (line.type === 'merged') change(line.closed, { mergedInto: line.survivor, status: 'closed' })
          }
          const place = told.sees && shop.ask({ type: 'EndUserProfile', user: told.sees.user }).email
          expect(told.sees?.email).toEqual(place) // E1, E3
          if (!told.ok) return
          const { number, verified, externalId: id, name: named, ticket } = told.sees
          const after = shop.heads.users.byExternalId(externalId)
          expect({ number, verified, id, named }).toEqual({
            number: after?.number,
            verified: after?.verified,
            id: after?.externalId,
            named: after?.name,
          })
          const login = ending.events.find((event) => event.type === 'LoginAccepted')
          expect(ticket).toBe(login?.ticket && numberIn(login.ticket))
          const facts = factsOf(shop)
          for (const [ticket, { requester, status, mergedInto }] of facts) {
            // The merged ticket's requester is not told: it is closed, and its conversation is the survivor's.
            if (mergedInto === undefined) expect(requester).toBe(expected.get(ticket)?.requester)
            expect([status, mergedInto]).toEqual([expected.get(ticket)?.status, expected.get(ticket)?.mergedInto])
          }
          expect([...facts.keys()].toSorted()).toEqual([...before.keys()].toSorted())
        },
      ),
      { numRuns: 150 },
    ))
})
