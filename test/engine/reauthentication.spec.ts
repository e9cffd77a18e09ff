/** A session whose token is not valid any more: whom the app's callback brings back, who goes on as a visitor, what is lost. */
import { describe, expect, it } from 'vitest'
import type { Callback } from '#shared/engine/people/reauthentication.ts'
import { policyNames } from '#shared/engine/policy/policy.ts'
import { deviceId } from '#shared/engine/ids.ts'
import { toSeconds } from '#shared/engine/time.ts'
import type { Accepted } from '#shared/token/verdict.ts'
import { accepted, expired, key, laptop, ticket1, ticket2, world, type World } from './world.ts'

const [iphone, android] = [deviceId(3), deviceId(4)]

/** Ada is logged in with a token of ten minutes, and has written a line. */
function shopWith(callback: Callback | null, device = laptop, policy: (typeof policyNames)[number] = 'first-release') {
  const shop = world()
  shop.do({ type: 'AddDevice', name: 'iPhone', kind: 'phone', information: { system: 'iOS 18' } })
  shop.do({ type: 'AddDevice', name: 'Pixel', kind: 'phone', information: { system: 'Android 15' } })
  if (policy === 'current') shop.do({ type: 'ChangePolicy', policy })
  shop.do({ type: 'ChooseReauthentication', device, callback })
  shop.do({ type: 'LogIn', device, verdict: lasting(shop, 10) })
  shop.writes(device, 'First')
  return shop
}

/** A token of Ada's that is made now and lives for some minutes. */
function lasting(shop: World, minutes: number): Accepted {
  const verdict = accepted({ externalId: 'ada', name: 'Ada' })
  return { ...verdict, claims: { ...verdict.claims, exp: toSeconds(shop.at()) + minutes * 60 } }
}

const writesWithFresh = (shop: World, text: string, device = laptop) =>
  shop.try({ type: 'WriteMessage', device, text, fresh: lasting(shop, 10) })
const on = (shop: World, device = laptop) => shop.ask({ type: 'Messenger', device, limit: 500 })
const types = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type)

