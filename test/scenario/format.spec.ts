/** Formatting changes how a file is written and nothing else: not the story, not a comment, and not twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CST, Lexer, parse } from 'yaml'
import { formatText } from '#shared/scenario/format/format-text.ts'
import { soundText } from '#shared/scenario/problems/sound-text.ts'
import { scenarioOf, readShipped } from './tools.ts'

const untidy = `# Above all.

understudy: 2 # the version
steps:
      # About the first step.
      - expect: [{ requester: Visitor 1, ticket: 1, shows: ["Hi", {from: bot}] }]   # looked at

        # What she writes.
        writes: "Hi"
        device: Laptop
        after: 1 minute
        # About the narration.
        say: >-
            Somebody
            writes.
      # Before the second.
      - submits as: solved
        agent: Agent
        note: A presenter's note that is longer than a line of a hundred and twenty letters, so that it is easier to read on two of them.
        ticket: 1
# Between.
people: { Ada: { name: Ada Byron, external id: "1042" }, Grace: { external id: g-1 } }
devices: {Phone: phone, Laptop: browser}
title: 'Untidy'
keys: { Shop: , App: { secret: long-enough-a-secret, id: app_5f2a9c0e1b7d4a3386c2e9f1 } }
# Below all.
`

it('words stand in one order, each on its line, and comments with what they are about', () =>
  expect(formatText(untidy)).toBe(`# Above all.

understudy: 2 # the version
title: 'Untidy'
keys:
  Shop:
  App:
    id: app_5f2a9c0e1b7d4a3386c2e9f1
    secret: long-enough-a-secret
# Between.
people:
  Ada:
    external id: "1042"
    name: Ada Byron
  Grace:
    external id: g-1
devices:
  Phone: phone
  Laptop: browser
steps:
  # About the first step.
  # About the narration.
  - say: >-
      Somebody writes.
    after: 1 minute
    device: Laptop

    # What she writes.
    writes: "Hi"
    # looked at
    expect:
      - ticket: 1
        requester: Visitor 1
        shows:
          - "Hi"
          - from: bot
  # Before the second.
  - note: >-
      A presenter's note that is longer than a line of a hundred and twenty letters, so that it is easier to read on two
      of them.
    agent: Agent
    ticket: 1
    submits as: solved

# Below all.
`))

const shipped = [
  '01-login-in-mid-conversation.yaml',
  '04-many-conversations.yaml',
  '05-email-conflict.yaml',
  '08-email-stays-text.yaml',
].map((name) => readShipped(name).toString())

describe('whatever is formatted stays what it was', () => {
  const comments = (text: string): readonly string[] =>
    [...new Lexer().lex(text)].filter((token) => CST.tokenType(token) === 'comment').sort()

  function holds(text: string): void {
    const formatted = formatText(text)
    expect(parse(formatted)).toEqual(parse(text))
    expect(comments(formatted)).toEqual(comments(text))
    expect(formatText(formatted)).toBe(formatted)
  }

  it.each(['demo.yaml', '02-returning-user.yaml'])('%s', (name) => holds(readShipped(name).toString()))

  it('a file with its lines moved about, remarks put in and texts changed, as long as it is sound', () => {
    const lines = fc.constantFrom(...shipped, untidy)
    const put = fc.constantFrom(
      '# a remark',
      '',
      '      # far in',
      '  # near',
      'more: [a, {b: c}, "d: e"]',
      "    say: 'It''s \\n so'",
      '    about: "tab\\t and \\u00a0 blank "',
      '    note: |\n      two\n\n        lines\n',
      '    note: >+\n      folded\n      lines\n\n\n',
      '      - {}',
      '  - []',
      '  - say: no # end',
      `    say: ${'long words stand here and go on '.repeat(6)}`,
      `    say: "${'  in quotes \\" and on '.repeat(9)}"`,
    )
    const edit = fc.record({ at: fc.nat(400), taken: fc.nat(3), put })
    let sound = 0
    fc.assert(
      fc.property(lines, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const edited = edits
          .reduce((now, one) => now.toSpliced(one.at % now.length, one.taken, one.put), text.split('\n'))
          .join('\n')
        if (!soundText('x.yaml', Buffer.from(edited)).ok) return
        sound += 1
        holds(edited)
      }),
      { numRuns: 250 },
    )
    expect(sound).toBeGreaterThan(20)
  })

  it('and it is still the same story', () =>
    expect(scenarioOf(formatText(untidy)).words).toEqual(scenarioOf(untidy).words))
})
