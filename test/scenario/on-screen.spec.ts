/** What the window must say, and when what it says counts as the same. */
import { describe, expect, it } from 'vitest'
import { mustSay } from '#shared/scenario/on-screen/must-say.ts'
import { mismatchOf, mismatchWords } from '#shared/scenario/on-screen/place.ts'
import { openText } from '#shared/text/text.ts'
import { scenarioOf } from './tools.ts'

const say = openText().t
const story = `understudy: 2
title: T
clock: 2025-03-04 10:30
devices: { Laptop: browser }
keys: { Shop: }
people: { Ada: { external id: a-1, name: Ada Byron, email: ada@example.com } }
steps:
  - { device: Laptop, writes: Hi, expect: [{ ticket: 1, verified: no }] }
  - { device: Laptop, logs in as: Ada, expect: [{ ticket: 1, verified: yes }] }
  - { device: Laptop, logs in as: Ada, with broken token: expired, expect: [{ refused: expired }] }
`
async function lines(text: string, step: number, where: string): Promise<readonly string[] | undefined> {
  const look = (await mustSay(scenarioOf(text), say, 'en-GB'))[step]
  return [...(look?.led ?? []), ...(look?.list ?? [])].find((place) => place.where === where)?.lines
}

describe('the window must say', () => {
  it.each([
    [1, 'Head of the ticket', ['Hi · Visitor 1 · Not verified · via messaging · #1']],
    [2, 'Head of the ticket', ['Hi · Ada Byron · Verified · via messaging · #1']],
    [1, 'End user profile · External ID', []],
    [2, 'End user profile · External ID', ['a-1']],
    [2, 'End user profile · Email', ['Not shown to agents in this release (E1)']],
    [2, 'Device: Laptop', ['Shop help · logged in · a-1']],
    [2, `Messages on Laptop · ${say('devices.refused')}`, []],
    [0, 'Tickets', []],
  ])('A1, A2, A4, E1 after step %i, %s: %j', async (step, where, expected) =>
    expect(await lines(story, step, where)).toEqual(expected),
  )

  it('A1 the mark on a message as it was when it arrived, and what was between', async () => {
    const log = await lines(story, 2, 'Conversation')
    expect(log?.[0]).toMatch(/^Tuesday,? 4 March 2025$/)
    expect(log?.[2]).toBe('Message from Visitor 1, not verified, 10:30 · Visitor 1 · Not verified · 10:30 · Hi')
    expect(log?.at(-1)).toBe('Requester changed from Visitor 1 to Ada Byron · rule U2 · 10:30')
  })

  it('T7 that a login was refused, and why', async () =>
    expect((await lines(story, 3, `Messages on Laptop · ${say('devices.refused')}`))?.[0]).toContain('expired'))

  it('E1 no address of a token, save one that somebody wrote or that is an external ID (E2)', async () => {
    const hidden = async (text: string) => (await mustSay(scenarioOf(text), say, 'en-GB')).at(-1)?.hidden
    expect(await hidden(story)).toEqual(['ada@example.com'])
    expect(await hidden(story.replace('writes: Hi', 'writes: "I am ada@example.com"'))).toEqual([])
    expect(await hidden(story.replace('a-1', 'ada@example.com'))).toEqual([])
    expect(await hidden(story.replace('title: T', 'title: T\npolicy: current'))).toEqual([])
  })
})

describe('what a page says', () => {
  const must = { where: 'Log', lines: ['One · two', 'Three', 'Four'] }

  it('may have its blanks, dots and invisible characters elsewhere', () =>
    expect(mismatchOf(must, { where: 'Log', lines: ['One  two', '\u2068Three\u2069', 'Four '] })).toBeUndefined())

  it('may show the end of a long log, or the start of a long list, and nothing else of it', () => {
    expect(mismatchOf(must, { where: 'Log', lines: ['Three', 'Four'], part: 'end' })).toBeUndefined()
    expect(mismatchOf(must, { where: 'Log', lines: ['One two'], part: 'start' })).toBeUndefined()
    expect(mismatchOf(must, { where: 'Log', lines: ['Three', 'Four'] })).toBeDefined()
    expect(mismatchOf(must, { where: 'Log', lines: [], part: 'end' })).toBeDefined()
    expect(mismatchOf(must, undefined)).toBeDefined()
  })

  it('is another external ID if it has a blank more', () => {
    const id = { where: 'External ID', lines: ['cust-1042'], exact: true }
    expect(mismatchOf(id, { where: 'External ID', lines: ['cust-1042 '] })).toBeDefined()
    expect(mismatchOf(id, { where: 'External ID', lines: ['cust-1042'] })).toBeUndefined()
  })

  it('is told beside what it must say, only as far as it is another', () => {
    const wrong = mismatchOf(must, { where: 'Log', lines: ['One two', 'Four', 'Three'] })
    expect(mismatchWords(say, wrong!)).toBe(
      'must say (-), the page says (+):\n  1 One · two\n- 2 Three\n  2 Four\n+ 3 Three',
    )
    const gone = mismatchOf({ where: 'External ID', lines: ['a-1'] }, undefined)
    expect(mismatchWords(say, gone!)).toBe('must say “a-1”; the page says “nothing”')
  })
})
