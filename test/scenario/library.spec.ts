/** The stories that ship are a library: sorted, called by their own names, told aloud, and together they tell every rule. */
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ruleNumbers, type RuleNumber } from '#shared/engine/rules.ts'
import { demo, storiesAmong } from '#shared/scenario/shelf.ts'
import { readShipped, shipped, storiesShipped } from './tools.ts'

/** What a header says, before a story is made of it. */
type Header = { readonly title: string; readonly rules: readonly RuleNumber[] }
const files = shipped.filter((file) => file !== demo)
const headerOf = (file: string): Header => parse(readShipped(file).toString()) as Header

/** It begins a hundred and one conversations, and nobody wants to hear of each. */
const tellsOfMany = 'conversations/68-more-than-a-hundred-tickets.yaml'

it('a library has stories, and neither its casts nor the demo are among them', () => {
  const paths = ['tokens/10-b.yaml', 'keys/2.cast.yaml', demo, 'keys/09-a.yml', 'golden/01.txt', 'a/10-b.yaml']
  expect(storiesAmong(paths)).toEqual(['keys/09-a.yml', 'a/10-b.yaml', 'tokens/10-b.yaml'])
  expect(files.length).toBeGreaterThanOrEqual(75)
})

it('each has a title and a number of its own', () => {
  const titles = files.map((file) => headerOf(file).title)
  const numbers = files.map((file) => basename(file).slice(0, 3))
  expect([new Set(titles).size, new Set(numbers).size]).toEqual([files.length, files.length])
  expect(numbers.filter((number) => !/^\d\d-$/.test(number))).toEqual([])
})

it('together they tell every rule', () => {
  const told = new Set(files.flatMap((file) => headerOf(file).rules))
  expect(ruleNumbers.filter((rule) => !told.has(rule))).toEqual([])
})

describe.each(files)('%s', (file) => {
  const stories = storiesShipped(file)

  it('says its topic, which is its folder, its level, and its rules', () => {
    for (const { words } of stories)
      expect([words.topic, typeof words.level, typeof words.about, words.rules?.length]).toEqual([
        dirname(file),
        'string',
        'string',
        expect.any(Number),
      ])
  })

  it('is told aloud, at least at every third step', () => {
    for (const { words } of stories) {
      const told = words.steps.filter(({ say, question }) => say !== undefined || question !== undefined)
      expect(told.length).toBeGreaterThanOrEqual(file === tellsOfMany ? 6 : Math.max(2, words.steps.length / 3))
    }
  })

  it('looks at what those who work there see', () => {
    for (const { words } of stories) {
      const seen = words.steps.flatMap((step) => step.expect ?? []).flatMap((one) => Object.keys(one))
      expect(seen.some((word) => /^(ticket|person|view|key|number of .*)$/.test(word))).toBe(true)
    }
  })
})
