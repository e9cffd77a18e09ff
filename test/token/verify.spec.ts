/** The edges of each rule: what is just accepted, and what is just not. */
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { instant, keyId } from '#shared/engine/ids.ts'
import { decodeToken } from '#shared/token/decode.ts'
import { signToken } from '#shared/token/sign.ts'
import { verifyToken, type VerificationKey } from '#shared/token/verify.ts'
import { at, claims, keys, live, now, other, tokenWith } from './given.ts'

const judge = async (change: Record<string, unknown>, header = {}) =>
  verifyToken(await tokenWith(change, header), keys, at)
const codeOf = async (change: Record<string, unknown>, header = {}) => (await judge(change, header)).code

/** Any text as header and claims, signed with HMAC: what jose would not write. */
const write = (header: string, body: string, secret: string = live.secret) => {
  const input = [header, body].map((text) => Buffer.from(text).toString('base64url')).join('.')
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}
const header = JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: live.id })
const codeOfText = async (head: string, body: string) => (await verifyToken(write(head, body), keys, at)).code

describe('claims', () => {
  test('T2 takes the external ID as it is: blanks, capitals and all', async () => {
    expect(await judge({ external_id: '  Ab\u0000c ' })).toMatchObject({ accepted: { externalId: '  Ab\u0000c ' } })
  })

  test('T2 counts the characters of an external ID as code points: 255 pass, 256 do not', async () => {
    expect(await codeOf({ external_id: 'x'.repeat(255) })).toBe(null)
    expect(await codeOf({ external_id: '🦉'.repeat(255) })).toBe(null)
    expect(await codeOf({ external_id: 'x'.repeat(256) })).toBe('external-id-too-long')
    expect(await codeOf({ external_id: '🦉'.repeat(256) })).toBe('external-id-too-long')
  })

  test('T3 needs neither name nor email, keeps unknown claims, and takes no null for a text', async () => {
    const verdict = await judge({ name: undefined, email: undefined, email_verified: undefined, plan: { seats: 3 } })
    expect(verdict).toMatchObject({ ok: true, accepted: { externalId: 'usr_12345' }, claims: { plan: { seats: 3 } } })
    expect(Object.keys((verdict as { accepted: object }).accepted)).toEqual(['externalId'])
    expect(await codeOf({ name: null })).toBe('name-not-a-string')
    expect(await codeOf({ email: null })).toBe('email-not-a-string')
    expect(await codeOf({ email_verified: 1 })).toBe('email-verified-not-boolean')
  })

  test('T4 ends a token in the very second of exp and starts it in the very second of nbf', async () => {
    expect(await codeOf({ exp: now + 1 })).toBe(null)
    expect(await codeOf({ exp: now })).toBe('expired')
    expect(await codeOf({ nbf: now })).toBe(null)
    expect(await codeOf({ nbf: now + 1 })).toBe('not-yet-valid')
    expect(await codeOf({ iat: now })).toBe(null)
    expect(await codeOf({ iat: now + 1 })).toBe('issued-in-future')
    const lastMillisecond = instant('2024-05-01T10:00:00.999Z')
    expect((await verifyToken(await tokenWith({ exp: now + 1 }), keys, lastMillisecond)).ok).toBe(true)
  })

  const noSeconds = [null, true, [], {}, 1.5, '1714557600'].map((value) => ({
    value,
    text: JSON.stringify(value),
  }))
  test.each(noSeconds)('T4 takes no $text for a number of seconds', async ({ value }) => {
    expect(await codeOf({ exp: value })).toBe(typeof value === 'string' ? 'exp-is-text' : 'exp-not-an-integer')
    expect(await codeOf({ nbf: value })).toBe('nbf-not-an-integer')
    expect(await codeOf({ iat: value })).toBe('iat-not-an-integer')
  })

  const withTime = (claim: string, number: string) =>
    verifyToken(
      write(
        header,
        JSON.stringify(claims)
          .replace(/}$/, `,"${claim}":${number}}`)
          .replace(/"(exp|iat)":\d+,/g, ''),
      ),
      keys,
      at,
    )

  test.each(['9007199254740992', '9007199254740993', '9223372036854775807', '18446744073709551615', '1e300'])(
    'T4 takes %s, which back ends write for "never", as it is written',
    async (number) => {
      const never = await withTime('exp', number)
      expect(never.code).toBe(null)
      expect(never.checks.find(({ name }) => name === 'expiry')?.facts).toMatchObject({ exp: number, now })
      expect((await withTime('nbf', number)).code).toBe('not-yet-valid')
      const issued = await withTime('iat', number)
      expect(issued.code).toBe('issued-in-future')
      expect(issued.checks.find(({ name }) => name === 'issued-at')?.facts).toMatchObject({ iat: number, now })
      expect((await withTime('exp', `-${number}`)).code).toBe('expired')
    },
  )

  test('T4 counts from now to the second, however large the number', async () => {
    const { checks } = await withTime('exp', '9223372036854775807')
    expect(checks.find(({ name }) => name === 'expiry')?.facts['left']).toBe(String(9223372036854775807n - BigInt(now)))
  })

  test('T4 takes numbers of seconds by value, not by spelling', async () => {
    for (const whole of [`${now + 60}.0`, `${(now + 60) / 10}e1`, '2e9', '2.0E+9', '20000000000e-1'])
      expect([whole, (await withTime('exp', whole)).code]).toEqual([whole, null])
    for (const broken of [`${now + 60}.5`, '9007199254740993.5', '1e-400', `${now + 60}.00000000001`, '20000000001e-1'])
      expect([broken, (await withTime('exp', broken)).code]).toEqual([broken, 'exp-not-an-integer'])
  })

  test('T2 shows a large number in place of an external ID as it is written', async () => {
    const text = JSON.stringify({ ...claims, external_id: 0 }).replace(
      '"external_id":0',
      '"external_id":12345678901234567890',
    )
    const { checks } = await verifyToken(write(header, text), keys, at)
    expect(checks.find(({ name }) => name === 'external-id')?.facts).toEqual({ externalId: '12345678901234567890' })
  })

  test('T4 says by how many seconds', async () => {
    const { checks } = await judge({ exp: now - 90 })
    expect(checks.find(({ name }) => name === 'expiry')).toEqual({
      name: 'expiry',
      ok: false,
      facts: { exp: now - 90, now, by: 90 },
    })
  })

  test('T6 goes on after the first failed claim, and names the refusal by the first', async () => {
    const { code, checks } = await judge({ scope: 'app', external_id: 7, exp: now - 1 })
    expect(code).toBe('scope-not-user')
    expect(checks.filter(({ ok }) => ok === false).map(({ name }) => name)).toEqual(['scope', 'external-id', 'expiry'])
    expect(checks.filter(({ ok }) => ok === null)).toEqual([])
  })

  test('T6 leaves the claims unjudged when the signature is wrong: they prove nothing', async () => {
    const token = await signToken({ keyId: live.id, secret: 'wrong', claims: { scope: 'app' } })
    const { code, checks, claims: seen } = await verifyToken(token, keys, at)
    expect(code).toBe('signature-wrong')
    expect(checks.slice(9).map(({ ok }) => ok)).toEqual(Array(8).fill(null))
    expect(seen).toEqual({ scope: 'app' })
  })

  test('T2 does not find a claim in what every object inherits', async () => {
    const inherited = `{"__proto__":${JSON.stringify(claims)}}`
    expect(await codeOfText(header, inherited)).toBe('scope-missing')
    expect(await codeOfText(`{"__proto__":${header}}`, JSON.stringify(claims))).toBe('algorithm-missing')
    expect(await codeOf({}, { kid: 'constructor' })).toBe('kid-unknown')
  })
})