describe.each(policyNames)('a token that has run out, under %s', (policy) => {
  it('K7 changes nothing where nobody asks the app: the session outlives it', () => {
    const shop = shopWith(null, laptop, policy)
    shop.pass(60)
    expect(on(shop).loggedIn!.expiresAt! < shop.ask({ type: 'Clock' }).now).toBe(true)
    expect(types(shop.writes(laptop, 'Later'))).toEqual(['MessageSent'])
    expect(shop.log()).toEqual(['A1 Ada (verified): First', 'A1 Ada (verified): Later'])
  })

  it('is not looked at before it has run out, whatever the app would do', () => {
    const shop = shopWith('absent', laptop, policy)
    expect(types(shop.writes(laptop, 'Soon'))).toEqual(['MessageSent'])
  })

  it('T4 is over at the very second of its end', () => {
    const shop = shopWith('absent', laptop, policy)
    shop.pass(9)
    // Every command takes a minute: this one is asked at the tenth.
    expect(shop.refused({ type: 'WriteMessage', device: laptop, text: 'Late' })).toBe('session-revoked')
  })

  it.each([
    ['web', laptop],
    ['ios', iphone],
  ] as const)(
    'A1 is replaced by a fresh one where the app answers (%s), and the line arrives marked',
    (name, device) => {
      const shop = shopWith('answers', device, policy)
      const before = on(shop, device).loggedIn!.login
      shop.pass(60)
      const { ok, events } = writesWithFresh(shop, 'Later', device)
      expect(ok).toBe(true)
      expect(types(events)).toEqual(['LoginAccepted', 'SessionRenewed', 'MessageSent'])
      expect(shop.log()).toEqual(['A1 Ada (verified): First', 'A1 Ada (verified): Later'])
      expect(on(shop, device)).toMatchObject({ reauthenticated: { ended: 'renewed', why: 'expired', platform: name } })
      expect(on(shop, device).loggedIn!.expiresAt! > shop.ask({ type: 'Clock' }).now).toBe(true)
      expect(on(shop, device).loggedIn!.login).not.toBe(before)
      expect(shop.heads.keys.get(key)!.signed!.logins).toBe(2)
    },
  )

  it('is replaced on Android, too, which loses what was being sent', () => {
    const shop = shopWith('answers', android, policy)
    shop.pass(60)
    const { ok, events } = writesWithFresh(shop, 'Later', android)
    expect(ok).toBe(false)
    expect(types(events)).toEqual(['LoginAccepted', 'SessionRenewed'])
    expect(on(shop, android).reauthenticated).toMatchObject({ ended: 'renewed', isTextLost: true })
    expect(shop.log()).toEqual(['A1 Ada (verified): First'])
    shop.writes(android, 'Once more')
    expect(shop.log().at(-1)).toBe('A1 Ada (verified): Once more')
  })

  it.each(['fails', 'absent'] as const)(
    'T7, U7 ends the session where the callback %s; the person goes on as a visitor',
    (callback) => {
      const shop = shopWith(callback, laptop, policy)
      shop.pass(60)
      const before = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 500 })
      const ended = shop.try({ type: 'WriteMessage', device: laptop, text: 'Later' })
      expect(ended).toMatchObject({ ok: false, refusal: { code: 'session-revoked', isTextLost: false, rule: 'T7' } })
      expect(types(ended.events)).toEqual(['SessionRevoked'])
      // Nothing new for the agent.
      expect(shop.ask({ type: 'Conversation', ticket: ticket1, limit: 500 })).toEqual(before)
      expect(on(shop)).toMatchObject({ lines: [], reauthenticated: { ended: 'revoked', callback }, callback })
      expect(on(shop)).not.toHaveProperty('loggedIn')
      shop.writes(laptop, 'Later')
      expect(shop.log(ticket2)).toEqual(['A2 Visitor 2: Later'])
      expect(shop.log(ticket1)).toEqual(['A1 Ada (verified): First'])
    },
  )

  it.each([
    ['loses the text', android, true],
    ['keeps the text', iphone, false],
  ] as const)('of a session that ends there, the phone %s', (_, device, isTextLost) => {
    const shop = shopWith('fails', device, policy)
    shop.pass(60)
    const ended = shop.try({ type: 'WriteMessage', device, text: 'Later' })
    expect(ended).toMatchObject({ refusal: { code: 'session-revoked', isTextLost } })
  })

  it('T7 ends the session where the fresh token is refused, and the device tells why', () => {
    const shop = shopWith('answers', laptop, policy)
    shop.pass(60)
    const ended = shop.try({ type: 'WriteMessage', device: laptop, text: 'Later', fresh: expired })
    expect(types(ended.events)).toEqual(['LoginRefused', 'SessionRevoked'])
    expect(on(shop).refusedLogin).toBeDefined()
    expect(on(shop)).not.toHaveProperty('loggedIn')
  })

  it('K7 ends the session where the back end has no live key to sign another one with', () => {
    const shop = shopWith('answers', laptop, policy)
    shop.do({ type: 'DeleteSigningKey', key })
    const ended = shop.try({ type: 'WriteMessage', device: laptop, text: 'Later', fresh: null })
    expect(ended).toMatchObject({ refusal: { code: 'session-revoked' }, events: [{ why: 'kid-deleted' }] })
  })
})

