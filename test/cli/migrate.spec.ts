/** `understudy migrate`: what it prints and writes, and how it ends. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShipped } from '../scenario/tools.ts'
import { understudy } from './run.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'understudy-migrate-'))))
afterAll(() => rmSync(folder, { recursive: true }))
const newest = readShipped('02-returning-user.yaml').toString()
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const oldFile = (name: string): string => file(name, newest.replace('understudy: 2', 'understudy: 1'))

describe.concurrent('understudy migrate', () => {
  it('prints the new text and tells beside it what changed; the file stays', async () => {
    const path = oldFile('printed.yaml')
    const before = readFileSync(path, 'utf8')
    const { code, out, err } = await understudy(['migrate', path])
    expect([code, out, err]).toEqual([0, newest, `${path}: 1 change\n  line 2: Version 1 becomes version 2.\n`])
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('--write keeps the old text beside the new one, and never overwrites what is kept', async () => {
    const path = oldFile('written.yaml')
    const before = readFileSync(path, 'utf8')
    expect((await understudy(['migrate', path, '--write'])).out).toContain(`The old text is kept as ${path}.old.`)
    expect([readFileSync(path, 'utf8'), readFileSync(`${path}.old`, 'utf8')]).toEqual([newest, before])
    expect((await understudy(['migrate', path, '--write'])).out).toContain('is of the newest version already')

    writeFileSync(path, before)
    const { code, err } = await understudy(['migrate', path, '--write'])
    expect([code, err]).toEqual([2, expect.stringContaining('Nothing was written.')])
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('a newer version and a broken file: 2, told with their place, and nothing is written', async () => {
    const newer = file('newer.yaml', 'understudy: 9\ntitle: x\nsteps: []\n')
    const { code, out, err } = await understudy(['migrate', newer, file('broken.yaml', 'title: [\n'), '--write'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`${newer}:1:13 This file is written in version 9`)
    expect(err).toContain('broken.yaml:1:8 The bracket that opens here is not closed.')
    expect(existsSync(`${newer}.old`)).toBe(false)
  })
})
