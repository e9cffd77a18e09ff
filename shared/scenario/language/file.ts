/** The single declaration of a story: the parser, the types and the published JSON Schema are read off it. */
import * as z from 'zod'
import { header } from './header.ts'
import { step } from './step.ts'

export const scenarioFile = z.strictObject({
  ...header,
  steps: z.array(step).min(1).describe('What happens, step by step. Each step begins with a dash.'),
})
/** One story as it is played: of a file with tables there are several. */
export type ScenarioFile = z.infer<typeof scenarioFile>
