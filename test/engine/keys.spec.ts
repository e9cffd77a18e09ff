import { describe, expect, it } from 'vitest'
import { keyId } from '#shared/engine/ids.ts'
import { accepted, emptyWorld, expired, key, laptop, phone, user1, user2, world } from './world.ts'

const numbered = (number: number) => keyId(`app_${String(number).padStart(24, '0')}`)
const create = (number: number, name = `Key ${number}`) =>
  ({ type: 'CreateSigningKey', name, key: numbered(number), secretStart: 'abcdef' }) as const

describe('signing keys', () => {
  it('K1 are listed by name, ID and the first 6 characters of the secret (K2)', () => {
    const shop = world()
    expect(shop.ask({ type: 'SigningKeys' }).keys).toEqual([
      {
        key,
        name: 'Web shop',
        secretStart: '9Xk2fQ',
        createdAt: '2026-03-04T10:02:00.000Z',
        teaching: false,
        secret: 'gone',
      },
    ])
  })

  it('K1 need a name', () => {
    expect(world().refused(create(2, '  '))).toBe('name-missing')
  })

  it('K2 never let a teaching secret out through a question', () => {
    const shop = world()
    const secret = 'a secret openly written for a lesson'
    shop.do({ ...create(2), teaching: { id: numbered(2), secret } })
    expect(JSON.stringify(shop.ask({ type: 'SigningKeys' }))).not.toContain(secret)
  })

  it('K3 are at most 10: the 11th is refused and the list stays as it is', () => {
    const shop = world()
    for (let number = 2; number <= 10; number += 1) shop.do(create(number))
    const before = shop.ask({ type: 'SigningKeys' })
    expect(before.keys).toHaveLength(10)
    expect(shop.refused(create(11))).toBe('key-limit-reached')
    expect(shop.ask({ type: 'SigningKeys' })).toEqual(before)
  })

  it('K3 make room by deleting one (K4)', () => {
    const shop = world()
    for (let number = 2; number <= 10; number += 1) shop.do(create(number))
    shop.do({ type: 'DeleteSigningKey', key: numbered(5) })
    shop.do(create(11))
    expect(shop.ask({ type: 'SigningKeys' }).keys).toHaveLength(10)
  })

  it('K4 can be deleted twice without harm, and an unknown one not at all', () => {
    const shop = world()
    shop.do({ type: 'DeleteSigningKey', key })
    expect(shop.do({ type: 'DeleteSigningKey', key })).toEqual([])
    expect(shop.refused({ type: 'DeleteSigningKey', key: numbered(9) })).toBe('key-unknown')
  })

  it('K5 switch on the messaging metadata variables with the first one, and only once', () => {
    const shop = emptyWorld()
    shop.do({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
    expect(shop.ask({ type: 'SigningKeys' }).metadataVariables).toBe(false)
    expect(shop.do(create(1)).map(({ type }) => type)).toEqual(['SigningKeyCreated', 'MetadataVariablesEnabled'])
    expect(shop.do(create(2)).map(({ type }) => type)).toEqual(['SigningKeyCreated'])
    expect(shop.ask({ type: 'SigningKeys' }).metadataVariables).toBe(true)
  })

  it('K7 that are deleted let nobody in any more, even if the token was judged a moment before', () => {
    const shop = world()
    const verdict = accepted({ externalId: 'cust-1042' })
    shop.do({ type: 'DeleteSigningKey', key })
    const ending = shop.try({ type: 'LogIn', device: laptop, verdict })
    expect(ending).toMatchObject({ ok: false, refusal: { code: 'login-refused', token: 'kid-deleted' } })
    const [refused] = ending.events
    expect(refused).toMatchObject({ type: 'LoginRefused' })
    const checks = refused?.type === 'LoginRefused' ? refused.verdict.checks : []
    expect(checks.find(({ name }) => name === 'key')?.ok).toBe(false)
    expect(checks.find(({ name }) => name === 'signature')?.ok).toBeNull()
  })

  it('K7 that are deleted leave sessions and marks as they are', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Before')
    shop.do({ type: 'DeleteSigningKey', key })
    shop.writes(laptop, 'After')
    expect(shop.log()).toEqual(['A1 Visitor 1 (verified): Before', 'A1 Visitor 1 (verified): After'])
    expect(shop.heads.users.get(user1)?.verified).toBe(true)
  })
})

describe('what stands on a key', () => {
  const use = (of: ReturnType<typeof world>, asked = key) => of.ask({ type: 'KeyUse', key: asked })
  const ada = { user: user1, number: 1, name: 'Ada Byron', verified: true }
  const bob = { user: user2, number: 2, verified: true }

  it('K4 of a key that signed nothing yet is nothing', () => {
    expect(use(world())).toEqual({ logins: 0, sessions: [], isLast: true })
  })

  it('K4, K7 are its logins, the last of them, and the sessions that go on without it', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    shop.logsIn(phone, 'cust-1042', { name: 'Ada Byron' })
    expect(use(shop)).toEqual({
      logins: 2,
      lastLogin: { at: '2026-03-04T10:08:00.000Z', person: ada },
      sessions: [
        { device: laptop, name: 'Laptop', person: ada },
        { device: phone, name: 'Phone', person: ada },
      ],
      isLast: true,
    })
  })

  it('K7 a session that is over, or stands on another key, is not among them', () => {
    const shop = world()
    shop.do(create(2))
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    shop.logsOut(laptop)
    shop.do({ type: 'LogIn', device: phone, verdict: { ...accepted({ externalId: 'cust-7' }), keyId: numbered(2) } })
    expect(use(shop)).toMatchObject({ logins: 1, sessions: [], isLast: false })
    expect(use(shop, numbered(2))).toMatchObject({
      logins: 1,
      lastLogin: { person: bob },
      sessions: [{ device: phone, person: bob }],
    })
  })

  it('K7 logged in anew with a token of another key, a session goes over to that one', () => {
    const shop = world()
    shop.do(create(2))
    shop.logsIn(laptop, 'cust-1042')
    shop.do({
      type: 'LogIn',
      device: laptop,
      verdict: { ...accepted({ externalId: 'cust-1042' }), keyId: numbered(2) },
    })
    expect(use(shop)).toMatchObject({ logins: 1, sessions: [] })
    expect(use(shop, numbered(2))).toMatchObject({ logins: 1, sessions: [{ device: laptop }] })
  })

  it('K7 a refused login counts for no key', () => {
    const shop = world()
    shop.try({ type: 'LogIn', device: laptop, verdict: expired })
    expect(use(shop)).toMatchObject({ logins: 0, sessions: [] })
  })

  it('K4 is the last live key where all others were deleted', () => {
    const shop = world()
    shop.do(create(2))
    shop.do({ type: 'DeleteSigningKey', key })
    expect(use(shop, numbered(2)).isLast).toBe(true)
    expect(() => use(shop)).toThrow('Nothing there')
  })

  it('K7 comes back with its key, and goes with a login that is taken back', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    const before = use(shop)
    shop.do({ type: 'DeleteSigningKey', key })
    shop.do({ type: 'Undo', since: 0 })
    expect(use(shop)).toEqual(before)
    shop.do({ type: 'Undo', since: 0 })
    expect(use(shop)).toEqual({ logins: 0, sessions: [], isLast: true })
  })
})
