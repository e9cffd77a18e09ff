/** `understudy token make` and `understudy token verify`: tokens of ours and of others, one or many. */
import jwt from 'jsonwebtoken'
import { describe, expect, it } from 'vitest'
import { checkNames } from '#shared/token/verdict.ts'
import { understudy } from './run.ts'

const keyId = 'app_5f2a9c0e1b7d4a3386c2e9f1'
const secret = 'a=secret=with=signs and blanks é'
const key = ['--key', `${keyId}=${secret}`]
const moment = ['--at', '2025-03-04 10:30']
const make = async (...args: readonly string[]): Promise<string> =>
  (await understudy(['token', 'make', ...key, '--external-id', 'cust-1042', ...args])).out.trim()

describe.concurrent('understudy token', () => {
  it('makes what verify accepts: 0', async () => {
    const token = await make(
      '--name',
      'Ada',
      '--email',
      'ada@example.com',
      '--ttl',
      '10m',
      '--claim',
      'plan=gold',
      '--claim',
      'level=3',
      ...moment,
    )
    expect(jwt.verify(token, secret, { clockTimestamp: 1741084200, complete: true })).toMatchObject({
      header: { alg: 'HS256', typ: 'JWT', kid: keyId },
      payload: {
        external_id: 'cust-1042',
        name: 'Ada',
        email: 'ada@example.com',
        scope: 'user',
        iat: 1741084200,
        exp: 1741084800,
        plan: 'gold',
        level: 3,
      },
    })
    const { code, out } = await understudy(['token', 'verify', ...key, ...moment, token])
    expect(code).toBe(0)
    expect(out).toMatch(/\naccepted\n$/)
  })

  it('refuses it when its time is over, or under another key: 1', async () => {
    const token = await make('--ttl', '10m', ...moment)
    const late = await understudy(['token', 'verify', ...key, '--at', '2025-03-04 10:40', token])
    expect([late.code, late.out]).toEqual([1, expect.stringContaining('refused expired: ')])
    const other = await understudy(['token', 'verify', '--key', `${keyId}=another-secret`, ...moment, '--json', token])
    expect([other.code, JSON.parse(other.out).code]).toEqual([1, 'signature-wrong'])
  })

  it("accepts another library's token, and answers as data", async () => {
    const token = jwt.sign({ external_id: 'x', scope: 'user' }, secret, { keyid: keyId, expiresIn: 60 })
    const { code, out } = await understudy(['token', 'verify', '--key', 'app_other=other', ...key, '--json', token])
    const verdict = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(verdict)).toEqual(['ok', 'code', 'checks'])
    expect(verdict).toMatchObject({ ok: true, code: null })
    expect(verdict.checks.map(({ name }: { name: string }) => name)).toEqual(checkNames)
    for (const check of verdict.checks)
      expect(check).toEqual({ name: expect.any(String), ok: true, detail: expect.any(String) })
  })

  it.each([
    ['no key', ['token', 'verify', 'x']],
    ['a key without a secret', ['token', 'verify', '--key', 'app_1=', 'x']],
    ['neither token nor --stdin', ['token', 'verify', ...key]],
    ['no external ID', ['token', 'make', ...key]],
    [
      'the same key twice',
      ['token', 'verify', ...key, '--key', `${keyId}=other`, 'x'],
      `The key ID ${keyId} is given twice.`,
    ],
    ['two keys to sign with', ['token', 'make', ...key, '--key', 'app_2=b', '--external-id', 'x'], 'give --key once'],
    [
      'a claim twice',
      ['token', 'make', ...key, '--external-id', 'x', '--claim', 'a=1', '--claim', 'a=2'],
      'The claim a is given twice.',
    ],
    ['a claim without a name', ['token', 'make', ...key, '--external-id', 'x', '--claim', '=1']],
  ])('asked wrongly, %s: 2, told on stderr', async (_, args, words = '') => {
    const { code, out, err } = await understudy(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('error: ')
    expect(err).toContain(words)
  })

  it('signs a claim as it is written, whatever a double makes of it', async () => {
    const values = { big: '12345678901234567890', huge: '1e400', twice: '{"a":1,"a":2}', spaced: '[1.50, "\\u0041"]' }
    const args = Object.entries(values).flatMap(([name, value]) => ['--claim', `${name}=${value}`])
    const [, claims = ''] = (await make(...args, '--claim', 'scope=admin', ...moment)).split('.')
    const all = Object.entries(values).map(([name, value]) => `,"${name}":${value}`)
    expect(Buffer.from(claims, 'base64url').toString()).toBe(
      `{"external_id":"cust-1042","scope":"admin","iat":1741084200${all.join('')}}`,
    )
    const never = await make('--claim', 'exp=9223372036854775807', ...moment)
    expect((await understudy(['token', 'verify', ...key, ...moment, never])).code).toBe(0)
  })

  it('says in its help what it answers to a line that asks nothing', async () =>
    expect((await understudy(['token', 'verify', '--help'])).out).toContain('line-not-a-json-string'))

  it('answers a thousand lines, one each, in order, whatever stands in them', async () => {
    const token = jwt.sign({ external_id: 'x', scope: 'user' }, secret, { keyid: keyId })
    const odd = [
      JSON.stringify(`${token}\u2028`),
      `"\u2028${token}"`,
      '"a\\u0000b"',
      '"\\ud800"',
      '""',
      '',
      '7',
      '{"a":1}',
      '"open',
      `"${'x'.repeat(100_000)}"`,
    ]
    const lines = Array.from({ length: 1000 }, (_, index) =>
      index % 3 === 0 ? JSON.stringify(token) : odd[index % odd.length]!,
    )
    const bytes = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0x22, 0xff, 0x22])])
    const { code, out } = await understudy(['token', 'verify', ...key, '--stdin', '--json'], bytes)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(answers).toHaveLength(1001)
    answers.forEach(({ ok }, index) => expect(ok).toBe(index < 1000 && lines[index] === JSON.stringify(token)))
    expect(answers[1000]).toEqual({ ok: false, code: 'line-not-a-json-string', checks: [] })
    expect(answers[lines.indexOf('""')]).toMatchObject({ code: 'token-empty' })
    expect(answers[lines.indexOf('')]).toMatchObject({ code: 'line-not-a-json-string' })
  })

  it('all accepted: 0; a line each in words, too', async () => {
    const token = JSON.stringify(await make())
    const { code, out } = await understudy(['token', 'verify', ...key, '--stdin'], `${token}\r\n${token}`)
    expect([code, out]).toEqual([0, 'accepted\naccepted\n'])
  })
})
