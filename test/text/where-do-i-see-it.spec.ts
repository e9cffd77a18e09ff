import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleNumbers } from '#shared/engine/rules.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/where-do-i-see-it.md'), 'utf8')
const rows = page.split('\n').flatMap((line) => {
  const [, rule, , , proof] = line.split('|').map((cell) => cell.trim())
  return rule && /^[AEU]\d+$/.test(rule) ? [{ rule, proof: proof ?? '' }] : []
})
/** `file`: "title" */
const cited = rows.flatMap(({ rule, proof }) => {
  const [, file, title] = /^`([^`]+)`: "(.+)"$/.exec(proof) ?? []
  return file && title ? [{ rule, file, title }] : []
})

describe('the page "Where do I see it?"', () => {
  it('names every rule about what agents see, about email and about end users', () => {
    const wanted = ruleNumbers.filter((rule) => /^[AEU]/.test(rule))
    expect([...new Set(rows.map(({ rule }) => rule))].sort()).toEqual([...wanted].sort())
  })

  it('has a proof for each', () => {
    expect(cited).toHaveLength(rows.length)
  })

  it.each(cited)('$rule is proved where the page says: $file', ({ rule, file, title }) => {
    expect(existsSync(join(root, file))).toBe(true)
    expect(readFileSync(join(root, file), 'utf8')).toContain(title)
    expect(title).toContain(rule)
  })
})
