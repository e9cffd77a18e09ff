/**
 * What a file says about itself as a whole, before a story is made of it: where its cast stands, in which variations it is told
 * and under which policies. None of it is left in the stories that come of it.
 */
import * as z from 'zod'
import { policyNames } from '../../engine/policy/policy.ts'
import { header } from './header.ts'
import { text } from './values.ts'

const name = z.string().min(1).max(255)
const value = z.union([text, z.number(), z.boolean()])
const castFiles = z
  .union([text, z.array(text).min(1)])
  .optional()
  .describe(
    'Cast files beside this one or in a folder below, such as "fernhill.cast.yaml": their people stand here too.',
  )

export const tables = z.strictObject({
  cast: castFiles,
  variations: z
    .record(name, z.record(name, value))
    .refine((rows) => Object.keys(rows).length > 0)
    .optional()
    .describe('One story in several forms: each by its name, with the values that stand for <…> in the file.'),
})
/** Several: the story is told under each. */
export const policies = z
  .array(z.enum(policyNames))
  .min(1)
  .describe('The story is told under each of them; "under: POLICY" limits an expectation to one.')

const { understudy, title, about, workspace, keys, people, agents, groups, devices, bot, articles } = header
/** A file that only says who and what takes part. */
export const castFile = z.strictObject({
  understudy,
  title: title.optional(),
  about,
  cast: castFiles,
  ...{ workspace, keys, people, agents, groups, devices, bot, articles },
})

export const castPattern = /\.cast\.ya?ml$/i
