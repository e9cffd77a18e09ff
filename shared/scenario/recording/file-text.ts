/** A recording as the text of a scenario file: with its title, and with what was ticked as expectations of the last step. */
import { Document, isScalar, visit } from 'yaml'
import type { Say } from '../../text/text.ts'
import { formatText } from '../format/format-text.ts'
import type { Expectation } from '../language/expectation.ts'
import type { ScenarioFile } from '../language/file.ts'
import type { Offer, Recording, Remark } from './recorded.ts'

/** Without offers nothing is ticked. */
export function recordingText(
  { words, remarks }: Pick<Recording, 'words' | 'remarks'>,
  title: string,
  ticked: readonly Offer[],
  say: Say,
): string {
  const { understudy, steps, ...header } = words
  const file: ScenarioFile = {
    understudy,
    title: title.trim() || say('recording.untitled'),
    ...header,
    steps: expecting(steps, ticked),
  }
  const comments = [say('recording.head'), ...remarks.map((remark) => remarkWords(remark, say))]
  const head = comments.flatMap(wrapped).map((line) => `# ${line}\n`)
  return spaced(formatText(`${head.join('')}\n${written(sayable(file))}`))
}

/** Lists of numbers stand on one line. */
function written(file: ScenarioFile): string {
  const doc = new Document(file, { version: '1.2', schema: 'core' })
  visit(doc, {
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item) && typeof item.value === 'number')) node.flow = true
    },
  })
  return doc.toString({ lineWidth: 0 })
}

/** A line between the parts of the file, and between its steps. */
function spaced(text: string): string {
  let isInSteps = false
  const lines = text.split('\n').map((line, index, all) => {
    const isPart = /^(?:policy|keys|people|agents|groups|devices|bot|business hours|articles|steps):/.test(line)
    const isFirst = all[index - 1] === 'steps:'
    const isStep = isInSteps && /^ {2}- /.test(line) && !isFirst
    isInSteps ||= line === 'steps:'
    return isPart || isStep ? `\n${line}` : line
  })
  return lines.join('\n')
}

function expecting(steps: ScenarioFile['steps'], ticked: readonly Offer[]): ScenarioFile['steps'] {
  const last = steps.at(-1)
  if (!last || ticked.length === 0) return steps
  return [...steps.slice(0, -1), { ...last, expect: [...(last.expect ?? []), ...together(ticked)] }]
}

/** What is expected of one ticket stands in one entry, its messages in one list. */
function together(ticked: readonly Offer[]): Expectation[] {
  const entries = new Map<string, Record<string, unknown>>()
  for (const { id, expectation } of ticked) {
    const subject = 'ticket' in expectation ? `ticket ${expectation.ticket}` : id
    const before = entries.get(subject) ?? {}
    const shows = [before['shows'] ?? [], Reflect.get(expectation, 'shows') ?? []].flat()
    entries.set(subject, { ...before, ...expectation, ...(shows.length > 0 && { shows }) })
  }
  return [...entries.values()] as Expectation[]
}

function remarkWords(remark: Remark, say: Say): string {
  switch (remark.code) {
    case 'left-out':
      return say('recording.remarks.left-out', { count: remark.count })
    case 'different':
      return say('recording.remarks.different', { tickets: remark.tickets.slice(0, 20).join(', ') })
    default:
      return say(`recording.remarks.${remark.code}`)
  }
}

const width = 100

function wrapped(text: string): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

/** What no text file can hold becomes the sign for it. */
const unsayable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/gu

function sayable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(unsayable, '\ufffd') as Value
  if (Array.isArray(value)) return value.map(sayable) as Value
  if (Object(value) !== value) return value
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [sayable(name), sayable(one)]),
  ) as Value
}
