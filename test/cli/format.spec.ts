/** `understudy format`: what it writes, and how it ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { understudy } from './run.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'understudy-format-'))))
afterAll(() => rmSync(folder, { recursive: true }))

it('--check says which files are not formatted and writes nothing; format writes them, once', async () => {
  const path = join(folder, 'untidy.yaml')
  const untidy = 'title: T # the title\nsteps: [ { say: x } ]\nunderstudy: 2\n'
  writeFileSync(path, untidy)
  const checked = await understudy(['format', folder, '--check'])
  expect([checked.code, checked.out]).toEqual([1, `${path} is not formatted.\n1 file looked at, 1 not formatted.\n`])
  expect(readFileSync(path, 'utf8')).toBe(untidy)

  const { code, out } = await understudy(['format', folder])
  expect([code, out]).toEqual([0, `${path} is formatted.\n1 file looked at, 1 changed.\n`])
  expect(readFileSync(path, 'utf8')).toBe('understudy: 2\ntitle: T # the title\nsteps:\n  - say: x\n')
  expect((await understudy(['format', folder, '--check'])).code).toBe(0)
})

it('a file that cannot be read is left alone: 2', async () => {
  const path = join(folder, 'broken.yaml')
  writeFileSync(path, 'title: "open\n')
  const { code, err } = await understudy(['format', path])
  expect([code, err]).toEqual([2, expect.stringContaining(`${path}:1:8 The closing quote is missing.`)])
  expect(readFileSync(path, 'utf8')).toBe('title: "open\n')
})