describe('a token whose key was deleted', () => {
  it('K7 goes on carrying the session where nobody asks the app', () => {
    const shop = shopWith(null)
    shop.do({ type: 'DeleteSigningKey', key })
    shop.writes(laptop, 'Later')
    expect(shop.log().at(-1)).toBe('A1 Ada (verified): Later')
  })

  it('K7 is told of before: which sessions go on, and whose apps are asked', () => {
    const shop = shopWith('absent')
    shop.do({ type: 'LogIn', device: iphone, verdict: lasting(shop, 10) })
    const told = shop.ask({ type: 'KeyUse', key })
    expect(told.sessions.map(({ name }) => name)).toEqual(['iPhone'])
    expect(told.asked?.map(({ name }) => name)).toEqual(['Laptop'])
  })

  it('K7 is not valid any more where the app is asked; marks on old messages stay', () => {
    const shop = shopWith('absent')
    shop.do({ type: 'DeleteSigningKey', key })
    expect(on(shop).loggedIn).toMatchObject({ isKeyDeleted: true })
    expect(shop.refused({ type: 'WriteMessage', device: laptop, text: 'Later' })).toBe('session-revoked')
    expect(shop.log()).toEqual(['A1 Ada (verified): First'])
  })
})

describe('what waited for the network', () => {
  const offline = (callback: Callback, device = laptop) => {
    const shop = shopWith(callback, device)
    shop.do({ type: 'GoOffline', device })
    shop.writes(device, 'From the train')
    shop.pass(60)
    return shop
  }

  it.each([laptop, android])('A1 is sent with the fresh token, and nothing of it is lost (%s)', (device) => {
    const shop = offline('answers', device)
    const { events } = shop.try({ type: 'GoOnline', device, fresh: lasting(shop, 10) })
    expect(types(events)).toEqual(['DeviceCameOnline', 'LoginAccepted', 'SessionRenewed', 'MessageSent'])
    expect(shop.log().at(-1)).toBe('A1 Ada (verified): From the train')
  })

  it('U7, A1 arrives as a new visitor’s where the session is over: never lost, never marked', () => {
    const shop = offline('absent', android)
    shop.do({ type: 'GoOnline', device: android })
    expect(shop.log(ticket1)).toEqual(['A1 Ada (verified): First'])
    expect(shop.log(ticket2)).toEqual(['A2 Visitor 2: From the train'])
  })

  it('asks nobody while nothing waits', () => {
    const shop = shopWith('absent')
    shop.do({ type: 'GoOffline', device: laptop })
    shop.pass(60)
    expect(types(shop.do({ type: 'GoOnline', device: laptop }))).toEqual(['DeviceCameOnline'])
    expect(on(shop).loggedIn).toBeDefined()
  })
})

describe('the choice', () => {
  it('stays through logins and logouts, and choosing it again is quiet', () => {
    const shop = shopWith('fails')
    shop.logsOut(laptop)
    expect(on(shop).callback).toBe('fails')
    expect(shop.do({ type: 'ChooseReauthentication', device: laptop, callback: 'fails' })).toEqual([])
    shop.do({ type: 'ChooseReauthentication', device: laptop, callback: null })
    expect(on(shop)).not.toHaveProperty('callback')
  })

  it('is refused for a device that is not there', () => {
    const choose = { type: 'ChooseReauthentication', device: deviceId(9), callback: 'fails' } as const
    expect(world().refused(choose)).toBe('device-unknown')
  })

  it('leaves what became of the last session until somebody logs in or out', () => {
    const shop = shopWith('fails')
    shop.pass(60)
    shop.writes(laptop, 'Later')
    shop.logsIn(laptop, 'ada')
    expect(on(shop)).not.toHaveProperty('reauthenticated')
  })
})

describe('taken back', () => {
  it('a message with a fresh token is one act: the old session is there again, and the line is not', () => {
    const shop = shopWith('answers')
    shop.pass(60)
    const before = on(shop)
    writesWithFresh(shop, 'Later')
    expect(shop.ask({ type: 'Undoing' }).undo).toMatchObject({ what: 'MessageSent' })
    shop.do({ type: 'Undo', since: 0 })
    expect(on(shop)).toEqual(before)
    shop.do({ type: 'Redo', since: 0 })
    expect(shop.log().at(-1)).toBe('A1 Ada (verified): Later')
  })

  it('a revoked session goes on', () => {
    const shop = shopWith('fails')
    shop.pass(60)
    const before = on(shop)
    shop.writes(laptop, 'Later')
    shop.do({ type: 'Undo', since: 0 })
    expect(on(shop)).toEqual(before)
  })
})
