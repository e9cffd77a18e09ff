import { describe, expect, it } from 'vitest'
import { handOvers, stations } from '#shared/contract/login-route.ts'
import { keyId, loginId, type DeviceId } from '#shared/engine/ids.ts'
import { tokenCodes, type TokenCode } from '#shared/token/codes.ts'
import { responsibleFor } from '#shared/token/responsible.ts'
import type { JsonObject, Refused } from '#shared/token/verdict.ts'
import { checkNames } from '#shared/token/verdict.ts'
import { accepted, key, laptop, phone, user1, world, type World } from './world.ts'

const [login1, login2, login3] = [loginId(1), loginId(2), loginId(3)]
const route = (shop: World, login = login1) => shop.ask({ type: 'LoginRoute', login })

type Token = { readonly header?: JsonObject; readonly claims?: JsonObject }
function isRefused(shop: World, device: DeviceId, code: TokenCode, token: Token = {}, facts = {}) {
  const checks = checkNames.map((name) => ({ name, ok: name !== 'key', facts: name === 'key' ? facts : {} }))
  const verdict: Refused = { ok: false, code, ...token, checks }
  shop.try({ type: 'LogIn', device, verdict })
}
const members = (list: readonly { readonly name: string }[] = []) =>
  Object.fromEntries(list.map((one) => [one.name, one]))

