/** Turns what the schema finds into problems of the file, each at its place and in a trainer's words. */
import type * as z from 'zod'
import { expectationKindOf, expectationKinds } from '../language/expectation.ts'
import { weekdays } from '../../engine/heads.ts'
import { botTexts, businessHours } from '../language/bot-words.ts'
import { switchWords } from '../language/policy-words.ts'
import { tables } from '../language/tables.ts'
import { restingStep, stepKindOf, stepKinds } from '../language/step.ts'
import { kindProblems, type Kinds } from './kind-problems.ts'
import { nearest } from './nearest.ts'
import type { Found } from './problem.ts'
import type { Path, Tree } from './tree.ts'
import { quoted } from './yaml-problems.ts'

type Issue = z.core.$ZodIssue
type Said = Omit<Found, 'offset'>

const steps: Kinds = {
  of: stepKindOf,
  shapes: stepKinds,
  resting: restingStep,
  several: 'two-verbs',
  none: 'no-verb',
  example: 'writes: Hello',
}
const expectations: Kinds = {
  of: expectationKindOf,
  shapes: expectationKinds,
  several: 'two-subjects',
  none: 'no-subject',
  example: 'ticket: 1',
}

/** Nobody reads more, and a file of nothing but mistakes should not take minutes. */
const enough = 500

export function schemaProblems(schema: z.ZodObject, data: unknown, tree: Tree): readonly Found[] {
  const found: Found[] = []
  const valueAt = (path: Path): unknown =>
    path.reduce<unknown>((value, part) => (Object.hasOwn(Object(value), part) ? Object(value)[part] : undefined), data)
  const say = (path: Path, said: Said): void => void found.push({ ...said, offset: tree.offsetOf(path) })

  /** Steps and expectations are told as a whole, each once, by the kind that they mean. */
  function tell(issues: readonly Issue[], around: Path): void {
    const told = new Set<string>()
    for (const issue of withoutEcho(issues)) {
      if (found.length > enough) return
      const path = [...around, ...issue.path]
      const kinds =
        around.length < 2 && path[0] === 'steps' ? steps : path[around.length] === 'expect' ? expectations : undefined
      const whole = kinds && path.slice(0, around.length + 2)
      if (whole?.length === around.length + 2) {
        if (!told.has(String(whole))) tellKind(kinds!, whole)
        told.add(String(whole))
      } else tellOne(issue, path)
    }
  }

  function tellKind(kinds: Kinds, path: Path): void {
    const { problems, issues } = kindProblems(kinds, valueAt(path), path, tree)
    found.push(...problems)
    tell(issues, path)
  }

  function tellOne(issue: Issue, path: Path): void {
    if (issue.code === 'unrecognized_keys') tellUnknown(issue.keys, path)
    else if (issue.code !== 'invalid_union') say(path, sayIssue(issue, path, valueAt(path), tree))
    else if (path.at(-1) === 'merged into') say(path, { code: 'number-or-none', facts: { word: 'merged into' } })
    else {
      const nearly = [...issue.errors].sort((one, other) => closeness(other) - closeness(one))[0] ?? []
      for (const inner of withoutEcho(nearly)) tellOne(inner, [...path, ...inner.path])
    }
  }

  function tellUnknown(words: readonly string[], path: Path): void {
    const known = knownAt(schema, path)
    for (const word of words) {
      const near = nearest(word, known)
      const facts = { word, ...(near ? { near } : { known: known.join(', ') }) }
      found.push({ code: near ? 'unknown-word-near' : 'unknown-word', offset: tree.wordAt([...path, word]), facts })
    }
  }

  const checked = schema.safeParse(data)
  if (!checked.success) tell(checked.error.issues, [])
  if (!checked.success && found.length === 0) found.push({ code: 'nothing-said', offset: 0 })
  return found
}

/** That nothing is in there says nothing new where all that is in there is unknown. */
function withoutEcho(issues: readonly Issue[]): readonly Issue[] {
  const unknown = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => String(path)))
  return issues.filter(({ code, path }) => code !== 'custom' || !unknown.has(String(path)))
}

/** Of the forms that a value may have, the one that it nearly has: one that differs inside, not as a whole. */
function closeness(issues: readonly Issue[]): number {
  return Math.min(...issues.map(({ code, path }) => (path.length > 0 ? 3 : code === 'invalid_type' ? 0 : 2)))
}

