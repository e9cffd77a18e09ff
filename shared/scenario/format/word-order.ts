/**
 * The order in which words are written: as the language declares them, what is told before what is done before what is
 * seen. Names, steps, messages and what is expected of a thing stay in the order in which somebody put them.
 */
import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import { expectationKindOf } from '../language/expectation.ts'
import { header } from '../language/header.ts'
import { lesson } from '../language/lesson.ts'
import { tables } from '../language/tables.ts'
import { stepKindOf, stepKinds } from '../language/step.ts'

const first = ['say', ...Object.keys(lesson), 'after', 'when']
const last = ['expect']

export function orderWords(file: YAMLMap): void {
  const { understudy, title, about, source, topic, level, rules, ...more } = header
  const itself = { understudy, title, about, source, topic, level, rules }
  order(file, Object.keys({ ...itself, ...tables.shape, ...more, steps: undefined }))
  for (const person of entries(file.get('people'))) order(person, ['external id', 'name', 'email', 'imported'])
  for (const key of entries(file.get('keys'))) order(key, ['id', 'secret'])
  for (const article of entries(file.get('articles'))) order(article, ['text', 'needs sign-in'])
  for (const step of entries(file.get('steps'))) {
    const kind = stepKindOf(step.toJSON() as object)
    const own = kind === undefined ? [] : Object.keys(stepKinds[kind].shape)
    order(step, [...first, ...own.filter((word) => !first.includes(word) && !last.includes(word))], last)
    for (const expected of entries(step.get('expect'))) {
      const subject = expectationKindOf(expected.toJSON() as object)
      if (subject !== undefined) order(expected, [subject])
    }
  }
}

const entries = (value: unknown): readonly YAMLMap[] => {
  const values = isSeq(value) ? value.items : isMap(value) ? value.items.map((pair) => pair.value) : []
  return values.filter(isMap)
}

/** Words that are not named stay where they are among each other, before those that stand last. */
function order(words: YAMLMap, front: readonly string[], back: readonly string[] = []): void {
  const rank = (pair: Pair): number => {
    const word = isScalar(pair.key) ? String(pair.key.value) : ''
    if (back.includes(word)) return front.length + 1 + back.indexOf(word)
    return front.includes(word) ? front.indexOf(word) : front.length
  }
  words.items.sort((one, other) => rank(one) - rank(other))
}
