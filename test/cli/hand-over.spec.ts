/** `--handover`: a key that was handed over encrypted signs and verifies on the command line (rule K8). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jwt from 'jsonwebtoken'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealHandOver } from '#shared/token/hand-over.ts'
import { understudy } from './run.ts'

const key = { keyId: 'app_5f2a9c0e1b7d4a3386c2e9f1', secret: 'a=secret=with=signs and blanks é', name: 'Web shop' }
const passphrase = 'correct horse battery'
const person = ['--external-id', 'cust-1042']

describe.concurrent('understudy token with a hand-over', () => {
  let folder = ''
  const file = (name: string) => join(folder, name)
  const opened = () => ['--handover', file('key.txt'), '--passphrase-file', file('passphrase.txt')]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-hand-over-'))
    const text = await sealHandOver(key, passphrase, 1_000)
    await writeFile(file('key.txt'), `${text.slice(0, 76)}\r\n${text.slice(76)}\n`) // as mail breaks it
    await writeFile(file('passphrase.txt'), `${passphrase}\n`)
    await writeFile(file('wrong.txt'), 'wrong horse battery\n')
    await writeFile(file('damaged.txt'), text.slice(0, -2))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('K8 signs with the key, and verifies with it: 0', async () => {
    const made = await understudy(['token', 'make', ...opened(), ...person])
    expect(made.code).toBe(0)
    expect(jwt.verify(made.out.trim(), key.secret, { complete: true })).toMatchObject({
      header: { kid: key.keyId },
      payload: { external_id: 'cust-1042' },
    })
    const verified = await understudy(['token', 'verify', ...opened(), made.out.trim()])
    expect([verified.code, verified.out]).toEqual([0, expect.stringMatching(/\naccepted\n$/)])
  })

  it('K8 takes the passphrase from the environment', async () => {
    const args = ['token', 'make', '--handover', file('key.txt'), ...person]
    const ended = await understudy(args, '', { UNDERSTUDY_PASSPHRASE: passphrase })
    expect([ended.code, ended.err]).toEqual([0, ''])
  })

  it.each([
    [
      'a wrong passphrase',
      () => ['--handover', file('key.txt'), '--passphrase-file', file('wrong.txt')],
      'does not open',
    ],
    [
      'a damaged text',
      () => ['--handover', file('damaged.txt'), '--passphrase-file', file('passphrase.txt')],
      'damaged',
    ],
    ['no file', () => ['--handover', file('none.txt')], 'ENOENT'],
    ['no terminal to ask on', () => ['--handover', file('key.txt')], 'no terminal'],
    ['two keys', () => [...opened(), '--key', 'app_1=secret'], 'either --key or --handover'],
    ['no key', () => [], 'give a key'],
  ])('K8 ends with 2 for %s, and says so without the secret', async (_, args, words) => {
    const { code, out, err } = await understudy(['token', 'make', ...args(), ...person])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)])
    expect(err).not.toContain(key.secret)
  })

  it('K8 is refused beside a key of the same ID', async () => {
    const args = ['token', 'verify', ...opened(), '--key', `${key.keyId}=other`, 'a.b.c']
    expect(await understudy(args)).toMatchObject({ code: 2, err: expect.stringContaining('given twice') })
  })
})
