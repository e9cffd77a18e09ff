/** What stands before the steps: who takes part, on which devices, with which keys, and when it begins. */
import * as z from 'zod'
import { storyLevels } from '../../contract/story-shelf.ts'
import { ruleNumbers } from '../../engine/rules.ts'
import { policyNames } from '../../engine/policy/policy.ts'
import { botTexts, businessHours } from './bot-words.ts'
import { switchWords } from './policy-words.ts'
import { moment, text, yesNo } from './values.ts'
import { newestVersion } from '../versions/migrations.ts'

const name = z.string().min(1).max(255)

/** A phone is one of either platform, as it is drawn, unless the file says which. */
const deviceWords = ['browser', 'phone', 'iOS phone', 'Android phone'] as const
export type DeviceWord = (typeof deviceWords)[number]

export const header = {
  understudy: z
    .literal(newestVersion)
    .describe(`The version of this format: ${newestVersion}. Files of older versions are read too.`),
  title: text.describe('What the story is called.'),
  about: text.optional().describe('What it shows, in a sentence or two.'),
  source: text.optional().describe('Where the story comes from.'),
  topic: text.max(60).optional().describe('What it belongs to, in a word or two. Those of one topic stand together.'),
  level: z.enum(storyLevels).optional().describe('Whom it is for.'),
  rules: z
    .array(z.enum(ruleNumbers))
    .min(1)
    .optional()
    .describe('The rules that it teaches, by number, such as [U2, A1].'),
  policy: z.enum(policyNames).optional().describe('The set of rules. Left out: first-release.'),
  switches: switchWords.optional().describe('What is otherwise than the policy "current" comes.'),
  workspace: name.optional().describe('The name of the workspace. Left out: the title.'),
  clock: moment.optional().describe('When the story begins, such as "2025-03-04 10:30", in UTC.'),
  keys: z
    .record(
      name,
      z
        .strictObject({
          id: z
            .string()
            .regex(/^app_[0-9a-f]{24}$/)
            .optional()
            .describe('"app_" and 24 hex digits. Left out: made up.'),
          secret: z.string().min(8).max(1_000).optional().describe('At least 8 characters. Left out: made up.'),
        })
        .nullable(),
    )
    .optional()
    .describe('Teaching keys: signing keys whose secret stands openly in the file. Name: { id, secret }.'),
  people: z
    .record(
      name,
      z.strictObject({
        'external id': text.describe("The person's ID in the business's own system. In quotes if it is a number."),
        name: text.optional().describe('The name that their tokens carry.'),
        email: text.optional().describe('The email address that their tokens carry.'),
        imported: yesNo.optional().describe('Whether the workspace knows them before the story begins.'),
      }),
    )
    .optional()
    .describe('The people who can log in, each by the name that the steps use.'),
  agents: z.array(name).min(1).optional().describe('The agents. Left out: one called "Agent".'),
  groups: z
    .record(name, z.array(name).nullable())
    .optional()
    .describe('The groups of agents, each with a list of the agents in it. Left out: none.'),
  devices: z
    .record(name, z.enum(deviceWords))
    .optional()
    .describe(
      'The devices on which people write. Name: browser, or name: phone; which phone, where it matters: iOS phone, Android phone.',
    ),
  bot: botTexts.optional().describe("The messaging bot's texts. Left out: the default ones."),
  'business hours': businessHours
    .optional()
    .describe('When agents are there, week by week. Left out: the bot says the same at every hour.'),
  articles: z
    .record(name, z.strictObject({ text, 'needs sign-in': yesNo.optional() }))
    .optional()
    .describe('Help-centre articles, each by its title.'),
}
