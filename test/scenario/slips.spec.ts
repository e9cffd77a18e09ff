/** The commonest slips of beginners are told at the line where they are, whichever line YAML stumbles over. */
import { describe, expect, it } from 'vitest'
import { hintsOf, problemsOf, readShipped } from './tools.ts'

const head = 'understudy: 1\ntitle: T\n'
const steps = (text: string): string =>
  `${head}devices: { Laptop: browser }\nkeys: { Shop: }\npeople: { Ada: { external id: a-1, name: Ada Byron } }\nsteps:\n${text}`

/** Each with its hint. The device is declared on line 3, steps begin on line 7. */
const slips: readonly [name: string, text: string, ...problems: string[]][] = [
  ['one blank too few in a step', steps('  - device: Laptop\n   writes: hi'), '8:4 indentation'],
  [
    'one blank too few in an expectation',
    steps('  - say: x\n    expect:\n      - ticket: 1\n       verified: no\n  - say: y'),
    '10:8 indentation',
  ],
  [
    'one blank too few above the steps',
    `${head}people:\n  Ada:\n    external id: a\n   name: Ada\nsteps:\n  - say: x`,
    '6:4 indentation',
  ],
  ['one blank too few before a dash', steps('  - device: Laptop\n    writes: hi\n - say: x'), '9:2 indentation'],
  ['one blank too many', steps('  - device: Laptop\n     writes: hi'), '8:6 indentation'],
  [
    'no colon, more behind it',
    steps('  - device: Laptop\n    writes hi\n    expect:\n      - number of tickets: 1'),
    '8:5 There is no colon behind "writes". Write "writes: hi", with a colon and a blank.',
  ],
  [
    'no colon, nothing behind it',
    steps('  - device: Laptop\n    writes hi'),
    '8:5 There is no colon behind "writes". Write "writes: hi", with a colon and a blank.',
  ],
  [
    'no colon behind a dash',
    steps('  - device Laptop\n    writes: hi'),
    '7:5 There is no colon behind "device". Write "device: Laptop", with a colon and a blank.',
  ],
  [
    'no blank behind the colon',
    steps('  - device: Laptop\n    writes:hi\n  - say: x'),
    '8:5 There is no blank behind the colon of "writes". Write "writes: hi", with a colon and a blank.',
  ],
  [
    'no colon behind what has words of its own',
    `${head}devices\n  L: browser\npeople:\n  Ada\n    external id: a\nsteps:\n  - say: x`,
    '3:1 There is no colon behind "devices". Write "devices:", with a colon.',
    '6:3 There is no colon behind "Ada". Write "Ada:", with a colon.',
  ],
  [
    'no blank behind a dash',
    steps('  -device: Laptop\n    writes: hi'),
    '7:3 There is no blank behind the dash. Write "- device: Laptop".',
  ],
  [
    "no blank behind an agent's dash",
    `${head}agents:\n  - Sam\n  -Tom\nsteps:\n  - say: x`,
    '5:3 There is no blank behind the dash. Write "- Tom".',
  ],
  [
    'no-break spaces',
    steps('  - device: Laptop\n  \u00a0 writes: hi'),
    '8:1 There is a blank of another kind in the indentation (a no-break space, for example). Such blanks come along when text is copied from a page. Take them out and type ordinary blanks.',
  ],
  [
    'several at once, and what is wrong besides them',
    `${head}devices\n  L: browser\nsteps:\n  -device M\n   writes:hi\n   expct: x`,
    '3:1 There is no colon behind "devices". Write "devices:", with a colon.',
    '6:3 There is no blank behind the dash. Write "- device M".',
    '6:4 There is no colon behind "device". Write "device: M", with a colon and a blank.',
    '7:4 There is no blank behind the colon of "writes". Write "writes: hi", with a colon and a blank.',
    '7:4 indentation',
  ],
  [
    'nothing in a text that goes on',
    steps('  - say: >-\n      writes hi\n      -device: x\n    expct: x\n  - say: one\n      writes two\n    afer: 3s'),
    '10:5 The word "expct" is not known here. Did you mean "expect"?',
    '13:5 The word "afer" is not known here. Did you mean "after"?',
  ],
  [
    'a bracket that is not closed',
    steps('  - { device: Laptop, writes: hi\n  - say: x\n  - say: y'),
    '7:5 The bracket that opens here is not closed. Each [ needs its ], each { its }.',
  ],
  [
    'a comma that is not there',
    steps('  - { say: x after: y }'),
    '7:12 A comma or a closing bracket is missing before this. Inside [ ] and { } commas stand between entries.',
  ],
  [
    'a person twice',
    `${head}people:\n  Ada: { external id: x }\n  Ada: { external id: y }\nsteps:\n  - say: x`,
    '5:3 The person "Ada" stands here twice. Names must differ, so that one knows which is meant.',
  ],
  [
    'a word twice above the steps',
    `${head}title: U\nsteps:\n  - say: x`,
    '3:1 "title" stands here twice. Keep one of the two.',
  ],
  [
    'numbers in quotes',
    steps('  - say: x\n    expect:\n      - number of tickets: "1"\n      - ticket: 1\n        merged into: "2"'),
    '9:28 "number of tickets" needs a whole number; in quotes it is a text. Write it without quotes: 1.',
    '11:22 "merged into" needs the number of a ticket, or "none". Write it without quotes.',
  ],
]

describe('slips of the hand, told at their own line', () => {
  const fit =
    'The indentation does not fit here. Words that belong together begin in the same column; what belongs to a word stands two blanks further in. Look at the line above, too.'
  it.each(slips)('%s', (_, text, ...problems) => {
    const hints = hintsOf(text)
    const told = problemsOf(text).map((problem, index) => `${problem} ${hints[index] ?? ''}`)
    expect(told).toEqual(problems.map((problem) => problem.replace(/indentation$/, fit)))
    expect(problemsOf(text.replaceAll('\n', '\r\n'))).toEqual(problemsOf(text))
  })
})

describe('in every line of a shipped file, the slip is told first, at its line', () => {
  const lines = readShipped('01-login-in-mid-conversation.yaml').toString().split('\n')
  const isText = (line: string): boolean => !/^\s*(- )?[a-zA-Z -]+:/.test(line)
  it.each([
    ['no colon', (line: string) => (isText(line) ? line : line.replace(/:(?=\s|$)/, ''))],
    ['no blank behind the colon', (line: string) => (isText(line) ? line : line.replace(/: /, ':'))],
    ['no blank behind the dash', (line: string) => line.replace(/^(\s*)- /, '$1-')],
    ['a no-break space', (line: string) => line.replace(/^ /, '\u00a0')],
  ])('%s', (_, slip) => {
    const told = lines.flatMap((line, index) => {
      if (slip(line) === line || index % 2 === 0) return []
      const [first = ''] = problemsOf(lines.with(index, slip(line)).join('\n'))
      return first.startsWith(`${index + 1}:`) ? [] : [`${index + 1} ${line}: ${first}`]
    })
    expect(told).toEqual([])
  })
})
