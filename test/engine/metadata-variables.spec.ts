/** The messaging metadata variables, as the agent sees what a bot's flow gets for a person (rule K5). */
import { describe, expect, it } from 'vitest'
import type { UserId } from '#shared/engine/ids.ts'
import { emptyWorld, laptop, user1, user2, world, type World } from './world.ts'

const profile = (shop: World, user: UserId) => shop.ask({ type: 'EndUserProfile', user })

describe('metadata variables', () => {
  const variables = (shop: World, user: UserId) => profile(shop, user).variables

  it('K5 are off until there has been a signing key', () => {
    const shop = emptyWorld()
    shop.do({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
    shop.do({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
    shop.writes(laptop, 'Hello')
    expect(variables(shop, user1)).toEqual({ isOn: false })
  })

  it('K5, B1 of a visitor: the status is false, never empty, and what they typed fills the ordinary ones', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    expect(variables(shop, user1)).toEqual({
      isOn: true,
      status: false,
      isEmailGiven: false,
      asked: { isEmailGiven: false },
    })
    shop.do({ type: 'GiveDetails', device: laptop, name: 'Ada', email: 'ada@example.com' })
    expect(variables(shop, user1)).toMatchObject({ status: false, asked: { name: 'Ada', isEmailGiven: true } })
  })

  it('K5, E1 of an authenticated person: the token’s values, no address, and the ordinary ones empty', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'GiveDetails', device: laptop, name: 'A.', email: 'ada@example.com' })
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron', email: 'ada@example.com' })
    expect(variables(shop, user2)).toEqual({
      isOn: true,
      status: true,
      externalId: 'cust-1042',
      name: 'Ada Byron',
      isEmailGiven: true,
      asked: { isEmailGiven: false },
    })
    expect(JSON.stringify(profile(shop, user2))).not.toContain('ada@example.com')
  })

  it('K5 are empty where the token brings nothing, though an import or an older token did', () => {
    const shop = world()
    shop.do({ type: 'ImportEndUser', externalId: 'cust-1', name: 'Ada' })
    expect(variables(shop, user1)).toMatchObject({ status: false })
    expect(variables(shop, user1)).not.toHaveProperty('externalId')
    shop.logsIn(laptop, 'cust-1')
    expect(variables(shop, user1)).toEqual({
      isOn: true,
      status: true,
      externalId: 'cust-1',
      isEmailGiven: false,
      asked: { isEmailGiven: false },
    })
  })
})
