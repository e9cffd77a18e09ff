/** Every kind of mistake in a file is told at its place, in words that say what to do. */
import { describe, expect, it } from 'vitest'
import { hintsOf, problemsOf } from './tools.ts'

const head = 'understudy: 1\ntitle: T\n'
const cast = `${head}devices: { Laptop: browser }\nkeys: { Shop: }\npeople: { Ada: { external id: a-1, name: Ada Byron } }\nsteps:\n`
/** Steps begin on line 7. */
const steps = (text: string): string => `${cast}${text}`

const asYaml: readonly [name: string, text: string, ...problems: string[]][] = [
  ['an empty file', '', '1:1 The file is empty.'],
  ['a file of remarks only', '# nothing\n\n', '1:1 The file is empty.'],
  ['a text in place of words', 'Ada writes', '1:1 This file does not begin with words and their values.'],
  ['a list in place of words', '- title: x', '1:1 This file does not begin with words and their values.'],
  ['a tab', `${head}steps:\n\t- say: x`, '4:1 There is a tab in the indentation.'],
  ['a word twice', steps('  - say: a\n    say: b'), '8:5 "say" stands here twice.'],
  ['two documents', `${head}steps: [{ say: x }]\n---\ntitle: U`, '4:1 A second document begins here.'],
  ['a directive', '%YAML 1.1\n---\ntitle: x', '1:1 A line that begins with % is not used here.'],
  [
    'an anchor and an alias',
    `${head}about: &a b\nsource: *a\nsteps: []`,
    '3:8 A text that begins with & means something else in YAML.',
    '4:9 A text that begins with * means something else in YAML.',
  ],
  [
    'a bomb of aliases',
    'a: &a [x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]',
    ...['1:4 &', '2:4 &', '2:8 *', '2:12 *', '2:16 *', '3:5 *', '3:9 *', '3:13 *'].map(
      (place) => `${place.slice(0, -2)} A text that begins with ${place.slice(-1)} means something else in YAML.`,
    ),
  ],
  ['a tag', `${head}about: !important x\nsteps: []`, '3:8 A text that begins with ! means something else in YAML.'],
  ['a second colon', steps('  - say: Hello: you'), '7:10 There is a second colon in this line.'],
  ['a reserved character', steps('  - say: @Ada'), '7:10 A text cannot begin with @ unless it stands in quotes.'],
  ['a backtick', steps('  - say: `Ada`'), '7:10 A text cannot begin with ` unless it stands in quotes.'],
  ['an open quote', `${head}about: "open\nsource: x\n`, '3:8 The closing quote is missing.'],
  ['text behind a quote', `${head}about: "one" two\n`, '3:14 There is more text behind the closing quote.'],
  ['a backslash', `${head}about: "C:\\qemu"\n`, '3:11 The backslash means something else inside "…".'],
  ['an open bracket', `${head}agents: [Sam\n`, '3:9 The bracket that opens here is not closed.'],
  [
    'a wrong indentation',
    steps('  - device: Laptop\n    writes: Hi\n      expect: x'),
    '9:7 The indentation does not fit here.',
  ],
  ['a word without a colon', `${head}steps\n`, '3:1 There is no colon behind "steps".'],
  ['a list as a word', '? [a]\n: b', '1:3 This cannot stand before a colon.'],
  ['a prototype as a word', `${head}devices: { __proto__: phone }\n`, '3:12 This cannot stand before a colon.'],
  ['a control character', `${head}about: a\u0007b`, '3:9 There is an invisible control character (code 0007) here.'],
  ['a picture', '\u0089PNG\u0000\u001a', '1:1 There is an invisible control character (code 0089) here.'],
  ['a thousand brackets', '['.repeat(100_000), '1:41 Too many lists or words stand inside each other here.'],
  ['a thousand dashes', '- '.repeat(50_000), '1:81 Too many lists or words stand inside each other here.'],
  ['a huge file', `${head}about: ${'x'.repeat(500_001)}`, '3:499978 The file is longer than 500000 characters.'],
]

