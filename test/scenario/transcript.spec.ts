/** The agent's screen in words: what is new after each step, in the screen's own words. */
import { afterEach, describe, expect, it } from 'vitest'
import { runStory } from '#shared/scenario/run.ts'
import { transcriptText } from '#shared/scenario/transcript/transcript.ts'
import { differenceOf } from '#shared/scenario/transcript/difference.ts'
import { readShipped, scenarioOf } from './tools.ts'

const head = `understudy: 1
title: T
devices: { Laptop: browser, Phone: phone }
keys: { Shop: }
people: { Ada: { external id: a-1, name: Ada Byron, email: ada@example.com } }
agents: [Sam, Kim]
steps:
`
const transcriptOf = async (text: string) =>
  (await runStory(scenarioOf(text), { transcript: true })).transcript?.map(({ lines }) => lines.join('\n')) ?? []

describe('after each step the transcript tells', () => {
  const story = `${head}  - { device: Laptop, writes: Hi }
  - { after: 1 minute, device: Laptop, logs in as: Ada }
  - { after: 1 minute, device: Phone, logs in as: Ada, with broken token: expired, expect: [{ refused: expired }] }
  - say: Everybody looks.
  - { agent: Kim, ticket: 1, notes: "A first line\\nand a second" }
  - { device: Phone, writes: Ho }
  - { agent: Kim, ticket: 1, merges into: 1, expect: [{ refused: merge-with-itself }] }
`
  it('nothing but the lists before the first', async () =>
    expect((await transcriptOf(story))[0]).toMatch(
      /^T\n {2}Policy: first release\n {2}Lists of Sam\n {4}Your unsolved tickets: no ticket\n/,
    ))

  it('the row and the ticket that came, and that nobody is verified (rules A1, A4)', async () => {
    const [, written = ''] = await transcriptOf(story)
    expect(written).toContain('    Unassigned tickets: #1\n')
    expect(written).toContain('#1 Hi | New | Visitor 1, Not verified | Nobody | 10:30 |')
    expect(written).toContain('    Requester: Visitor 1, Not verified\n    External ID: none\n')
    expect(written).toContain('Email: Not shown to agents in this release')
    expect(written).toContain('Message from Visitor 1, not verified, 10:30: Hi')
  })

  it('a login: who it is now, and of the log only what is new (rules U2, A1)', async () => {
    const [, , loggedIn = ''] = await transcriptOf(story)
    expect(loggedIn).toContain('Requester: Ada Byron, Verified\n    External ID: a-1')
    expect(loggedIn).toContain('4 lines as before\n    Ada Byron logged in on Laptop as a-1 · 10:31')
    expect(loggedIn).not.toContain('Message from Visitor 1')
  })

  it('a refused login on its device, once (rule T7)', async () => {
    const told = await transcriptOf(story)
    expect(told[3]).toContain('Phone: Login did not work. You can go on writing as a visitor.')
    expect(told[3]).toContain('(expired)')
    expect(told.filter((step) => step.includes('Login did not work'))).toHaveLength(1)
  })

  it('that nothing changes', async () =>
    expect((await transcriptOf(story))[4]).toBe(
      '4. The agent looks\n  2025-03-04 10:32 UTC\n  Nothing changes on the agent’s screen.',
    ))

  it('the lists of whoever acts, and further lines of a text below its first', async () => {
    const noted = (await transcriptOf(story))[5] ?? ''
    expect(noted).toContain('Lists of Kim')
    expect(noted).toContain('    Internal note from Kim, agent, 10:32: A first line\n      and a second')
  })

  it('the conversation of the device on which somebody writes', async () =>
    expect((await transcriptOf(story))[6]).toContain('Ticket #2 on screen: Ho'))

  it('what an agent was refused', async () =>
    expect((await transcriptOf(story))[7]).toContain('Refused: Ticket ticket-1 cannot be merged with itself.'))
})

describe('the same bytes everywhere', () => {
  const zone = process.env['TZ']
  afterEach(() => void (zone === undefined ? delete process.env['TZ'] : (process.env['TZ'] = zone)))

  it.each(['Pacific/Auckland', 'America/St_Johns'])('in %s', async (there) => {
    const scenario = scenarioOf(readShipped('02-returning-user.yaml'))
    const here = await runStory(scenario, { transcript: true })
    process.env['TZ'] = there
    expect(new Date(2025, 2, 4).getTimezoneOffset()).not.toBe(0)
    expect((await runStory(scenario, { transcript: true })).transcript).toEqual(here.transcript)
  })
})

describe('a difference', () => {
  const kept = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`).join('\n')
  it('is none of the same text', () => expect(differenceOf(kept, kept)).toBeUndefined())
  it('has its lines and their numbers, with a line around it', () =>
    expect(differenceOf(kept, kept.replace('line 12\n', 'another\nand one more\n').replace('line 40\n', ''))).toEqual({
      line: 12,
      more: 0,
      lines: [
        '  11 line 11',
        '- 12 line 12',
        '+ 12 another',
        '+ 13 and one more',
        '  14 line 13',
        '  40 line 39',
        '- 40 line 40',
        '  41 line 41',
      ],
    }))
  it('is cut where it is long', () => {
    const difference = differenceOf(kept, kept.replaceAll('line', 'row'))
    expect(difference?.lines).toHaveLength(24)
    expect(difference?.more).toBe(120 - 24)
  })
})

it('a transcript ends each line, and parts its steps by a blank one', async () => {
  const { transcript = [] } = await runStory(scenarioOf(`${head}  - { device: Laptop, writes: Hi }\n`), {
    transcript: true,
  })
  expect(transcriptText(transcript)).toMatch(/no ticket\n\n1\. On Laptop: “Hi”\n[^]*[^\n]\n$/u)
})
