import { describe, expect, it } from 'vitest'
import type { UserId } from '#shared/engine/ids.ts'
import { checkNames, type Refused } from '#shared/token/verdict.ts'
import { key, laptop, phone, user1, user2, user3, world, type World } from './world.ts'

const difference = (shop: World, one: UserId = user1, other: UserId = user2) =>
  shop.ask({ type: 'TwoPeople', one, other }).difference

function twoIds(one: string, other: string) {
  const shop = world()
  shop.do({ type: 'ImportEndUser', externalId: one })
  shop.do({ type: 'ImportEndUser', externalId: other })
  return difference(shop)
}

const deletedKey = (externalId: string): Refused => ({
  ok: false,
  code: 'kid-deleted',
  header: { alg: 'HS256', kid: key },
  claims: { external_id: externalId },
  checks: checkNames.map((name) => ({ name, ok: name === 'key' ? false : null, facts: {} })),
})

describe('why there are two people', () => {
  it.each([
    ['cust-1042', 'Cust-1042', 'letter-case', { place: 1, here: 'c', there: 'C' }],
    ['cust-1042', 'cust-1042 ', 'space', { place: 10, here: '', there: ' ' }],
    ['cust-1042', '\u00A0cust-1042', 'space', { place: 1, here: 'c', there: '\u00A0' }],
    ['cust-1042', 'cust-\u200B1042', 'invisible', { place: 6, here: '1', there: '\u200B' }],
    ['cust-1042', '\u0441ust-1042', 'look-alike', { place: 1, here: 'c', there: '\u0441' }],
    ['cust-1042', 'cust-1O42', 'look-alike', { place: 7, here: '0', there: 'O' }],
    ['cust-1042', 'cust-１042', 'look-alike', { place: 6, here: '1', there: '１' }],
    ['ren\u00E9', 'rene\u0301', 'look-alike', { place: 4, here: '\u00E9', there: 'e' }],
    ['cust-1042', 'CUST-1O42 ', 'several', { place: 1, here: 'c', there: 'C' }],
    ['cust-1042', 'cust-2000', 'other', { place: 6, here: '1', there: '2' }],
    ['😀a', '😀b', 'other', { place: 2, here: 'a', there: 'b' }],
  ])('T2 takes external IDs as they are: %j and %j differ by %s', (one, other, kind, first) => {
    expect(twoIds(one, other)).toEqual({ kind, first })
  })

  it('U1 tells a visitor who never logged in from a known person', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.logsIn(phone, 'cust-1042')
    expect(difference(shop)).toMatchObject({ kind: 'not-logged-in', visitor: { number: 1 } })
    expect(difference(shop, user2, user1)).toEqual(difference(shop))
  })

  it('U1 tells that two visitors are two sessions', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.writes(phone, 'Hello')
    expect(difference(shop)).toEqual({ kind: 'both-visitors' })
  })

  it('K7, T7 finds the login that was refused because its key had been deleted, and whom it named', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042')
    shop.logsIn(phone, 'cust-2000')
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'DeleteSigningKey', key })
    shop.try({ type: 'LogIn', device: laptop, verdict: deletedKey('cust-1042') })
    expect(difference(shop, user3, user1)).toMatchObject({
      kind: 'refused',
      visitor: { number: 3 },
      refused: { code: 'kid-deleted', key: { name: 'Web shop', deletedAt: expect.any(String) } },
      sameId: true,
    })
    expect(difference(shop, user3, user2)).toMatchObject({ kind: 'refused', sameId: false })
  })

  it('asks nothing of somebody and themselves', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042')
    expect(() => difference(shop, user1, user1)).toThrow('Nothing there')
  })

  it('puts likely doubles first: by a refused login, by external ID, by name', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042', { name: 'Ada Byron' })
    shop.do({ type: 'ImportEndUser', externalId: 'Cust-1042' })
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'GiveDetails', device: laptop, name: 'ada byron' })
    for (const externalId of ['a', 'b', 'c']) shop.do({ type: 'ImportEndUser', externalId })
    const { people } = shop.ask({ type: 'Lookalikes', user: user1 })
    expect(people.slice(0, 3).map(({ user, similar }) => [user, similar])).toEqual([
      [user2, 'external-id'],
      [user3, 'name'],
      ['user-6', undefined],
    ])
    shop.try({ type: 'LogIn', device: laptop, verdict: deletedKey('cust-1042') })
    expect(shop.ask({ type: 'Lookalikes', user: user3 }).people[0]).toMatchObject({
      user: user1,
      similar: 'refused-login',
    })
  })
})