const inWords: readonly [name: string, text: string, ...problems: string[]][] = [
  [
    'nothing that is required',
    'about: x',
    '1:1 "understudy" is missing.',
    '1:1 "title" is missing.',
    '1:1 "steps" is missing.',
  ],
  ['another version', 'understudy: 0\ntitle: x\nsteps: [{ say: x }]', '1:13 There is no version 0 of this format.'],
  ['an unknown word', `${head}titel: x\nsteps: [{ say: x }]`, '3:1 The word "titel" is not known here.'],
  ['no steps', `${head}steps: []`, '3:8 The list of "steps" is empty.'],
  ...['holds', 'does not hold'].map((word): [string, string, string] => [
    `${word} nothing`,
    steps(`  - say: x\n    expect: [{ view: all unsolved, ${word}: [] }]`),
    `8:${38 + word.length} The list of "${word}" is empty.`,
  ]),
  ['steps without dashes', `${head}steps:\n  say: x`, '4:3 "steps" needs a list.'],
  ['nothing behind a word', `${head}about: # 5\nsteps: [{ say: x }]`, '3:1 Behind "about" there is nothing.'],
  ['an empty text', steps('  - say: ""'), '7:10 The text of "say" is empty.'],
  [
    'a number for a text',
    `${head}people:\n  Ada: { external id: 0123 }\nsteps: [{ say: x }]`,
    '4:23 "external id" needs a text; 0123 is read as a number.',
  ],
  ['true for a text', steps('  - say: true'), '7:10 "say" needs a text; true is read as yes or no.'],
  ['a list for a text', steps('  - say: [a]'), '7:10 "say" needs one text.'],
  [
    'an impossible day',
    `${head}clock: 2025-02-30 10:00\nsteps: [{ say: x }]`,
    '3:8 2025-02-30 10:00 is no moment in time.',
  ],
  ['a moment in words', `${head}clock: tomorrow\nsteps: [{ say: x }]`, '3:8 tomorrow is no moment in time.'],
  ['a span without a unit', steps('  - after: 10'), '7:12 "after" needs a span of time; 10 is none.'],
  ['a span in words', steps('  - after: soon'), '7:12 "after" needs a span of time; soon is none.'],
  ['a story of centuries', steps('  - after: 9000 weeks'), '7:12 The story lasts longer than a hundred years here.'],
  ['a kind of device', `${head}devices: { Pad: tablet }\nsteps: [{ say: x }]`, '3:17 "Pad" cannot be "tablet".'],
  [
    'a short secret',
    `${head}keys: { K: { secret: abc } }\nsteps: [{ say: x }]`,
    '3:22 "secret" needs at least 8 characters.',
  ],
  ['a wrong key ID', `${head}keys: { K: { id: app_1 } }\nsteps: [{ say: x }]`, '3:18 app_1 is no key ID.'],
  ['agents without dashes', `${head}agents: Sam\nsteps: [{ say: x }]`, '3:9 "agents" needs a list.'],
  ['an agent twice', `${head}agents: [Sam, Sam]\nsteps: [{ say: x }]`, '3:15 The agent "Sam" stands here twice.'],
  [
    'names that mean something else',
    `${head}keys: { None: }\npeople: { bot: { external id: x } }\nagents: [Sam, Nobody]\ndevices: { ME: phone }\nsteps:\n  - administrator creates key: nobody`,
    ...['3:9 None', '4:11 bot', '5:15 Nobody', '6:12 ME', '8:32 nobody'].map((one) => {
      const [place, name] = one.split(' ')
      return `${place} Nobody and nothing can be called "${name}" here.`
    }),
  ],
  [
    'a key whose name is not free yet',
    steps('  - administrator creates key: B\n  - administrator creates key: B'),
    '8:32 The signing key "B" stands here twice.',
  ],
  [
    'one external ID twice',
    `${head}people: { A: { external id: x }, B: { external id: x } }\nsteps: [{ say: x }]`,
    '3:52 "B" has the same external ID as "A".',
  ],
  ['a step of text', steps('  - Ada writes'), '7:5 This entry is no words and values.'],
  ['an empty step', steps('  - {}'), '7:5 There is nothing in here.'],
  ['a misspelt verb', steps('  - device: Laptop\n    wrtes: Hi'), '8:5 The word "wrtes" is not known here.'],
  ['a device that does nothing', steps('  - device: Laptop'), '7:5 This step does not say what is done.'],
  ['a verb without its device', steps('  - writes: Hi'), '7:5 "writes" needs the word "device" in the same step.'],
  [
    'two verbs',
    steps('  - device: Laptop\n    writes: Hi\n    logs out: yes'),
    '9:5 This step does two things: "writes" and "logs out".',
  ],
  [
    'a word with another verb',
    steps('  - device: Laptop\n    writes: Hi\n    with key: Shop'),
    '9:5 "with key" does not go with "writes".',
  ],
  [
    'a wrong status',
    steps('  - device: Laptop\n    writes: Hi\n  - agent: Agent\n    ticket: 1\n    submits as: solvd'),
    '11:17 "submits as" cannot be "solvd".',
  ],
  ['an unknown device', steps('  - device: Labtop\n    writes: Hi'), '7:13 There is no device called "Labtop".'],
  [
    'an unknown agent',
    steps('  - device: Laptop\n    writes: Hi\n  - agent: Sam\n    ticket: 1\n    notes: x'),
    '9:12 There is no agent called "Sam".',
  ],
  ['an unknown person', steps('  - device: Laptop\n    logs in as: Grace'), '8:17 There is no person called "Grace".'],
  [
    'an unknown key',
    steps('  - device: Laptop\n    logs in as: Ada\n    with key: Shp'),
    '9:15 There is no signing key called "Shp".',
  ],
  [
    'a key that is made later',
    steps('  - administrator deletes key: New\n  - administrator creates key: New'),
    '7:32 There is no signing key called "New".',
  ],
  ['a key made twice', steps('  - administrator creates key: Shop'), '7:32 The signing key "Shop" stands here twice.'],
  [
    'no key at all',
    `${head}devices: { L: phone }\npeople: { A: { external id: x } }\nsteps:\n  - device: L\n    logs in as: A`,
    '7:5 There is no signing key to make a token with.',
  ],
  [
    'an unknown article',
    steps('  - device: Laptop\n    opens article: Prices'),
    '8:20 There is no article called "Prices".',
  ],
  [
    'a ticket that cannot be',
    steps('  - agent: Agent\n    ticket: 1\n    notes: x'),
    '8:13 There can be no ticket 1 at this step.',
  ],
  [
    'a kind of broken token',
    steps('  - device: Laptop\n    logs in as: Ada\n    with broken token: expird'),
    '9:24 "with broken token" cannot be "expird".',
  ],
  [
    'a claim that is no JSON',
    steps('  - device: Laptop\n    logs in as: Ada\n    with claims: { n: .inf }'),
    '9:18 A claim cannot have this value.',
  ],
  ['expectations without dashes', steps('  - say: x\n    expect:\n      ticket: 1'), '9:7 "expect" needs a list.'],
  [
    'an expectation of nothing',
    steps('  - say: x\n    expect:\n      - verified: yes'),
    '9:9 This expectation does not say what is looked at.',
  ],
  [
    'an expectation of two things',
    steps('  - say: x\n    expect:\n      - ticket: 1\n        device: Laptop'),
    '10:9 This expectation looks at two things: "ticket" and "device".',
  ],
  [
    'a misspelt fact',
    steps('  - say: x\n    expect:\n      - ticket: 1\n        requestr: Ada'),
    '10:9 The word "requestr" is not known here.',
  ],
  [
    'a fact of something else',
    steps('  - say: x\n    expect:\n      - ticket: 1\n        last login: refused'),
    '10:9 "last login" does not go with "ticket".',
  ],
  [
    'neither yes nor no',
    steps('  - say: x\n    expect:\n      - ticket: 1\n        verified: maybe'),
    '10:19 "verified" cannot be "maybe".',
  ],
  ['a ticket by name', steps('  - say: x\n    expect:\n      - ticket: first'), '9:17 "ticket" needs a whole number.'],
  ['a ticket zero', steps('  - say: x\n    expect:\n      - ticket: 0'), '9:17 "ticket" needs a number from 1 on.'],
  [
    'a merge into nothing',
    steps('  - say: x\n    expect:\n      - ticket: 1\n        merged into: 2nd'),
    '10:22 "merged into" needs the number of a ticket, or "none".',
  ],
  [
    'nobody of that name',
    steps('  - say: x\n    expect:\n      - person: Grace'),
    '9:17 Nobody in this story can be called "Grace".',
  ],
  [
    'a mark on a device',
    steps('  - say: x\n    expect:\n      - device: Laptop\n        shows: { text: x, verified: no }'),
    '10:27 "verified" cannot be seen on a device.',
  ],
  [
    'a message of nothing',
    steps('  - say: x\n    expect:\n      - ticket: 1\n        shows: [{}]'),
    '10:17 There is nothing in here.',
  ],
  [
    'a message of unknown words',
    steps('  - say: x\n    expect:\n      - ticket: 1\n        shows: { txt: x }'),
    '10:18 The word "txt" is not known here.',
  ],
]

