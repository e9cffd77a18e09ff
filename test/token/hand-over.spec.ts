/** A signing key on its way to the developer, under a passphrase (rule K8). */
import fc from 'fast-check'
import { CompactEncrypt } from 'jose'
import { describe, expect, it } from 'vitest'
import { longestHandOver, openHandOver, sealHandOver } from '#shared/token/hand-over.ts'
import { isLongEnough, luckOfPassphrase, makePassphrase } from '#shared/token/passphrase.ts'
import { encodeBase64url } from '#shared/token/base64url.ts'
import { toUtf8 } from '#shared/token/utf8.ts'

const key = {
  keyId: 'app_5f2a9c0e1b7d4a3386c2e9f1',
  secret: 'a secret of more than thirty-two characters',
  name: 'Web',
}
const passphrase = 'correct horse battery'
/** As few rounds as are accepted: the passphrase of a test protects nothing. */
const few = 1_000
const why = async (text: string, given = passphrase) => {
  const opened = await openHandOver(text, given)
  return opened.ok ? 'opened' : opened.why
}
const headerOf = (text: string) => JSON.parse(String(Buffer.from(text.split('.')[0]!, 'base64url')))
const withHeader = (text: string, change: object) =>
  [encodeBase64url(toUtf8(JSON.stringify({ ...headerOf(text), ...change }))), ...text.split('.').slice(1)].join('.')
const sealed = (content: unknown) =>
  new CompactEncrypt(toUtf8(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'understudy-hand-over' })
    .setKeyManagementParameters({ p2c: few })
    .encrypt(toUtf8(passphrase))

describe('a hand-over', () => {
  it('K8 is one compact JWE that shows neither the secret nor the key ID nor the name', async () => {
    const text = await sealHandOver(key, passphrase)
    expect(text.split('.')).toHaveLength(5)
    expect(headerOf(text)).toMatchObject({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 500_000 })
    const readable = text
      .split('.')
      .map((part) => String(Buffer.from(part, 'base64url')))
      .join()
    for (const hidden of Object.values(key)) expect(readable).not.toContain(hidden)
    expect(await openHandOver(text, passphrase)).toEqual({ ok: true, key })
  })

  it('K8 gives back any secret and any name', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 })
    await fc.assert(
      fc.asyncProperty(word, word, word, async (secret, name, phrase) => {
        const text = await sealHandOver({ ...key, secret, name }, phrase, few)
        expect(await openHandOver(text, phrase)).toEqual({ ok: true, key: { ...key, secret, name } })
      }),
      { numRuns: 60 },
    )
  })

  it('K8 is refused with any one character changed, left out or put in', async () => {
    const text = await sealHandOver(key, passphrase, few)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= '
    for (let at = 0; at <= text.length; at += 1) {
      const [before, rest] = [text.slice(0, at), text.slice(at)]
      const other = alphabet.charAt((alphabet.indexOf(rest.charAt(0)) + 1 + (at % 60)) % alphabet.length)
      for (const changed of [
        `${before}${other}${rest.slice(1)}`,
        `${before}${rest.slice(1)}`,
        `${before}${other}${rest}`,
      ])
        if (changed !== text) expect(await why(changed), `at ${at}`).not.toBe('opened')
    }
  })

  it('K8 says whether the passphrase is wrong or the text was damaged', async () => {
    const text = await sealHandOver(key, passphrase, few)
    expect(await why(text, 'correct horse batterY')).toBe('wrong-passphrase')
    expect(await why(text, '')).toBe('wrong-passphrase')
    expect(await why(text.slice(0, -1))).toBe('damaged')
    expect(await why(text.slice(0, 200))).toBe('damaged')
    const [header, wrapped, nonce, content = '', tag] = text.split('.')
    const other = content.startsWith('A') ? 'B' : 'A'
    expect(await why([header, wrapped, nonce, other + content.slice(1), tag].join('.'))).toBe('damaged')
  })

  it('K8 takes a passphrase however its accents were typed', async () => {
    const text = await sealHandOver(key, 'caf\u00e9 caf\u00e9 caf\u00e9', few)
    expect(await why(text, 'cafe\u0301 cafe\u0301 cafe\u0301')).toBe('opened')
  })

  it.each([
    ['nothing', '', 'not-a-hand-over'],
    ['a sentence', 'Here is the key you asked for.', 'not-a-hand-over'],
    ['a token', 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA', 'not-a-hand-over'],
    ['a novel', 'x'.repeat(longestHandOver + 1), 'too-long'],
  ])('K8 is not %s', async (_, text, code) => expect(await why(text)).toBe(code))

  it.each([
    ['another way to wrap the key', { alg: 'dir' }, 'other-cipher'],
    ['another cipher', { enc: 'A128CBC-HS256' }, 'other-cipher'],
    ['compression', { zip: 'DEF' }, 'other-cipher'],
    ['an extension', { crit: ['exp'], exp: 1 }, 'other-cipher'],
    ['a key of its own', { jwk: { kty: 'oct', k: 'AAAA' } }, 'other-cipher'],
    ['rounds without an end', { p2c: 4_000_000_000 }, 'rounds-out-of-bounds'],
    ['hardly any rounds', { p2c: 1 }, 'rounds-out-of-bounds'],
    ['rounds as text', { p2c: '1000' }, 'rounds-out-of-bounds'],
    ['half a round', { p2c: 1000.5 }, 'rounds-out-of-bounds'],
    ['no salt', { p2s: '' }, 'damaged'],
    ['a huge salt', { p2s: 'A'.repeat(4_000) }, 'damaged'],
  ])('K8 is not opened with %s', async (_, change, code) => {
    expect(await why(withHeader(await sealHandOver(key, passphrase, few), change))).toBe(code)
  })

  it.each([
    ['a later version', { version: 2, keyId: 'a', secret: 'b', name: 'c' }, 'other-version'],
    ['no version', { keyId: 'a', secret: 'b', name: 'c' }, 'other-version'],
    ['an empty secret', { version: 1, keyId: 'a', secret: '', name: 'c' }, 'not-a-key'],
    ['a number for a secret', { version: 1, keyId: 'a', secret: 7, name: 'c' }, 'not-a-key'],
    ['a list', [1], 'not-a-key'],
  ])('K8 with %s inside is told apart', async (_, content, code) => expect(await why(await sealed(content))).toBe(code))
})

describe('a passphrase', () => {
  it('K8 has at least 12 characters, as a person counts them', () => {
    expect(['12345678901', '123456789012', '😀'.repeat(6)].map(isLongEnough)).toEqual([false, true, false])
  })

  it('K8 that is made here has 100 bits of luck, in groups that can be read out', () => {
    const luck = Uint8Array.from({ length: luckOfPassphrase }, (_, index) => index * 13)
    expect(makePassphrase(luck)).toMatch(/^([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}$/)
    expect(isLongEnough(makePassphrase(luck))).toBe(true)
    const drawn = Array.from({ length: 256 }, (_, byte) => makePassphrase(new Uint8Array(luckOfPassphrase).fill(byte)))
    expect(new Set(drawn).size).toBe(32) // each letter by eight bytes: none is likelier than another
  })
})