/** The words of a place that is no step and no expectation: those tell their own. */
function knownAt(schema: z.ZodObject, path: Path): readonly string[] {
  const [top] = path
  if (path.length === 0)
    return Object.keys('steps' in schema.shape ? { ...schema.shape, ...tables.shape } : schema.shape)
  if (top === 'keys') return ['id', 'secret']
  if (top === 'people') return ['external id', 'name', 'email', 'imported']
  if (top === 'articles') return ['text', 'needs sign-in']
  if (top === 'bot' || path.at(-1) === 'administrator changes bot') return Object.keys(botTexts.shape)
  if (path.at(-1) === 'outside') return Object.keys(businessHours.shape.outside.shape)
  if (path.at(-1) === 'business hours' || path.at(-1) === 'administrator changes business hours')
    return Object.keys(businessHours.shape)
  if (path.at(-1) === 'switches') return Object.keys(switchWords.shape)
  if (path.at(-1) === 'sends') return ['picture', 'file']
  return ['text', 'contains', 'from', 'verified', 'ticket', 'file', 'note']
}

const isDay = (word: string): boolean => (weekdays as readonly string[]).includes(word)
const spans = ['after', 'expires in', 'token age']

function sayIssue(issue: Issue, path: Path, value: unknown, tree: Tree): Said {
  const word = wordOf(path)
  const written = tree.written(path) ?? ''
  if (word === 'understudy' && path.length === 1 && typeof value === 'number')
    return { code: 'version', facts: { written } }
  if (value === undefined && issue.code !== 'unrecognized_keys') return { code: 'word-missing', facts: { word } }
  if (value === null) return { code: 'empty-value', facts: { word } }
  if (spans.includes(word) && Object(value) !== value) return { code: 'duration', facts: { word, written } }
  if (word === 'when' && Object(value) !== value) return { code: 'when', facts: { written } }
  const isQuotedNumber = typeof value === 'string' && /^[0-9]+$/.test(value)
  switch (issue.code) {
    case 'invalid_type':
      if (isQuotedNumber && (issue.expected === 'number' || issue.expected === 'int'))
        return { code: 'number-quoted', facts: { word, written } }
      return sayType(issue.expected, value, word, written)
    case 'too_small':
      if (issue.origin === 'array')
        return { code: word === 'holds' || word === 'does not hold' ? 'empty-view' : 'empty-list', facts: { word } }
      if (issue.origin !== 'string') return { code: 'number-range', facts: { word, minimum: Number(issue.minimum) } }
      if (value === '') return { code: 'empty-text', facts: { word } }
      return { code: 'too-short', facts: { word, limit: Number(issue.minimum) } }
    case 'too_big':
      if (issue.origin !== 'string') return { code: 'number-needed', facts: { word } }
      return { code: 'too-long', facts: { word, limit: Number(issue.maximum) } }
    case 'invalid_value':
      if (word === 'understudy')
        return { code: isQuotedNumber ? 'number-quoted' : 'number-needed', facts: { word, written } }
      return sayChoice(issue.values, value, word, written)
    case 'invalid_format':
      if (word === 'file') return { code: 'file-and-size', facts: { written } }
      if (isDay(word)) return { code: 'hours', facts: { written } }
      return { code: word === 'clock' ? 'moment' : 'key-id', facts: { written } }
    case 'invalid_key':
      return { code: value === '' ? 'empty-text' : 'too-long', facts: { word, limit: 255 } }
    default:
      if (word === 'clock') return { code: 'moment', facts: { written } }
      if (word === 'time zone') return { code: 'time-zone', facts: { written } }
      if (word === 'file') return { code: 'file-and-size', facts: { written } }
      return { code: word === 'with claims' ? 'not-json' : 'nothing-said' }
  }
}

function sayType(expected: string, value: unknown, word: string, written: string): Said {
  const isOne = Object(value) !== value
  switch (expected) {
    case 'string':
      if (!isOne) return { code: 'one-text-needed', facts: { word } }
      return { code: 'text-needed', facts: { word, written, type: nameOfType(value), quoted: quoted(written) } }
    case 'array':
      return { code: 'list-needed', facts: { word } }
    case 'object':
    case 'record':
      return { code: 'words-needed', facts: { word } }
    default:
      return { code: 'number-needed', facts: { word } }
  }
}

const nameOfType = (value: unknown): string => (typeof value === 'number' ? 'a number' : 'yes or no')

function sayChoice(values: readonly unknown[], value: unknown, word: string, written: string): Said {
  // What stands for the same thing is said once: `true` is "yes".
  const known = values.filter((name): name is string => typeof name === 'string')
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  const facts = { word, written: written === '' ? 'that' : `"${written}"` }
  if (near) return { code: 'not-one-of-near', facts: { ...facts, near } }
  if (known.length > 12) return { code: 'not-one-of-many', facts }
  return { code: 'not-one-of', facts: { ...facts, known: known.join(', ') } }
}

/** The word in front of a value; of a list's entry, the word in front of the list. */
const wordOf = (path: Path): string => String(path.findLast((part) => typeof part === 'string') ?? 'steps')