describe('what is no YAML, or more than is read aloud', () => {
  it.each(asYaml)('%s', (_, text, ...problems) => expect(problemsOf(text)).toEqual(problems))
})

describe('what is YAML, but no scenario', () => {
  it.each(inWords)('%s', (_, text, ...problems) => expect(problemsOf(text)).toEqual(problems))
})

describe('how it is told', () => {
  it('all problems at once, in the order of the file', () =>
    expect(
      problemsOf(
        `${head}clock: never\ndevices: { L: laptop }\nsteps:\n  - writes: 42\n  - device: M\n    logs out: yes`,
      ),
    ).toEqual([
      '3:8 never is no moment in time.',
      '4:15 "L" cannot be "laptop".',
      '6:5 "writes" needs the word "device" in the same step.',
      '6:13 "writes" needs a text; 42 is read as a number.',
      '7:13 There is no device called "M".',
    ]))

  it('not more than a hundred', () => expect(problemsOf(steps('  - foo: 1\n'.repeat(500)))).toHaveLength(100))

  it.each([
    ['a misspelt word', steps('  - device: Laptop\n    wrtes: Hi'), 'Did you mean "writes"?'],
    ['a word as programmers write it', steps('  - device: Laptop\n    logs_in_as: Ada'), 'Did you mean "logs in as"?'],
    ['a misspelt name', steps('  - device: Labtop\n    writes: Hi'), 'Did you mean "Laptop"?'],
    [
      'a misspelt value',
      steps('  - device: Laptop\n    logs in as: Ada\n    with broken token: expird'),
      'Did you mean "expired"?',
    ],
    ['a number', `${head}about: 0123\nsteps: [{ say: x }]`, 'Put it in quotes: "0123".'],
    ...['holds', 'does not hold'].map((word) => [
      `a view, ${word}`,
      steps(`  - say: x\n    expect: [{ view: all unsolved, ${word}: [] }]`),
      'Write "holds only: []" to say that nothing is in it.',
    ]),
    ['a quoted text with quotes in it', steps('  - say: @Ada "x"'), `Put the whole text in quotes: '@Ada "x"'.`],
  ])('with a suggestion: %s', (_, text, hint) => expect(hintsOf(text)).toContain(hint))

  it('the same with Windows line ends and a byte-order mark', () => {
    const text = steps('  - device: Labtop\n    writes: Hi')
    expect(problemsOf(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(problemsOf(text))
  })

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0])],
    ['Latin-1', new Uint8Array([0x74, 0xe9])],
  ])('bytes that are no UTF-8: %s', (_, bytes) =>
    expect(problemsOf(bytes)).toEqual(['1:1 This is not plain text in UTF-8.']),
  )
})
