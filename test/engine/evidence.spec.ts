import { describe, expect, it } from 'vitest'
import type { EvidenceAnswer } from '#shared/contract/evidence.ts'
import { instant, keyId } from '#shared/engine/ids.ts'
import type { Refused } from '#shared/token/verdict.ts'
import { checkNames } from '#shared/token/verdict.ts'
import { accepted, key, laptop, phone, ticket1, user1, user2, world, type World } from './world.ts'

const ofPerson = (shop: World, user = user1): EvidenceAnswer =>
  shop.ask({ type: 'Evidence', of: { kind: 'person', user } })

/** The evidence of the message with a text, asked as the screen asks: by its place in the log. */
function ofMessage(shop: World, text: string): EvidenceAnswer {
  const { lines } = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 500 })
  const line = lines.find((one) => one.kind === 'message' && one.text === text)
  if (!line) throw new Error(`Nobody wrote "${text}".`)
  return shop.ask({ type: 'Evidence', of: { kind: 'message', position: line.position } })
}

const proofIn = (answer: EvidenceAnswer) => (answer.verified ? answer.proof : undefined)
const refusedIn = (answer: EvidenceAnswer) => (answer.verified ? undefined : answer.refused)

const refused = (code: Refused['code'], check: string, facts = {}): Refused => ({
  ok: false,
  code,
  header: { alg: 'HS256', kid: key },
  claims: { external_id: 'cust-1042', email: 'ada@example.org' },
  checks: checkNames.map((name) => ({ name, ok: name !== check, facts: name === check ? facts : {} })),
})

