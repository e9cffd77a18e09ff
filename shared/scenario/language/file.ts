/** The single declaration of a scenario file: the parser, the types and the published JSON Schema are read off it. */
import * as z from 'zod'
import { header } from './header.ts'
import { step } from './step.ts'

export const scenarioFile = z.strictObject({
  ...header,
  steps: z.array(step).min(1).describe('What happens, step by step. Each step begins with a dash.'),
})
export type ScenarioFile = z.infer<typeof scenarioFile>

/** Draft 7, which editors know best. */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' })
  return { $schema, title: 'Understudy scenario', ...schema }
}
