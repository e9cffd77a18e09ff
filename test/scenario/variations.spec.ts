/** One file, several stories: variations in a table, and policies. */
import { describe, expect, it } from 'vitest'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStory, storyCards } from '#shared/scenario/story.ts'
import { failuresOf, problemsOf } from './tools.ts'

const file = (variations: string, steps: string, head = '') =>
  `understudy: 2\ntitle: Refused\n${head}keys: { Shop: }\npeople: { Ada: { external id: a } }\ndevices: { Laptop: browser, Phone: phone }\n${variations}steps:\n${steps}`
const table = `variations:
  an expired token: { kind: expired, code: expired, number: 1, where: Laptop }
  a wrong secret: { kind: wrong-secret, code: signature-wrong, number: 1, where: Phone }
`
const steps = `  - { device: <where>, writes: I am on <where>. }
  - { device: <where>, logs in as: Ada, with broken token: <kind>, expect: [{ refused: <code> }] }
  - say: x
    expect: [{ ticket: <number>, subject: I am on <where>. }]
`

it('each row is a story of its own, named after it', async () => {
  const parsed = parseScenario('x.yaml', file(table, steps))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  expect(parsed.stories.map(({ words }) => words.title)).toEqual([
    'Refused (an expired token)',
    'Refused (a wrong secret)',
  ])
  expect(await failuresOf(file(table, steps))).toEqual([])
  expect(await failuresOf(file(table.replace('code: signature-wrong', 'code: kid-unknown'), steps))).toEqual([
    expect.stringContaining('step 2, line 11, the step is refused with kid-unknown: refused with'),
  ])
})

it('stands on the shelf once, with a form for each row, which is opened there', async () => {
  expect(storyCards('x.yaml', file(table, steps))).toMatchObject([
    {
      file: 'x.yaml',
      title: 'Refused',
      forms: [
        { file: 'x.yaml#1', variation: 'an expired token' },
        { file: 'x.yaml#2', variation: 'a wrong secret' },
      ],
    },
  ])
  const policies = 'policy: [first-release, current]\n'
  expect(storyCards('x.yaml', file(policies, '  - say: x'))[0]?.forms).toEqual([
    { file: 'x.yaml#1', policy: 'first-release' },
    { file: 'x.yaml#2', policy: 'current' },
  ])
  expect(storyCards('x.yaml', file(table + policies, steps))[0]?.forms[3]).toEqual({
    file: 'x.yaml#4',
    variation: 'a wrong secret',
    policy: 'current',
  })
  expect(storyCards('x.yaml', file('', '  - say: x'))[0]?.forms).toEqual([])
  const opened = await openStory('x.yaml#2', file(table, steps))
  expect(opened.ok && opened.playing.state()).toMatchObject({ file: 'x.yaml#2', title: 'Refused (a wrong secret)' })
})

describe('what is wrong is told', () => {
  it('at the value in its row where the value is what is wrong', () =>
    expect(
      problemsOf(file(table.replace('where: Phone', 'where: Phoen').replace('kind: expired', 'kind: old'), steps)),
    ).toEqual(['7:29 "with broken token" cannot be "old".', '8:82 There is no device called "Phoen".']))
  it('at the step, once, where all rows share it', () =>
    expect(problemsOf(file(table, steps.replace('subject:', 'subjct:')))).toEqual([
      '13:34 The word "subjct" is not known here.',
    ]))
  it('a mark for which nothing stands, a value that stands nowhere, a row that misses one', () =>
    expect(
      problemsOf(
        file(table.replace('number: 1, where: P', 'where: P'), steps.replace('I am on <where>', 'I am on <wher>')),
      ),
    ).toEqual([
      '8:3 The variation "a wrong secret" says nothing for <number>.',
      '10:32 Nothing stands for <wher>.',
      '13:24 "ticket" needs a whole number.',
    ]))
  it('an empty table, and one of lists', () => {
    expect(problemsOf(file('variations: {}\n', '  - say: x'))).toEqual(['6:13 There is nothing in here.'])
    expect(problemsOf(file('variations: [a]\n', '  - say: x'))).toEqual([
      '6:13 "variations" needs words and values of its own.',
    ])
  })
  it('without a table, <…> is text', async () =>
    expect(
      await failuresOf(
        file('', '  - { device: Laptop, writes: <b>Hi</b>, expect: [{ ticket: 1, subject: <b>Hi</b> }] }'),
      ),
    ).toEqual([]))
})

describe('policies', () => {
  const both = file(
    '',
    `  - { device: Laptop, writes: Hi }
  - device: Laptop
    logs in as: Ada
    expect:
      - { number of end users: 2, under: first-release }
      - { number of end users: 1, under: current }
      - { ticket: 1, verified: yes }
`,
    'policy: [first-release, current]\n',
  )
  it('U2 the story is told under each, with what holds under one only', async () => {
    const parsed = parseScenario('x.yaml', both)
    const told = parsed.ok ? parsed.stories : []
    expect(told.map(({ words }) => [words.title, words.policy])).toEqual([
      ['Refused (first-release)', 'first-release'],
      ['Refused (current)', 'current'],
    ])
    const players = await Promise.all(told.map((story) => playAll(story)))
    expect(players.map((player) => player.findings().map(({ text, ok }) => [text, ok]))).toEqual([
      [
        ['number of end users 2', true],
        ['ticket 1: verified yes', true],
      ],
      [
        ['number of end users 1', true],
        ['ticket 1: verified yes', true],
      ],
    ])
  })
  it('a refusal that is expected under another policy excuses nothing', async () => {
    const refused = `  - device: Laptop
    logs in as: Ada
    with broken token: expired
    expect: [{ refused: expired, under: current }]
`
    expect(await failuresOf(file('', refused, 'policy: [first-release, current]\n'))).toHaveLength(1)
  })
  it('with variations, every row under every policy; a misspelt one is told', () => {
    const parsed = parseScenario('x.yaml', file(table, steps, 'policy: [current, first-release, current]\n'))
    expect(parsed.ok && parsed.stories.map(({ words }) => words.title)).toEqual([
      'Refused (an expired token, current)',
      'Refused (an expired token, first-release)',
      'Refused (a wrong secret, current)',
      'Refused (a wrong secret, first-release)',
    ])
    expect(problemsOf(both.replace('[first-release, current]', '[first-release, curent]'))).toEqual([
      '3:25 "policy" cannot be "curent".',
    ])
  })
})