describe('the evidence behind a mark', () => {
  it('A1 leads from a message over session, login and token to the key', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    shop.writes(laptop, 'Where is my parcel?')
    expect(ofMessage(shop, 'Where is my parcel?')).toMatchObject({
      verified: true,
      person: { name: 'Ada Byron', verified: true },
      message: { ticket: { number: 1 } },
      session: { name: 'Laptop', kind: 'browser', now: 'logged-in' },
      proof: {
        device: 'Laptop',
        token: { externalId: 'cust-1042', name: 'Ada Byron', hasEmail: false, checks: checkNames.length },
        key: { key, name: 'Web shop', secretStart: '9Xk2fQ' },
      },
    })
  })

  it('A1 names the login that stood when the message came, not a later one', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Before')
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada' })
    shop.writes(laptop, 'After')
    const [before, after] = [proofIn(ofMessage(shop, 'Before')), proofIn(ofMessage(shop, 'After'))]
    expect(before?.login).not.toBe(after?.login)
    expect(before?.token.name).toBeUndefined()
    expect(proofIn(ofPerson(shop))?.login).toBe(after?.login)
  })

  it('A1 shows why a message from before the login is not marked, and whose conversation it is by now', () => {
    const shop = world()
    shop.writes(laptop, 'Before')
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada' })
    expect(ofMessage(shop, 'Before')).toMatchObject({
      verified: false,
      person: { number: 1, verified: false },
      missing: 'login',
      session: { now: 'over' },
      later: { user: user2, name: 'Ada', verified: true },
    })
  })

  it('A1 finds the present owner through a merge', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042', { name: 'Ada' })
    shop.writes(phone, 'From my phone')
    shop.writes(laptop, 'Anybody there?')
    shop.logsIn(laptop, 'cust-1042')
    expect(ofMessage(shop, 'Anybody there?')).toMatchObject({ verified: false, later: { name: 'Ada' } })
  })

  it('A4 says what is missing: a login, or the very first one of somebody imported', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'ImportEndUser', externalId: 'cust-7', name: 'Imported' })
    expect(ofPerson(shop, user1)).toMatchObject({ verified: false, missing: 'login' })
    expect(ofPerson(shop, user2)).toMatchObject({ verified: false, missing: 'first-login' })
  })

  it('A4, B2 tells a typed name apart, and on no message from before it was typed', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'GiveDetails', device: laptop, name: 'Ada Byron', email: 'ada@example.org' })
    shop.writes(laptop, 'Still there?')
    expect(ofPerson(shop).person).toMatchObject({ verified: false, says: 'Ada Byron' })
    expect(ofMessage(shop, 'Hello').person.says).toBeUndefined()
    expect(ofMessage(shop, 'Still there?').person.says).toBe('Ada Byron')
    shop.logsIn(laptop, 'cust-1042')
    expect(ofPerson(shop, user2).person.says).toBeUndefined()
  })

  it('T6, T7 keeps the failed check of a refused login, and by how much it failed', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.try({ type: 'LogIn', device: laptop, verdict: refused('expired', 'expiry', { exp: 100, now: 160, by: 60 }) })
    expect(refusedIn(ofPerson(shop))).toMatchObject({
      code: 'expired',
      check: 'expiry',
      facts: { by: 60 },
      device: 'Laptop',
      key: { name: 'Web shop' },
    })
    shop.logsOut(laptop)
    shop.logsIn(laptop, 'cust-1042')
    expect(refusedIn(ofMessage(shop, 'Hello'))).toBeUndefined()
  })

  it('T7 blames nobody else for a login that was refused on another device', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.try({ type: 'LogIn', device: phone, verdict: refused('expired', 'expiry') })
    expect(refusedIn(ofPerson(shop))).toBeUndefined()
  })

  it('K7 leaves the mark when the key is deleted, and says that it was', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'DeleteSigningKey', key })
    expect(ofMessage(shop, 'Hello')).toMatchObject({ verified: true, proof: { key: { name: 'Web shop' } } })
    expect(proofIn(ofPerson(shop))?.key?.deletedAt).toBeDefined()
  })

  it('K7 names the deleted key of a refused login, with the moment of its end', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'DeleteSigningKey', key })
    shop.try({ type: 'LogIn', device: laptop, verdict: refused('kid-deleted', 'key', { kid: key }) })
    const found = refusedIn(ofPerson(shop))
    expect(found).toMatchObject({ code: 'kid-deleted', key: { key, name: 'Web shop' } })
    expect(found!.key!.deletedAt! < found!.at).toBe(true)
  })

  it('E1, K2 holds no email address, no claims but those that counted, and no secret', () => {
    const shop = world()
    const lesson = { id: 'app_000000000000000000000002', secret: 'abcdefgh' }
    const taught = keyId(lesson.id)
    shop.do({ type: 'CreateSigningKey', name: 'Lesson', key: taught, secretStart: 'abcdef', teaching: lesson })
    shop.try({
      type: 'LogIn',
      device: laptop,
      verdict: {
        ...accepted({ externalId: 'cust-1042', email: 'ada@example.org' }),
        keyId: taught,
        claims: { external_id: 'cust-1042', scope: 'user', email: 'ada@example.org', iban: 'DE02', exp: 1_900_000_000 },
      },
    })
    shop.writes(phone, 'Hello')
    shop.try({
      type: 'LogIn',
      device: phone,
      verdict: refused('email-not-a-string', 'email', { value: '["ada@example.org"]' }),
    })
    const answers = [ofPerson(shop, user1), ofPerson(shop, user2)]
    expect(proofIn(answers[0]!)?.token).toEqual({
      externalId: 'cust-1042',
      hasEmail: true,
      expiresAt: instant('2030-03-17T17:46:40.000Z'),
      checks: checkNames.length,
    })
    expect(refusedIn(answers[1]!)?.facts).toEqual({})
    for (const hidden of ['ada@example.org', 'DE02', 'abcdefgh']) expect(JSON.stringify(answers)).not.toContain(hidden)
  })

  it('A1 is there for what people wrote, and for nothing else', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    for (const position of [1, 9999])
      expect(() => shop.ask({ type: 'Evidence', of: { kind: 'message', position } })).toThrow('Nothing there')
  })
})
