/** A shared cast: people, keys and devices that stand in a file of their own, and are read from nowhere else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseScenario } from '#shared/scenario/parse.ts'
import { playAll } from '#shared/scenario/player.ts'
import { castReader } from '../../src-main/stories/cast-reader.ts'

const cast = `understudy: 2
title: Everybody at Fernhill
keys: { Shop: , App: }
people:
  Ada: { external id: cust-1042, name: Ada Byron }
  Grace: { external id: g-1 }
agents: [Sam Okoye]
devices: { Laptop: browser }
`
const story = (head: string, steps = '  - device: Laptop\n    logs in as: Ada') =>
  `understudy: 2\ntitle: T\n${head}\nsteps:\n${steps}\n`

function parsed(text: string, files: Readonly<Record<string, string>> = { 'fernhill.cast.yaml': cast }) {
  const asked: string[] = []
  const result = parseScenario('stories/one.yaml', text, undefined, (path) => {
    asked.push(path)
    return files[path]
  })
  const problems = result.ok ? [] : result.problems
  return {
    ...(result.ok && { words: result.scenario.words, scenario: result.scenario }),
    asked,
    problems: problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
  }
}

it('takes part in the story as if it stood in it', async () => {
  const { scenario } = parsed(story('cast: fernhill.cast.yaml\ndevices: { Phone: phone }'))
  const player = await playAll(scenario!)
  expect(player.findings().filter(({ ok }) => !ok)).toEqual([])
  expect(Object.keys(scenario!.words.devices!)).toEqual(['Phone', 'Laptop'])
})

it('what the file says itself goes before it, name by name', () => {
  const own = 'cast: ./fernhill.cast.yaml\npeople: { Ada: { external id: other } }\nagents: [Noor, Sam Okoye]'
  const { words } = parsed(story(own))
  expect(words!.people).toEqual({ Ada: { 'external id': 'other' }, Grace: { 'external id': 'g-1' } })
  expect(words!.agents).toEqual(['Noor', 'Sam Okoye'])
})

it('a cast may name others, each read once, from where it lies itself', () => {
  const { words, asked } = parsed(story('cast: [a/one.cast.yaml, a/two.cast.yaml]'), {
    'a/one.cast.yaml': 'understudy: 2\ncast: ../base.cast.yaml\ndevices: { Laptop: browser }',
    'a/two.cast.yaml': 'understudy: 2\ncast: ../base.cast.yaml\nkeys: { Shop: }',
    'base.cast.yaml': 'understudy: 1\npeople: { Ada: { external id: a } }',
  })
  expect(asked).toEqual(['a/one.cast.yaml', 'base.cast.yaml', 'a/two.cast.yaml'])
  expect(Object.keys(words!.people!)).toEqual(['Ada'])
})

describe('what is wrong is told where it stands', () => {
  it('in the cast, under its own name, with line and column', () => {
    const wrong = cast.replace('external id: g-1', 'extrenal id: g-1').replace('browser', 'tablet')
    expect(parsed(story('cast: fernhill.cast.yaml\nabuot: x'), { 'fernhill.cast.yaml': wrong }).problems).toEqual([
      'stories/one.yaml:4:1 The word "abuot" is not known here.',
      'stories/fernhill.cast.yaml:6:10 "external id" is missing.',
      'stories/fernhill.cast.yaml:6:12 The word "extrenal id" is not known here.',
      'stories/fernhill.cast.yaml:8:20 "Laptop" cannot be "tablet".',
    ])
  })
  it('one that is broken, too new, or tells a story', () => {
    const told = (text: string) => parsed(story('cast: x.cast.yaml'), { 'x.cast.yaml': text }).problems[0]
    expect(told('title: [')).toBe('stories/x.cast.yaml:1:8 The bracket that opens here is not closed.')
    expect(told('understudy: 7')).toContain('x.cast.yaml:1:13 This file is written in version 7')
    expect(told('understudy: 2\nsteps: [{ say: x }]')).toContain('x.cast.yaml:2:1 The word "steps" is not known')
  })
  it('a circle', () =>
    expect(
      parsed(story('cast: a.cast.yaml'), {
        'a.cast.yaml': 'understudy: 2\ncast: b.cast.yaml',
        'b.cast.yaml': 'understudy: 2\ncast: a.cast.yaml',
      }).problems,
    ).toEqual(['stories/b.cast.yaml:2:7 The cast file "a.cast.yaml" names itself in the end.']))
  it('a name that no cast has', () =>
    expect(parsed(story('cast: fernhill.cast.yaml', '  - device: Labtop\n    writes: Hi')).problems).toEqual([
      'stories/one.yaml:5:13 There is no device called "Labtop".',
    ]))
})

describe('nothing else is ever read', () => {
  it.each([
    '../secret.cast.yaml',
    'a/../../secret.cast.yaml',
    '/etc/passwd.cast.yaml',
    'C:\\users\\x.cast.yaml',
    '..\\x.cast.yaml',
    'file:///x.cast.yaml',
    '~/x.cast.yaml',
  ])('%s lies outside', (name) => {
    const { asked, problems } = parsed(story(`cast: '${name}'`))
    expect(asked).toEqual([])
    expect(problems[0]).toContain("lies outside of this file's folder")
  })
  it.each(['/etc/passwd', '.env', 'one.yaml', 'cast.yaml.txt'])('%s is not called like one', (name) => {
    const { asked, problems } = parsed(story(`cast: '${name}'`))
    expect([asked, problems.length]).toEqual([[], 1])
  })
  it('a file that is not there is told with where it was looked for', () =>
    expect(parsed(story('cast: a/b.cast.yaml'), {}).problems).toEqual([
      'stories/one.yaml:3:7 There is no cast file "a/b.cast.yaml" that can be read here.',
    ]))
})

describe('on a disk', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'understudy-cast-'))
    mkdirSync(join(folder, 'stories'))
    writeFileSync(join(folder, 'secret.cast.yaml'), cast)
    writeFileSync(join(folder, 'stories', 'good.cast.yaml'), cast)
    symlinkSync(join(folder, 'secret.cast.yaml'), join(folder, 'stories', 'link.cast.yaml'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  it('a link does not lead out of the folder', () => {
    const read = castReader(join(folder, 'stories', 'one.yaml'))
    expect(String(read('good.cast.yaml'))).toBe(cast)
    expect([read('link.cast.yaml'), read('nowhere.cast.yaml'), read('../secret.cast.yaml')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
