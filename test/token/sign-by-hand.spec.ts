/** Signing as a careless back end might: what comes out is really signed, and refused by its own name. */
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signByHand, usualHeader, type SigningWay } from '#shared/token/sign-by-hand.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import { verifyToken } from '#shared/token/verify.ts'
import { at, claims, deleted, keys, live } from './given.ts'

const sign = (way: SigningWay, header: JsonObject = usualHeader(live.id, way), secret: string = live.secret) =>
  signByHand({ header, claims, secret, way })
const codeOf = async (token: Promise<string>) => (await verifyToken(await token, keys, at)).code
const hmacOf = (token: string, hash: string, secret: string | Uint8Array) =>
  createHmac(hash, secret)
    .update(token.slice(0, token.lastIndexOf('.')))
    .digest('base64url')

describe('a token signed by hand', () => {
  it.each([
    ['secret', null],
    ['wrong-secret', 'signature-wrong'],
    ['base64-decoded', 'secret-base64-decoded'],
    ['unsigned', 'algorithm-none'],
  ] as const)('T1, T5 with "%s" meets the code %s', async (way, code) => {
    expect(await codeOf(sign(way))).toBe(code)
  })

  it('K7 that names a deleted key is refused as such, whatever signed it', async () => {
    expect(await codeOf(sign('secret', usualHeader(deleted.id, 'secret'), 'any'))).toBe('kid-deleted')
  })

  it('T1 that leaves its signature out and says HS256 is missing one', async () => {
    expect(await codeOf(sign('unsigned', usualHeader(live.id, 'secret')))).toBe('signature-missing')
  })

  it.each([
    ['HS256', 'sha256'],
    ['HS384', 'sha384'],
    ['HS512', 'sha512'],
    ['RS256', 'sha256'],
  ])('is truly an HMAC over a header that says %s, in its members’ order', async (alg, hash) => {
    const header = { kid: live.id, crit: ['exp'], alg }
    const token = await sign('secret', header)
    expect(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).toBe(JSON.stringify(header))
    expect(token.split('.')[2]).toBe(hmacOf(token, hash, live.secret))
  })

  it('of a secret that decodes to nothing is signed with the empty key', async () => {
    const token = await sign('base64-decoded', usualHeader(live.id, 'secret'), '!!')
    expect(token.split('.')[2]).toBe(hmacOf(token, 'sha256', ''))
  })
})
