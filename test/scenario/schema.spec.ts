/** The published JSON Schema is what the parser goes by, and editors get the same answer. */
import { Ajv } from 'ajv'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchema } from '#shared/scenario/language/json-schema.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { migrateText } from '#shared/scenario/versions/migrate-text.ts'
import { openText } from '#shared/text/text.ts'
import { kept } from './golden.ts'
import { at, readShipped, shipped } from './tools.ts'

const schema = jsonSchema()
const accepts = new Ajv({ allErrors: true }).compile(schema)

it('scenarios/scenario.schema.json is up to date (UPDATE=1 writes it)', async () => {
  const made = await format(JSON.stringify(schema), { ...(await resolveConfig(at('package.json'))), parser: 'json' })
  expect(kept('scenarios/scenario.schema.json', made)).toBe(made)
})

describe('what ships', () => {
  it.each(shipped)('%s is accepted, and tells editors of the schema', (name) => {
    const text = readShipped(name).toString()
    accepts(parse(migrateText(text, openText().t).text))
    expect(accepts.errors).toBeNull()
    expect(text).toMatch(/^# yaml-language-server: \$schema=(\.|\.\.)\/scenario\.schema\.json\n/)
  })
})

it('a value of the variations may stand above the steps, too, but not for the variations themselves', () => {
  const variations = { one: { kind: 'browser' } }
  const told = { ...file({ say: 'x' }), variations, devices: { Laptop: '<kind>' } }
  expect([accepts(told), parseScenario('x', JSON.stringify(told)).ok]).toEqual([true, true])
  const whole = { ...file({ say: 'x' }), variations, policy: ['<kind>'] }
  expect([accepts(whole), parseScenario('x', JSON.stringify(whole)).ok]).toEqual([false, false])
})

const file = (step: object) => ({
  understudy: 2,
  title: 'T',
  devices: { Laptop: 'browser' },
  keys: { K: null },
  steps: [step],
})
const wrong: readonly [name: string, file: object][] = [
  ['another version', { ...file({ say: 'x' }), understudy: 3 }],
  ['an unknown word', { ...file({ say: 'x' }), titel: 'x' }],
  ['an empty step', file({})],
  ['a misspelt verb', file({ device: 'Laptop', wrtes: 'x' })],
  ['two verbs', file({ device: 'Laptop', writes: 'x', 'logs out': 'yes' })],
  ['a verb without its device', file({ writes: 'x' })],
  ['a word with another verb', file({ device: 'Laptop', writes: 'x', 'with key': 'K' })],
  ['a number for a text', file({ device: 'Laptop', writes: 42 })],
  ['a span of time', file({ after: 'soon' })],
  ['an expectation of nothing', file({ say: 'x', expect: [{ verified: 'yes' }] })],
  ['a fact of something else', file({ say: 'x', expect: [{ ticket: 1, 'last login': 'refused' }] })],
  ['neither yes nor no', file({ say: 'x', expect: [{ ticket: 1, verified: 'maybe' }] })],
  ['an unknown code', file({ say: 'x', expect: [{ refused: 'just-so' }] })],
  ['a message of nothing', file({ say: 'x', expect: [{ ticket: 1, shows: [{}] }] })],
]

describe('what is wrong is refused by the schema and by the parser', () => {
  it('(and a right file by neither)', () => {
    const right = file({ device: 'Laptop', writes: 'x' })
    expect([accepts(right), parseScenario('x', JSON.stringify(right)).ok]).toEqual([true, true])
  })
  it.each(wrong)('%s', (_, data) =>
    expect([accepts(data), parseScenario('x', JSON.stringify(data)).ok]).toEqual([false, false]),
  )
})
