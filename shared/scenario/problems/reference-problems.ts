/**
 * Names that lead nowhere, and names that stand for two things. Works on whatever the file holds, so that these are told
 * together with everything else that is wrong.
 */
import { expectationKindOf } from '../language/expectation.ts'
import { stepKindOf } from '../language/step.ts'
import { nearest } from './nearest.ts'
import type { Found } from './problem.ts'
import { timeProblems } from './time-problems.ts'
import { stepProblems } from './step-problems.ts'
import type { Path, Tree } from './tree.ts'

type Words = Readonly<Record<string, unknown>>
type Sort = 'device' | 'agent' | 'group' | 'person' | 'key' | 'article'
type Names = readonly [sort: Sort, besides?: string]

const where: Readonly<Record<Sort, string>> = {
  device: 'devices',
  agent: 'agents',
  group: 'groups',
  person: 'people',
  key: 'keys',
  article: 'articles',
}

/** What each word names, and what else it may say. */
const inSteps: Readonly<Record<string, Names>> = {
  device: ['device'],
  agent: ['agent'],
  'assigns to': ['agent', 'nobody'],
  'logs in as': ['person'],
  'administrator imports': ['person'],
  'with key': ['key'],
  'administrator deletes key': ['key'],
  'opens article': ['article'],
}
const inExpectations: Readonly<Record<string, Names>> = {
  device: ['device'],
  assignee: ['agent', 'nobody'],
  group: ['group', 'none'],
  agent: ['agent'],
  'offered to': ['agent', 'nobody'],
  'can be given to': ['agent', 'nobody'],
  'can be handed on by': ['agent', 'nobody'],
  'seen by': ['agent'],
  'logged in as': ['person', 'nobody'],
  'logged in on': ['device', 'none'],
  'can read': ['article'],
  'cannot read': ['article'],
}
const ticketWords = ['ticket', 'merges into', 'time closes ticket', 'conversation']

export function referenceProblems(file: Words, tree: Tree): readonly Found[] {
  const found: Found[] = []
  const known: Record<Sort, readonly string[]> = {
    device: Object.keys(words(file['devices'])),
    agent: file['agents'] === undefined ? ['Agent'] : list(file['agents']).filter(isText),
    group: Object.keys(words(file['groups'])),
    person: Object.keys(words(file['people'])),
    key: Object.keys(words(file['keys'])),
    article: Object.keys(words(file['articles'])),
  }
  const live = new Set(known.key)
  let tickets = 0

  function check(value: unknown, names: Names, path: Path): void {
    const [sort, besides] = names
    if (Array.isArray(value)) return value.forEach((one, index) => check(one, names, [...path, index]))
    if (!isText(value) || value === besides || known[sort].includes(value)) return
    const near = nearest(value, [...known[sort], ...(besides ? [besides] : [])])
    const facts = { what: nouns[sort], name: value, where: where[sort] }
    const offset = tree.offsetOf(path)
    if (near) found.push({ code: 'unknown-name-near', offset, facts: { ...facts, near } })
    else if (known[sort].length === 0) found.push({ code: 'unknown-name', offset, facts })
    else
      found.push({
        code: 'unknown-name-known',
        offset,
        facts: { ...facts, known: known[sort].slice(0, 12).join(', ') },
      })
  }

  function checkStep(step: Words, path: Path): void {
    const kind = stepKindOf(step)
    found.push(...stepProblems(step, path, tree))
    for (const [word, names] of Object.entries(inSteps)) check(step[word], names, [...path, word])
    checkPerson(step['changes requester to'], [...path, 'changes requester to'])
    const isRefused = list(step['expect']).some((one) => Object.hasOwn(words(one), 'refused'))
    if (Object.hasOwn(step, 'notes on person')) checkPerson(step['notes on person'], [...path, 'notes on person'])
    check(words(step['sets'])['group'], ['group', 'none'], [...path, 'sets', 'group'])
    const [made, deleted] = [step['administrator creates key'], step['administrator deletes key']]
    if (isText(made)) {
      const offset = tree.offsetOf([...path, 'administrator creates key'])
      if (isReserved(made)) found.push({ code: 'name-reserved', offset, facts: { name: made } })
      if (live.has(made)) found.push(twice('The signing key', made, offset))
      known.key = [...known.key, made]
      if (!isRefused) live.add(made)
    }
    // The name of a deleted key is free again.
    if (isText(deleted) && !isRefused) live.delete(deleted)
    if (kind === 'logs in as' && known.key.length === 0)
      found.push({ code: 'no-key-yet', offset: tree.wordAt([...path, 'logs in as']) })
    if (kind === 'writes' || kind === 'sends') tickets += 1
    for (const word of ticketWords) {
      const ticket = step[word]
      if (typeof ticket === 'number' && ticket > tickets)
        found.push({ code: 'no-ticket-yet', offset: tree.offsetOf([...path, word]), facts: { ticket, most: tickets } })
    }
    list(step['expect']).forEach((one, index) => checkExpectation(words(one), [...path, 'expect', index]))
  }

  function checkExpectation(expected: Words, path: Path): void {
    for (const [word, names] of Object.entries(inExpectations)) check(expected[word], names, [...path, word])
    const kind = expectationKindOf(expected)
    const isThere = expected['is there'] !== 'no' && expected['is there'] !== false
    if (kind === 'key' && isThere) check(expected['key'], ['key'], [...path, 'key'])
    if (kind === 'person' && isThere) checkPerson(expected['person'], [...path, 'person'])
    if (kind === 'device')
      for (const word of ['shows', 'whole history']) checkSeenOnDevice(expected[word], [...path, word])
  }

  /** A person may be named as the cast is, or as the agent reads them. */
  function checkPerson(name: unknown, path: Path): void {
    if (!isText(name) || /^Visitor [1-9][0-9]*$/.test(name)) return
    const names = namesInTokens(file)
    if (known.person.includes(name) || names.includes(name)) return
    const near = nearest(name, [...known.person, ...names])
    const facts = { what: nouns.person, name, ...(near && { near }) }
    found.push({ code: near ? 'unknown-name-near' : 'no-such-person', offset: tree.offsetOf(path), facts })
  }

  function checkSeenOnDevice(value: unknown, path: Path): void {
    if (Array.isArray(value)) return value.forEach((one, index) => checkSeenOnDevice(one, [...path, index]))
    for (const word of ['verified', 'ticket', 'note'])
      if (Object.hasOwn(words(value), word))
        found.push({ code: 'only-on-tickets', offset: tree.wordAt([...path, word]), facts: { word } })
  }

  found.push(...castProblems(file, tree))
  for (const [group, members] of Object.entries(words(file['groups']))) check(members, ['agent'], ['groups', group])
  list(file['steps']).forEach((step, index) => checkStep(words(step), ['steps', index]))
  found.push(...timeProblems(file['clock'], list(file['steps']).map(words), tree))
  return found
}

