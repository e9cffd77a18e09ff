/** The page for trainers is true: every example in it is played, and every name in it is one. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusalCodes } from '#shared/engine/refusal.ts'
import { expectationKinds } from '#shared/scenario/language/expectation.ts'
import { header } from '#shared/scenario/language/header.ts'
import { stepKinds } from '#shared/scenario/language/step.ts'
import { tables } from '#shared/scenario/language/tables.ts'
import { tokenCodes } from '#shared/token/codes.ts'
import { shelf } from '#shared/token/shelf.ts'
import { at, failuresOf } from './tools.ts'

const page = readFileSync(at('docs/scenarios.md'), 'utf8')
const blocks = (info: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`yaml ${info}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)
const [base = ''] = blocks('base')
/** By the name that stands beside them. */
const casts = new Map(
  [...page.matchAll(/^```yaml cast (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
)
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')

describe('every example is played and holds', () => {
  it('there are some, of each sort', () => {
    expect([blocks('file').length, blocks('base').length, blocks('steps').length > 8]).toEqual([2, 1, true])
    expect(page.match(/^```yaml/gm)?.length).toBe(blocks('file').length + 2 + blocks('steps').length)
  })
  it.each([...blocks('file'), base])('file %#', async (text) =>
    expect(await failuresOf(text, (path) => casts.get(path))).toEqual([]),
  )
  it.each(blocks('steps'))('steps %#', async (text) => expect(await failuresOf(base + indented(text))).toEqual([]))
})

it('the failure that the page promises is told as it says', async () => {
  const [first = ''] = blocks('file')
  const failures = await failuresOf(first.replace('requester: Ada Byron', 'requester: Grace Hopper'))
  expect(failures.join()).toContain('expected requester Grace Hopper, is Ada Byron')
})

describe('everything is on the page', () => {
  const words = [
    header,
    tables.shape,
    ...Object.values({ ...stepKinds, ...expectationKinds }).map(({ shape }) => shape),
  ].flatMap(Object.keys)
  it.each([...new Set(words)])('the word "%s"', (word) => expect(page).toContain(`\`${word}`))
  it.each(shelf.map(({ id, code }) => [id, code]))('the broken token %s', (id, code) =>
    expect(page).toMatch(new RegExp(`^\\| \`${id}\` .*\\| \`${code}\``, 'm')),
  )
  it.each([...tokenCodes, ...refusalCodes])('the code %s', (code) => expect(page).toContain(`\`${code}\``))
})
