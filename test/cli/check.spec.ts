/** `understudy check`: what it prints, and how it ends. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, readShipped } from '../scenario/tools.ts'
import { understudy } from './run.ts'

let folder = ''
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-check-'))
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const story = readShipped('01-login-in-mid-conversation.yaml').toString()
const falseStory = story.replace('requester: Ada Byron', 'requester: Grace Hopper')

// The whole library is seconds of work, so nothing else runs beside it.
it('what ships holds: 0', { timeout: 60_000 }, async () => {
  const { code, out, err } = await understudy(['check', 'scenarios/'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Login in mid-conversation')
  expect(out).toContain('✓ ticket 1: requester Ada Byron')
  expect(out).toMatch(/\d+ files, \d+ expectations, \d+ hold, 0 fail\n$/)
})

describe.concurrent('understudy check', () => {
  it('answers in another language when it is asked to', async () => {
    const path = file('false-too.yaml', falseStory)
    const { code, out } = await understudy(['check', path, '--language', 'de'])
    expect(code).toBe(1)
    expect(out).toContain('erwartet: requester Grace Hopper; ist: Ada Byron')
  })

  it('an expectation that is false: 1, and it says what it found, and where it stands', async () => {
    const path = file('false.yaml', falseStory)
    const { code, out } = await understudy(['check', path])
    expect(code).toBe(1)
    expect(out).toContain('✗ ticket 1: requester Grace Hopper\n        expected requester Grace Hopper, is Ada Byron')
    expect(out).toContain(`${path}:${falseStory.split('\n').findIndex((line) => line.includes('Grace')) + 1}`)
    expect(out).toMatch(/1 file, 39 expectations, 38 hold, 1 fails\n$/)
  })

  it('a wrong file: 2, with line, column and a hint, beside others that are played', async () => {
    const path = file('wrong.yml', story.replace('writes: Hi', 'wrtes: Hi'))
    const { code, out } = await understudy(['check', path, 'scenarios/identity/02-returning-user.yaml'])
    expect(code).toBe(2)
    expect(out).toContain(`${path}:33:5 The word "wrtes" is not known here.\n      Did you mean "writes"?`)
    expect(out).toContain('A returning user')
  })

  it.each([
    ['a file that is not there', 'nowhere.yaml', 'There is no such file or folder.'],
    ['a folder that holds none', 'empty', 'There is no scenario in this folder.'],
  ])('%s: 2', async (_, name, message) => {
    const { code, out } = await understudy(['check', join(folder, name)])
    expect(code).toBe(2)
    expect(out).toContain(message)
  })

  it.each([[['check']], [['check', '.', '--reporter', 'xml']]])(
    'asked wrongly, %j: 2, told on stderr',
    async (args) => {
      const { code, out, err } = await understudy(args)
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toBe('')
    },
  )

  it('folders are searched to the bottom, and told as data', async () => {
    file('deep/one.yaml', story)
    file('deep/deeper/two.YML', falseStory)
    file('deep/deeper/scenario.schema.json', '{}')
    const { code, out } = await understudy([
      'check',
      join(folder, 'deep'),
      join(folder, 'deep/one.yaml'),
      '--reporter',
      'json',
    ])
    const told = JSON.parse(out)
    expect(code).toBe(1)
    expect(told).toMatchObject({
      ok: false,
      totals: { files: 2, wrongFiles: 0, expectations: 78, held: 77, failed: 1 },
    })
    expect(told.files.map(({ ok }: { ok: boolean }) => ok)).toEqual([false, true])
    expect(told.files[0].expectations.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([
      {
        step: 4,
        text: 'ticket 1: requester Grace Hopper',
        ok: false,
        found: 'expected requester Grace Hopper, is Ada Byron',
        line: expect.any(Number),
      },
    ])
  })

  it('ends quietly when nobody reads any more', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" bin/understudy.js check scenarios/identity | head -n 1; echo done`],
      { cwd: at('.') },
    )
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += String(chunk)))
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    await new Promise((resolve) => child.on('close', resolve))
    expect([out.trim().split('\n').at(-1), err]).toEqual(['done', ''])
  })

  it('says its version', async () => expect((await understudy(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/))
})