const nouns: Readonly<Record<Sort, string>> = {
  device: 'device',
  agent: 'agent',
  group: 'group',
  person: 'person',
  key: 'signing key',
  article: 'article',
}

/** Expectations say these of nobody and nothing, of the person on a device, and of the bot. */
const isReserved = (name: string): boolean => /^\s*(nobody|none|me|bot)\s*$/i.test(name)

const twice = (what: string, name: string, offset: number): Found => ({
  code: 'name-twice',
  offset,
  facts: { what, name },
})

/** Two people with one external ID, two keys with one ID, two agents with one name. */
export function castProblems(file: Words, tree: Tree): readonly Found[] {
  const found: Found[] = []
  const unique = (top: string, word: string, code: Found['code']): void => {
    const seen = new Map<string, string>()
    for (const [name, value] of Object.entries(words(file[top]))) {
      const id = words(value)[word]
      if (!isText(id)) continue
      const other = seen.get(id)
      if (other !== undefined) found.push({ code, offset: tree.offsetOf([top, name, word]), facts: { name, other } })
      seen.set(id, name)
    }
  }
  unique('people', 'external id', 'external-id-twice')
  unique('keys', 'id', 'key-id-twice')
  for (const top of ['keys', 'people', 'devices'])
    for (const name of Object.keys(words(file[top])))
      if (isReserved(name)) found.push({ code: 'name-reserved', offset: tree.wordAt([top, name]), facts: { name } })
  const agents = list(file['agents'])
  agents.forEach((name, index) => {
    if (isText(name) && isReserved(name))
      found.push({ code: 'name-reserved', offset: tree.offsetOf(['agents', index]), facts: { name } })
    if (isText(name) && agents.indexOf(name) < index)
      found.push(twice('The agent', name, tree.offsetOf(['agents', index])))
  })
  return found
}

/** The names that people can get from tokens. */
const namesInTokens = (file: Words): readonly string[] =>
  [
    ...Object.values(words(file['people'])).map((person) => words(person)['name']),
    ...list(file['steps']).map((step) => words(words(step)['with claims'])['name']),
  ].filter(isText)

const words = (value: unknown): Words => (Object(value) === value && !Array.isArray(value) ? (value as Words) : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isText = (value: unknown): value is string => typeof value === 'string'