describe('header and keys', () => {
  test('T1 does without typ, and takes JWT in capitals only', async () => {
    expect(await codeOf({}, { typ: undefined })).toBe(null)
    expect(await codeOf({}, { typ: 'jwt' })).toBe('type-not-jwt')
    expect(await codeOf({}, { typ: null })).toBe('type-not-jwt')
  })

  test.each(['jwk', 'epk', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'b64'])(
    'T1 refuses %s even as null',
    async (member) => {
      const { checks } = await judge({}, { [member]: null })
      expect(checks.find(({ name }) => name === 'header')).toMatchObject({ ok: false, facts: { member } })
    },
  )

  test('T1 refuses crit even as an empty list, which jose would not sign', async () => {
    expect(await codeOfText(header.replace('{', '{"crit":[],'), JSON.stringify(claims))).toBe('crit-header')
  })

  test('T1 judges a header that stands twice in itself by the gate, though properly signed', async () => {
    expect(await codeOfText(header.replace('{', '{"alg":"none",'), JSON.stringify(claims))).toBe('duplicate-member')
    expect(await codeOfText(header.replace('{', '{"\\u0061lg":"HS256",'), JSON.stringify(claims))).toBe(
      'duplicate-member',
    )
  })

  test('T1 allows white space inside the JSON: it is signed as it stands', async () => {
    expect(await codeOfText(header.replace('{', '{ \n\t'), JSON.stringify(claims, null, 2))).toBe(null)
  })

  test('T1 takes 8192 characters and not one more', async () => {
    const padded = (length: number) => tokenWith({ pad: 'x'.repeat(length) })
    let length = 5000
    while ((await padded(length + 1)).length <= 8192) length++
    const [fits, tooLarge] = [await padded(length), await padded(length + 1)]
    expect(fits.length).toBeGreaterThan(8190)
    expect((await verifyToken(fits, keys, at)).ok).toBe(true)
    expect((await verifyToken(tooLarge, keys, at)).code).toBe('too-large')
    expect((await verifyToken('x'.repeat(8192), keys, at)).code).toBe('not-a-token')
    expect((await verifyToken('x'.repeat(8193), keys, at)).code).toBe('too-large')
  })

  test('K7 accepts any live key, refuses a deleted one with or without its secret', async () => {
    expect(
      await verifyToken(await signToken({ keyId: other.id, secret: other.secret, claims }), keys, at),
    ).toMatchObject({
      ok: true,
      keyId: other.id,
    })
    const gone = { ...live, status: 'deleted' } as const
    expect((await verifyToken(await tokenWith(), [gone], at)).code).toBe('kid-deleted')
    expect((await verifyToken(await tokenWith(), [{ id: live.id, status: 'deleted' }], at)).code).toBe('kid-deleted')
    expect((await verifyToken(await tokenWith(), [gone, live], at)).ok).toBe(true)
    expect((await verifyToken(await tokenWith(), [], at)).code).toBe('kid-unknown')
  })

  test('T1 accepts nothing under a live key whose secret is not at hand, or empty', async () => {
    const without: VerificationKey = { id: live.id, status: 'live' }
    expect((await verifyToken(await tokenWith(), [without], at)).code).toBe('secret-not-at-hand')
    const signedWithNothing = write(header, JSON.stringify(claims), '')
    expect((await verifyToken(signedWithNothing, [{ ...live, secret: '' }], at)).code).toBe('secret-not-at-hand')
    await expect(signToken({ keyId: live.id, secret: '', claims })).rejects.toThrow(RangeError)
  })

  test('T5 names the other key whose secret was used, and the decoding of the secret', async () => {
    const swapped = await verifyToken(await signToken({ keyId: live.id, secret: other.secret, claims }), keys, at)
    expect(swapped.code).toBe('secret-of-another-key')
    expect(swapped.checks[8]?.facts).toEqual({ kid: live.id, other: other.id })

    // A secret with both kinds of base64 characters, decoded as Node decodes it and as PHP does.
    const secret = 'q-_w+/9Zb3JnZXR0aGlz'
    const key = { id: keyId('app_0000000000000000000000aa'), secret, status: 'live' } as const
    for (const decoded of [Buffer.from(secret, 'base64'), Buffer.from(secret.replace(/[-_]/g, ''), 'base64')]) {
      const input = (await signToken({ keyId: key.id, secret, claims })).split('.').slice(0, 2).join('.')
      const token = `${input}.${createHmac('sha256', decoded).update(input).digest('base64url')}`
      expect((await verifyToken(token, [key], at)).code).toBe('secret-base64-decoded')
    }
  })

  test('T4 will not judge at a moment that is none', async () => {
    await expect(verifyToken(await tokenWith(), keys, instant('soon'))).rejects.toThrow(RangeError)
  })

  test('T6 shows what an unreadable token says, without believing it', async () => {
    const token = await tokenWith()
    expect(decodeToken(` ${token}\n`)).toMatchObject({ header: { kid: live.id }, claims: { external_id: 'usr_12345' } })
    const broken = decodeToken(write('{"alg":', '{"a":1,"a":2}'))
    expect(broken.texts).toEqual(['{"alg":', '{"a":1,"a":2}'])
    expect(broken).not.toHaveProperty('header')
    expect(decodeToken('').parts).toEqual([''])
  })
})
