/** Laws that hold for every token: what is signed comes back, and no text whatever makes the judge stumble. */
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBase64url, decodeBase64url, encodeBase64url } from '#shared/token/base64url.ts'
import { tokenCodes } from '#shared/token/codes.ts'
import { decodeToken } from '#shared/token/decode.ts'
import { signToken, tokenClaims } from '#shared/token/sign.ts'
import { checkNames, type Json, type JsonObject } from '#shared/token/verdict.ts'
import { verifyToken } from '#shared/token/verify.ts'
import { at, keys, live } from './given.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const person = fc.record(
  {
    externalId: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    name: text,
    email: text,
    emailVerified: fc.boolean(),
  },
  { requiredKeys: ['externalId'] },
)
const known = ['external_id', 'scope', 'name', 'email', 'email_verified', 'exp', 'nbf', 'iat', 'toJSON']
const extra = fc
  .dictionary(text, fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 }), { maxKeys: 4 })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([name]) => !known.includes(name))) as JsonObject)

describe('laws', () => {
  test('T3 gives back the claims that were signed, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(person, extra, async (who, more) => {
        fc.pre(Array.from(who.externalId).length <= 255)
        const claims = tokenClaims({ ...who, issuedAt: at, ttlSeconds: 60, extra: more })
        const token = await signToken({ keyId: live.id, secret: live.secret, claims })
        fc.pre(token.length <= 8192)
        const verdict = await verifyToken(token, keys, at)
        expect(verdict).toMatchObject({ ok: true, accepted: who })
        expect(verdict.claims).toEqual(JSON.parse(JSON.stringify(claims)))
      }),
    )
  })

  test('T5 takes a secret of any characters as its UTF-8 bytes', async () => {
    const secret = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
    )
    await fc.assert(
      fc.asyncProperty(secret, async (any) => {
        const claims = tokenClaims({ externalId: 'usr', issuedAt: at })
        const token = await signToken({ keyId: live.id, secret: any, claims })
        const input = token.slice(0, token.lastIndexOf('.'))
        const signature = createHmac('sha256', Buffer.from(any, 'utf8')).update(input).digest('base64url')
        expect(token).toBe(`${input}.${signature}`)
        expect((await verifyToken(token, [{ ...live, secret: any }], at)).ok).toBe(true)
      }),
    )
  })

  test('T6 answers any text with a verdict that lists every check and a documented code, and never throws', async () => {
    const base64 = fc.json({ maxDepth: 3 }).map((json) => Buffer.from(json).toString('base64url'))
    const segment = fc.oneof(base64, fc.base64String(), fc.string({ unit: 'binary', maxLength: 20 }))
    const candidate = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(segment, { maxLength: 6 }).map((segments) => segments.join('.')),
      fc.json(),
    )
    await fc.assert(
      fc.asyncProperty(candidate, async (any) => {
        const verdict = await verifyToken(any, keys, at)
        expect(verdict.ok).toBe(false)
        expect(tokenCodes).toContain(verdict.code)
        expect(verdict.checks.map(({ name }) => name)).toEqual(checkNames)
        expect(decodeToken(any).parts.join('.')).toBe(any.trim())
      }),
      { numRuns: 2000 },
    )
  })

  test('T6 judges signed claims and headers of any JSON at all without throwing', async () => {
    const anything = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>
    const chosen = fc.record(Object.fromEntries([...known, 'other'].map((name) => [name, anything])), {
      requiredKeys: [],
    })
    const header = fc.record(
      { typ: anything, kid: anything, alg: anything, crit: anything, jwk: anything },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(chosen, header, async (claims, members) => {
        const head = { alg: 'HS256', kid: live.id, ...members }
        const input = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
        const token = `${input}.${createHmac('sha256', live.secret).update(input).digest('base64url')}`
        const verdict = await verifyToken(token, keys, at)
        expect(verdict.checks).toHaveLength(checkNames.length)
        if (verdict.ok) expect(claims).toMatchObject({ scope: 'user', external_id: verdict.accepted.externalId })
        // Evidence is kept as JSON: nothing in it may change on the way.
        expect(JSON.parse(JSON.stringify(verdict.checks))).toEqual(verdict.checks)
      }),
      { numRuns: 500 },
    )
  })

  test('T6 survives claims nested as deep as the size allows', async () => {
    const deep = `{"external_id":"u","scope":"user","x":${'['.repeat(2900)}${']'.repeat(2900)}}`
    const input = [`{"alg":"HS256","kid":"${live.id}"}`, deep]
      .map((one) => Buffer.from(one).toString('base64url'))
      .join('.')
    const token = `${input}.${createHmac('sha256', live.secret).update(input).digest('base64url')}`
    expect((await verifyToken(token, keys, at)).code).toBe('nested-too-deep')
  })

  test('T1 writes and reads base64url as Node does, and calls only its own spelling canonical', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const segment = encodeBase64url(bytes)
        expect(segment).toBe(Buffer.from(bytes).toString('base64url'))
        expect(Array.from(decodeBase64url(segment))).toEqual(Array.from(bytes))
        expect(checkBase64url(segment, 'x').code).toBe(null)
      }),
    )
    const letters = fc.string({ unit: fc.constantFrom(...'ABwxyz0189-_='), maxLength: 6 })
    fc.assert(
      fc.property(letters, (segment) => {
        const canonical = Buffer.from(segment, 'base64url').toString('base64url') === segment
        expect(checkBase64url(segment, 'x').code === null).toBe(canonical)
      }),
      { numRuns: 2000 },
    )
  })
})
