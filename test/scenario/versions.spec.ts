/** Files of older versions are read as what they are today, and can be brought up to date without losing anything. */
import { expect, it } from 'vitest'
import { openText } from '#shared/text/text.ts'
import { migrateText } from '#shared/scenario/versions/migrate-text.ts'
import { failuresOf, hintsOf, problemsOf, readShipped } from './tools.ts'

const { t } = openText()
const old = `# A remark above.
understudy: 1   # the first one
title: 'Old'
devices: {   Laptop: browser }
steps:
  - { device: Laptop, writes: Hi }
  # Sam keeps something about her.
  - agent: Agent
    notes on person: Visitor 1
    "note": >-
      Writes
      late.
    expect:
      - { person: Visitor 1, note: Writes late. }
`

it('a file of version 1 is played as it stands', async () => expect(await failuresOf(old)).toEqual([]))

it('it is migrated on a copy, with a list of what changes; all else stays letter by letter', async () => {
  const { text, changes } = migrateText(old, t)
  expect(text).toBe(old.replace('understudy: 1 ', 'understudy: 2 ').replace('"note":', 'keeps:'))
  expect(changes.map(({ line, text: said }) => `${line}: ${said}`)).toEqual([
    '2: Version 1 becomes version 2.',
    '10: Beside "notes on person", "note" is called "keeps" now: "note" is the presenter\'s, on every step.',
  ])
  expect(await failuresOf(text)).toEqual([])
})

it('what is of the newest version already is left alone', () => {
  const text = readShipped('demo.yaml').toString()
  expect(migrateText(text, t)).toEqual({ text, changes: [] })
})

it('what is wrong in an old file is told at its own lines', () =>
  expect(problemsOf(old.replace('Writes\n      late.', ''))).toEqual(['10:13 The text of "keeps" is empty.']))

it('of a newer version nothing is said but that it is newer', () => {
  const newer = old.replace('understudy: 1', 'understudy: 12').replace('writes:', 'sings:')
  expect(problemsOf(newer)).toEqual([
    '2:13 This file is written in version 12 of the format, which is newer than this Understudy.',
  ])
  expect(hintsOf(newer)[0]).toContain('This one reads version 2 and older ones.')
})

it.each(['1.5', '-1', '"2"', 'two', '1e99'])('%s is no version', (version) =>
  expect(problemsOf(old.replace('understudy: 1', `understudy: ${version}`))[0]).toMatch(/^2:13 /),
)
