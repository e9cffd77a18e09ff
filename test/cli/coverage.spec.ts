/** `understudy coverage`: what it prints and writes, and how it ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '#shared/contract/coverage.ts'
import { understudy } from './run.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'understudy-coverage-'))))
afterAll(() => rmSync(folder, { recursive: true }))

describe.concurrent('understudy coverage', () => {
  it('of the stories that ship: every rule has one, and that ends with 0', async () => {
    const { code, out, err } = await understudy(['coverage', 'scenarios'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Every rule has a story.')
  })

  it('of a folder that leaves rules out: it names them, and ends with 1', async () => {
    const { code, out } = await understudy(['coverage', 'scenarios/articles'])
    expect([code, out]).toEqual([1, expect.stringContaining('K3')])
  })

  it('--json tells each cell with the stories and steps that lead there', async () => {
    const { out } = await understudy(['coverage', 'scenarios/identity/02-returning-user.yaml', '--json'])
    const { stories, filled } = JSON.parse(out) as Coverage
    expect(stories).toHaveLength(1)
    expect(filled).toContainEqual({
      cell: expect.objectContaining({ authentication: 'logging-in', ticket: 'new', match: 'known-open' }) as unknown,
      shown: [{ story: 0, steps: [6] }],
    })
  })

  it('--skeleton writes a file that check takes, and never writes over one', async () => {
    const file = join(folder, 'skeleton.yaml')
    const args = ['coverage', '--skeleton', 'authentication=refused, ticket=pending', '--output', file]
    expect(await understudy(args)).toMatchObject({ code: 0, out: expect.stringContaining(file) as unknown })
    expect(await understudy(['check', file])).toMatchObject({ code: 0, err: '' })

    writeFileSync(file, 'mine')
    expect((await understudy(args)).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it.each([
    ['no path', []],
    ['the same axis twice', ['scenarios', '--rows', 'ticket', '--columns', 'ticket']],
    ['a file that cannot be read', ['nowhere.yaml']],
    ['a skeleton of what a rule forbids', ['--skeleton', 'authentication=anonymous, match=known']],
    ['a word of no axis', ['--skeleton', 'ticket=shut']],
  ])('%s ends with 2 and says why', async (_, args) => {
    const { code, err } = await understudy(['coverage', ...args])
    expect([code, err]).toEqual([2, expect.stringMatching(/\S/)])
  })
})
