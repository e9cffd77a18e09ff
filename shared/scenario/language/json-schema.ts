/** The JSON Schema that editors go by: a file as it is written, with its tables, and marks wherever a value may stand. */
import * as z from 'zod'
import { scenarioFile } from './file.ts'
import { policies, tables } from './tables.ts'

const { understudy, title, about, source, topic, level, rules, policy, ...more } = scenarioFile.shape
const writtenFile = z.strictObject({
  ...{ understudy, title, about, source, topic, level, rules },
  ...tables.shape,
  policy: z
    .union([policy.unwrap(), policies])
    .optional()
    .describe(policy.description ?? ''),
  ...more,
})

type Schema = { readonly [word: string]: unknown }
const mark = { type: 'string', pattern: '^<[^<>]+>$', description: 'A value of the variations.' }

/** What says in which forms the story is told is no value of the variations itself. */
const saysTheForms = ['understudy', 'cast', 'variations', 'policy']

/** Draft 7, which editors know best. */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(writtenFile, { target: 'draft-7', io: 'input' })
  const properties = Object.entries(schema.properties ?? {}).map(([word, one]) => [
    word,
    saysTheForms.includes(word) ? one : orMarks(one),
  ])
  return {
    ...{ $schema, title: 'Understudy scenario', ...schema },
    properties: Object.fromEntries(properties),
    definitions: orMarks(schema.definitions),
  }
}

/** Whatever is no free text anyway may be a mark instead. */
function orMarks(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(orMarks)
  if (Object(schema) !== schema) return schema
  const { enum: choices, type, pattern } = schema as Schema
  if (choices !== undefined || type === 'integer' || type === 'number' || pattern !== undefined) {
    const { description, ...value } = schema as Schema
    return { ...(description !== undefined && { description }), anyOf: [value, mark] }
  }
  return Object.fromEntries(Object.entries(schema as Schema).map(([word, one]) => [word, orMarks(one)]))
}
