/** What can be wrong with a scenario file, in words, and what to do. An empty hint says nothing. */
import { scenarioProblems } from './scenario-problems.ts'

export const problems = {
  ...scenarioProblems,
  'file-missing': { message: 'There is no such file or folder.', hint: 'Look at how the path is written.' },
  'folder-empty': {
    message: 'There is no scenario in this folder.',
    hint: 'Scenario files end in .yaml or .yml.',
  },
  unreadable: { message: 'The file cannot be read: {{why}}.', hint: '' },
  'not-utf8': {
    message: 'This is not plain text in UTF-8.',
    hint: 'Save it as plain text with the encoding UTF-8, without a word processor.',
  },
  'control-character': {
    message: 'There is an invisible control character (code {{code}}) here.',
    hint: 'Take it out. Is this a plain text file?',
  },
  'too-large': {
    message: 'The file is longer than {{limit}} characters.',
    hint: 'Tell the story in several files.',
  },
  'too-deep': { message: 'Too many lists or words stand inside each other here.', hint: 'No scenario needs that.' },
  'empty-file': {
    message: 'The file is empty.',
    hint: 'Begin with "understudy: 2", a title and steps; docs/scenarios.md shows a whole file.',
  },
  'not-words': {
    message: 'This file does not begin with words and their values.',
    hint: 'Begin with "understudy: 2", a title and steps; docs/scenarios.md shows a whole file.',
  },
  'several-documents': {
    message: 'A second document begins here.',
    hint: 'One file tells one story: take the line "---" out, or make two files.',
  },
  directive: { message: 'A line that begins with % is not used here.', hint: 'Take it out.' },
  tab: { message: 'There is a tab in the indentation.', hint: 'Indent with blanks, two for each step inwards.' },
  'word-twice': {
    message: '"{{word}}" stands here twice.',
    hint: 'Keep one of the two. A new step begins with a dash.',
  },
  alias: {
    message: 'A text that begins with * means something else in YAML.',
    hint: 'Put it in quotes: {{quoted}}. References to other places are not used here.',
  },
  anchor: {
    message: 'A text that begins with & means something else in YAML.',
    hint: 'Put it in quotes: {{quoted}}. Anchors are not used here.',
  },
  tag: {
    message: 'A text that begins with ! means something else in YAML.',
    hint: 'Put it in quotes: {{quoted}}. Tags are not used here.',
  },
  'word-not-plain': { message: 'This cannot stand before a colon.', hint: 'Write a plain word or name there.' },
  'start-character': {
    message: 'A text cannot begin with {{character}} unless it stands in quotes.',
    hint: 'Put the whole text in quotes: {{quoted}}.',
  },
  'colon-in-text': {
    message: 'There is a second colon in this line.',
    hint: 'Put the text that holds it in quotes: {{quoted}}.',
  },
  'quote-missing': { message: 'The closing quote is missing.', hint: 'Close the text with the quote it began with.' },
  'text-after-quote': {
    message: 'There is more text behind the closing quote.',
    hint: 'Put the whole text in one pair of quotes; inside "…", write \\" for a quote.',
  },
  escape: { message: 'The backslash means something else inside "…".', hint: "Write \\\\ or use single quotes: '…'." },
  'word-twice-above': { message: '"{{word}}" stands here twice.', hint: 'Keep one of the two.' },
  'bracket-missing': {
    message: 'The bracket that opens here is not closed.',
    hint: 'Each [ needs its ], each { its }.',
  },
  'comma-missing': {
    message: 'A comma or a closing bracket is missing before this.',
    hint: 'Inside [ ] and { } commas stand between entries.',
  },
  'no-break-space': {
    message: 'There is a blank of another kind in the indentation (a no-break space, for example).',
    hint: 'Such blanks come along when text is copied from a page. Take them out and type ordinary blanks.',
  },
  'dash-without-blank': { message: 'There is no blank behind the dash.', hint: 'Write "{{mended}}".' },
  'no-colon': {
    message: 'There is no colon behind "{{word}}".',
    hint: 'Write "{{mended}}", with a colon and a blank.',
  },
  'no-colon-at-end': { message: 'There is no colon behind "{{word}}".', hint: 'Write "{{mended}}", with a colon.' },
  'colon-without-blank': {
    message: 'There is no blank behind the colon of "{{word}}".',
    hint: 'Write "{{mended}}", with a colon and a blank.',
  },
  indentation: {
    message: 'The indentation does not fit here.',
    hint: 'Words that belong together begin in the same column; what belongs to a word stands two blanks further in. Look at the line above, too.',
  },
  'colon-missing': {
    message: 'A colon is missing behind a word.',
    hint: 'Write "word: value", with a blank behind the colon.',
  },
  yaml: { message: 'This is no YAML: {{why}}.', hint: 'Compare with a file that works.' },

  version: { message: 'There is no version {{written}} of this format.', hint: 'Begin with "understudy: 2".' },
  'unknown-word': { message: 'The word "{{word}}" is not known here.', hint: 'Known here: {{known}}.' },
  'unknown-word-near': { message: 'The word "{{word}}" is not known here.', hint: 'Did you mean "{{near}}"?' },
  'word-not-with': {
    message: '"{{word}}" does not go with "{{verb}}".',
    hint: 'It goes with {{owners}}. With "{{verb}}" go: {{known}}.',
  },
  'two-verbs': {
    message: 'This step does two things: "{{verb}}" and "{{word}}".',
    hint: 'Begin a new step with a dash for the second.',
  },
  'two-subjects': {
    message: 'This expectation looks at two things: "{{verb}}" and "{{word}}".',
    hint: 'Begin a new expectation with a dash for the second.',
  },
  'no-verb': {
    message: 'This step does not say what is done.',
    hint: 'Add one of: {{known}}.',
  },
  'no-subject': {
    message: 'This expectation does not say what is looked at.',
    hint: 'Begin it with one of: {{known}}.',
  },
  'word-missing': { message: '"{{word}}" is missing.', hint: 'Add a line that begins with "{{word}}:".' },
  'word-missing-with': { message: '"{{verb}}" needs the word "{{word}}" in the same step.', hint: '{{meaning}}' },
  'empty-value': {
    message: 'Behind "{{word}}" there is nothing.',
    hint: 'Write what it is, or take the line out. A text that begins with # must stand in quotes.',
  },
  'text-needed': {
    message: '"{{word}}" needs a text; {{written}} is read as {{type}}.',
    hint: 'Put it in quotes: {{quoted}}.',
  },
  'one-text-needed': {
    message: '"{{word}}" needs one text.',
    hint: 'If it is a text that begins with [ or {, or holds a colon, put it in quotes.',
  },
  'empty-text': { message: 'The text of "{{word}}" is empty.', hint: 'Write something between the quotes.' },
  'too-short': { message: '"{{word}}" needs at least {{limit}} characters.', hint: '' },
  'too-long': { message: '"{{word}}" takes at most {{limit}} characters.', hint: '' },
  'list-needed': {
    message: '"{{word}}" needs a list.',
    hint: 'Begin each entry on a new line with a dash and a blank: "- ".',
  },
  'empty-list': { message: 'The list of "{{word}}" is empty.', hint: 'Add an entry or take the word out.' },
  'empty-view': {
    message: 'The list of "{{word}}" is empty.',
    hint: 'Write "holds only: []" to say that nothing is in it.',
  },
  'words-needed': {
    message: '"{{word}}" needs words and values of its own.',
    hint: 'Write them below it, two blanks further in: "word: value".',
  },
  'entry-needs-words': {
    message: 'This entry is no words and values.',
    hint: 'Write "word: value" behind the dash, for example: {{example}}.',
  },
  'number-needed': { message: '"{{word}}" needs a whole number.', hint: '' },
  'number-quoted': {
    message: '"{{word}}" needs a whole number; in quotes it is a text.',
    hint: 'Write it without quotes: {{written}}.',
  },
  'number-or-none': {
    message: '"{{word}}" needs the number of a ticket, or "none".',
    hint: 'Write it without quotes.',
  },
  'number-range': { message: '"{{word}}" needs a number from {{minimum}} on.', hint: '' },
  'not-one-of': { message: '"{{word}}" cannot be {{written}}.', hint: 'It can be: {{known}}.' },
  'not-one-of-near': { message: '"{{word}}" cannot be {{written}}.', hint: 'Did you mean "{{near}}"?' },
  'not-one-of-many': { message: '"{{word}}" cannot be {{written}}.', hint: 'docs/scenarios.md lists what it can be.' },
  duration: {
    message: '"{{word}}" needs a span of time; {{written}} is none.',
    hint: 'Write it like "10 minutes", "2 hours", "1 day 6 hours" or "90s".',
  },
  'file-and-size': {
    message: '{{written}} is no file with its size.',
    hint: 'Write it like "invoice.pdf, 120 KB"; the size is in bytes, KB or MB, 60 MB at most.',
  },
  moment: {
    message: '{{written}} is no moment in time.',
    hint: 'Write it like "2025-03-04 10:30", in UTC.',
  },
  hours: {
    message: '{{written}} are no hours.',
    hint: 'Write them like "09:00 to 17:00". A day that is left out is closed.',
  },
  'time-zone': {
    message: 'There is no time zone {{written}}.',
    hint: 'Write its IANA name, such as "Europe/Berlin" or "UTC".',
  },
  'key-id': {
    message: '{{written}} is no key ID.',
    hint: 'It is "app_" and 24 digits from 0 to 9 and a to f. Left out, it is made up.',
  },
  'nothing-said': { message: 'There is nothing in here.', hint: 'Fill it or take it out.' },
  'not-json': {
    message: 'A claim cannot have this value.',
    hint: 'Use text, a whole number, true, false, or lists of them.',
  },

  'unknown-name': {
    message: 'There is no {{what}} called "{{name}}".',
    hint: 'Declare it under "{{where}}" above the steps.',
  },
  'unknown-name-near': { message: 'There is no {{what}} called "{{name}}".', hint: 'Did you mean "{{near}}"?' },
  'unknown-name-known': { message: 'There is no {{what}} called "{{name}}".', hint: 'There is: {{known}}.' },
  'no-such-person': {
    message: 'Nobody in this story can be called "{{name}}".',
    hint: 'Use a name under "people", or a person as the agent reads them: "Ada Byron", "Visitor 1".',
  },
  'name-twice': {
    message: '{{what}} "{{name}}" stands here twice.',
    hint: 'Names must differ, so that one knows which is meant.',
  },
  'name-reserved': {
    message: 'Nobody and nothing can be called "{{name}}" here.',
    hint: '"nobody", "none", "me" and "bot" have a meaning of their own in expectations: choose another name.',
  },
  'external-id-twice': {
    message: '"{{name}}" has the same external ID as "{{other}}".',
    hint: 'One external ID is one person.',
  },
  'key-id-twice': {
    message: '"{{name}}" has the same key ID as "{{other}}".',
    hint: 'Leave the IDs out to have them made up.',
  },
  'no-ticket-yet': {
    message: 'There can be no ticket {{ticket}} at this step.',
    hint: 'A ticket is made by the first message of a conversation; so far there can be {{most}}.',
  },
  'no-key-yet': {
    message: 'There is no signing key to make a token with.',
    hint: 'Write "keys:" above the steps, and below it, two blanks further in, "Web shop:".',
  },
  'too-late': { message: 'The story lasts longer than a hundred years here.', hint: '' },
  'only-on-tickets': {
    message: '"{{word}}" cannot be seen on a device.',
    hint: 'Look at the ticket instead.',
  },
} as const satisfies Record<string, { readonly message: string; readonly hint: string }>
export type ProblemCode = keyof typeof problems