describe('how a login came about', () => {
  it('U12 goes from hand to hand, from the person over the back end to the verification, and ends with the agent', () => {
    const way = handOvers.map(({ from, to }) => [from, to])
    expect(way.slice(1).map(([from]) => from)).toEqual(way.slice(0, -1).map(([, to]) => to))
    expect([way[0]?.[0], way.at(-1)?.[1]]).toEqual(['person', 'agent'])
    expect(new Set(way.flat())).toEqual(new Set(stations))
    expect(handOvers.map(({ step }) => step)).toEqual(['1', '2', '2', '3', '3', 'result'])
  })

  it('U12 tells of a login that passed: the device, the claims, the key, and whom the agent sees', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    const found = route(shop)
    expect(found).toMatchObject({
      device: { name: 'Laptop', kind: 'browser' },
      token: { key: { name: 'Web shop', secretStart: '9Xk2fQ' }, others: 0 },
      end: {
        ok: true,
        sees: { user: user1, name: 'Ada Byron', verified: true, externalId: 'cust-1042', hasEmail: false },
      },
    })
    expect(members(found.token?.claims)['external_id']).toMatchObject({ text: 'cust-1042' })
    expect(found.checks).toHaveLength(checkNames.length)
  })

  it('U9 tells of the name that the person had by this login, not by a later one', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada' })
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Lovelace' })
    expect(route(shop).end).toMatchObject({ sees: { name: 'Ada' } })
  })

  it('T6, T7 tells of a refused one where it went wrong, by whom, and that nobody else is seen', () => {
    const shop = world()
    isRefused(shop, phone, 'json-not-token')
    isRefused(shop, phone, 'signature-wrong')
    isRefused(shop, phone, 'expired')
    const ends = [login1, login2, login3].map((login) => route(shop, login).end)
    expect(ends).toEqual([
      { ok: false, code: 'json-not-token', responsible: 'site', wrong: 'login-call' },
      { ok: false, code: 'signature-wrong', responsible: 'back-end', wrong: 'token' },
      { ok: false, code: 'expired', responsible: 'clock', wrong: 'check' },
    ])
    expect(route(shop).token).toBeUndefined()
  })

  it('K7 tells of a token that is refused because an administrator deleted its key', () => {
    const shop = world()
    shop.do({ type: 'DeleteSigningKey', key })
    shop.try({ type: 'LogIn', device: laptop, verdict: accepted({ externalId: 'cust-1042' }) })
    expect(route(shop)).toMatchObject({
      token: { key: { name: 'Web shop' } },
      end: { ok: false, code: 'kid-deleted', responsible: 'administrator', wrong: 'check' },
    })
    expect(route(shop).token?.key?.deletedAt).toBeDefined()
  })

  it('E1, T3 shows the claims that have a meaning, of an email address only that there is one, of others how many', () => {
    const shop = world()
    const claims = {
      external_id: 'x'.repeat(300),
      name: ['Ada', 'ada@example.org'],
      email: 'ada@example.org',
      exp: 1_900_000_000,
      iat: 'yesterday',
      iban: 'DE02',
    }
    isRefused(shop, laptop, 'name-not-a-string', { header: { alg: 'HS256', kid: key, cty: 'x' }, claims })
    const { token } = route(shop)
    expect(members(token?.claims)).toEqual({
      external_id: { name: 'external_id', shown: 'text', text: `${'x'.repeat(255)}…` },
      name: { name: 'name', shown: 'not' },
      email: { name: 'email', shown: 'email' },
      exp: { name: 'exp', shown: 'moment', at: '2030-03-17T17:46:40.000Z' },
      iat: { name: 'iat', shown: 'text', text: 'yesterday' },
    })
    expect(token?.others).toBe(2)
    expect(JSON.stringify(route(shop))).not.toMatch(/ada@example|DE02/u)
  })

  it('K2 shows six characters of a secret that was put where the key ID belongs', () => {
    const shop = world()
    const secret = 'abcdefghijklmnop'
    isRefused(shop, laptop, 'kid-unknown', { header: { alg: 'HS256', kid: secret } }, { kid: secret })
    expect(members(route(shop).token?.header)['kid']).toMatchObject({ text: 'abcdef…' })
    expect(JSON.stringify(route(shop))).not.toContain(secret)
    const unheardOf = keyId('app_00000000000000000000000f')
    isRefused(shop, laptop, 'kid-unknown', { header: { kid: unheardOf } }, { kid: unheardOf })
    expect(members(route(shop, login2).token?.header)['kid']).toMatchObject({ text: unheardOf })
  })

  it('T6 is there for every login, newest first, and leads to the one before and after', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada' })
    isRefused(shop, phone, 'expired')
    shop.logsIn(phone, 'cust-1043')
    const all = shop.ask({ type: 'Logins', offset: 0, limit: 2 })
    expect(all).toMatchObject({
      total: 3,
      logins: [
        { login: login3, device: 'Phone', ok: true, person: { verified: true } },
        { login: login2, device: 'Phone', ok: false, code: 'expired' },
      ],
    })
    expect(shop.ask({ type: 'Logins', offset: 2, limit: 2 }).logins.map(({ login }) => login)).toEqual([login1])
    expect(shop.ask({ type: 'Logins', offset: 9, limit: 2 }).logins).toEqual([])
    expect(route(shop, login2)).toMatchObject({ before: login1, after: login3 })
    expect(route(shop).before).toBeUndefined()
    expect(route(shop, login3).after).toBeUndefined()
  })

  it('T6 is gone with a login that was taken back, and those beside it lead past it', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    isRefused(shop, phone, 'expired')
    shop.do({ type: 'Undo', since: 0 })
    shop.logsIn(phone, 'cust-1043')
    expect(() => route(shop, login2)).toThrow('Nothing there')
    expect(route(shop, login3).before).toBe(login1)
    expect(shop.ask({ type: 'Logins', offset: 0, limit: 9 }).logins.map(({ login }) => login)).toEqual([login3, login1])
  })

  it('T6 is led to by the marks of logins on the timeline', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    isRefused(shop, phone, 'expired')
    const { marks } = shop.ask({ type: 'Timeline', limit: 50 })
    expect(marks.flatMap(({ type, login }) => (login ? [[type, login]] : []))).toEqual([
      ['LoginAccepted', login1],
      ['LoginRefused', login2],
    ])
  })
})

describe('whose a refusal is', () => {
  it('T6 is said for every code there is', () => {
    expect(new Set(Object.keys(responsibleFor))).toEqual(new Set(tokenCodes))
  })

  it.each([
    ['secret-base64-decoded', 'back-end'],
    ['kid-missing', 'back-end'],
    ['external-id-number', 'back-end'],
    ['exp-is-text', 'back-end'],
    ['json-not-token', 'site'],
    ['token-empty', 'site'],
    ['quoted-token', 'site'],
    ['expired', 'clock'],
    ['not-yet-valid', 'clock'],
    ['kid-deleted', 'administrator'],
    ['secret-not-at-hand', 'simulator'],
  ] as const)('U12 %s is made by: %s', (code, responsible) => {
    expect(responsibleFor[code]).toBe(responsible)
  })
})
