/**
 * Every step that a scenario can take, one shape a kind, each word with what an editor says about it. The key of a kind
 * is the word by which it is known.
 */
import * as z from 'zod'
import { submitStatuses } from '../../contract/command.ts'
import { availabilities, ticketPriorities, ticketTypes } from '../../engine/heads.ts'
import { policyNames } from '../../engine/policy/policy.ts'
import { expectation } from './expectation.ts'
import { botTexts, businessHours } from './bot-words.ts'
import { lesson } from './lesson.ts'
import { switchWords } from './policy-words.ts'
import { shelfNames } from './names.ts'
import { callbackWords } from './token-words.ts'
import { when } from './when-words.ts'
import { duration, fileAndSize, none, text, texts, ticketNumber } from './values.ts'

const common = {
  say: text.optional().describe('Narration: what the trainer says about this step.'),
  ...lesson,
  after: duration.optional().describe('How much time passes before this step, such as "10 minutes".'),
  when: when
    .optional()
    .describe('When this step is done: "10 minutes later", "next day at 09:00", "the token has expired".'),
  expect: z
    .array(expectation)
    .min(1)
    .optional()
    .describe('What must be seen once the step is done. Each expectation begins with a dash.'),
}
const device = text.describe('The device on which it is done, by its name under "devices".')
const agent = text.describe('The agent who does it, by the name under "agents".')
const ticket = ticketNumber.describe("The ticket's number, as agents see it: 1, 2, and so on.")
const yes = z.literal([null, 'yes', true]).describe('Write "yes".')
const lastAct = z.literal('last act')
const submitsAs = z.enum(submitStatuses).describe('The status that the ticket gets.')

const properties = z
  .strictObject({
    group: text.optional().describe('One of the groups under "groups", or "none".'),
    priority: z.enum([...ticketPriorities, none]).optional(),
    type: z.enum([...ticketTypes, none]).optional(),
    tags: texts.optional().describe('All tags that the ticket has from now on, or "none".'),
  })
  .refine((words) => Object.keys(words).length > 0)
  .meta({ minProperties: 1 })
export type PropertyWords = z.infer<typeof properties>

const sent = z
  .strictObject({
    picture: texts
      .optional()
      .describe('What a picture shows, such as "a parcel on a doorstep": it is drawn from the words.'),
    file: z
      .union([fileAndSize, z.array(fileAndSize).min(1)])
      .optional()
      .describe('The name and size of another file, such as "invoice.pdf, 120 KB".'),
  })
  .refine((words) => Object.keys(words).length > 0)
  .meta({ minProperties: 1 })
const sends = sent.optional().describe('Pictures and other files that go with the message.')

/** What JSON can carry; YAML has more numbers than that. */
const isJson = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : Object(value) !== value || Object.values(Object(value)).every(isJson)

const loginWords = {
  'with key': text
    .optional()
    .describe('The signing key that the token is signed with. Left out: the first key of the file.'),
  'expires in': duration
    .optional()
    .describe('The life of the token, counted from when it was made. Left out: it does not expire.'),
  'token age': duration.optional().describe('How long ago the token was made. Left out: just now.'),
  'leaves out': z
    .union([
      z.enum(['name', 'email', 'scope', 'external id']),
      z.array(z.enum(['name', 'email', 'scope', 'external id'])),
    ])
    .optional()
    .describe('What the token does not say.'),
  'with claims': z
    .record(z.string(), z.unknown())
    .refine(isJson)
    .optional()
    .describe('Further claims, or other values for the usual ones, such as "email_verified: true" or "scope: admin".'),
  'with broken token': z
    .enum(shelfNames as [string, ...string[]])
    .optional()
    .describe('A spoiled token from the shelf, by the kind of damage or by the code of the refusal.'),
}

export const stepKinds = {
  writes: z.strictObject({
    device,
    writes: text.describe('A message of the person.'),
    conversation: z
      .union([ticketNumber, z.literal('new')])
      .optional()
      .describe('Where people may have several: the number of its ticket, or "new". Left out: the one changed last.'),
    sends,
    ...common,
  }),
  'gives name': z.strictObject({
    device,
    'gives name': text.describe("The name typed into the bot's form."),
    'gives email': text.optional().describe("The email address typed into the bot's form."),
    ...common,
  }),
  'gives email': z.strictObject({
    device,
    'gives email': text.describe("The email address typed into the bot's form."),
    ...common,
  }),
  'logs in as': z.strictObject({
    device,
    'logs in as': text.describe('One of the people under "people". The back end makes a token for them.'),
    ...loginWords,
    ...common,
  }),
  'logs in with token': z.strictObject({
    device,
    'logs in with token': z.string().describe('A token, letter by letter.'),
    ...common,
  }),
  'logs out': z.strictObject({
    device,
    'logs out': yes,
    ...common,
  }),
  'opens article': z.strictObject({
    device,
    'opens article': text.describe('A help-centre article, by its title under "articles".'),
    ...common,
  }),
  'views page': z.strictObject({
    device,
    'views page': text.describe('A page of the shop, by its title. Only in browsers.'),
    ...common,
  }),
  'notes on person': z.strictObject({
    agent,
    'notes on person': text.describe('A name under "people", or a person as the agent reads them: "Visitor 1".'),
    keeps: text.describe('What agents keep about the person from now on, or "none".'),
    ...common,
  }),
  'opens messenger': z.strictObject({
    device,
    'opens messenger': yes,
    ...common,
  }),
  'closes messenger': z.strictObject({
    device,
    'closes messenger': yes,
    ...common,
  }),
  goes: z.strictObject({
    device,
    goes: z
      .enum(['offline', 'online'])
      .describe('The network of the device goes or comes back; what was written meanwhile is sent then.'),
    ...common,
  }),
  callback: z.strictObject({
    device,
    callback: callbackWords.describe("What the app's callback does once a token is not valid any more."),
    ...common,
  }),
  replies: z.strictObject({
    agent,
    ticket,
    replies: text.describe('A message to the person.'),
    sends,
    'submits as': submitsAs.optional(),
    ...common,
  }),
  notes: z.strictObject({
    agent,
    ticket,
    notes: text.describe('An internal note that only agents see.'),
    sends,
    'submits as': submitsAs.optional(),
    ...common,
  }),
  // Behind those beside which the word may stand: a kind is known by its first word.
  sends: z.strictObject({
    device,
    sends: sent.describe('Pictures and other files of the person, without a text.'),
    ...common,
  }),
  'submits as': z.strictObject({ agent, ticket, 'submits as': submitsAs, ...common }),
  accepts: z.strictObject({
    agent,
    ticket,
    accepts: z.literal(['yes', true]).describe('Write "yes". Takes up a new ticket that nobody holds.'),
    ...common,
  }),
  'sets availability': z.strictObject({
    agent,
    'sets availability': z.enum(availabilities).describe('Whether the agent takes new tickets and transfers.'),
    ...common,
  }),
  'assigns to': z.strictObject({
    agent,
    ticket,
    'assigns to': text.describe('An agent, or "nobody".'),
    ...common,
  }),
  sets: z.strictObject({
    agent,
    ticket,
    sets: properties.describe('Properties of the ticket; what is left out stays.'),
    ...common,
  }),
  'merges into': z.strictObject({
    agent,
    ticket,
    'merges into': ticketNumber.describe('The ticket that stays. The other one is closed.'),
    ...common,
  }),
  'ends session': z.strictObject({ agent, ticket, 'ends session': yes, ...common }),
  'changes requester to': z.strictObject({
    agent,
    ticket,
    'changes requester to': text.describe('A name under "people", or a person as the agent reads them: "Visitor 1".'),
    ...common,
  }),
  'takes back': z.strictObject({
    agent: agent.optional(),
    'takes back': lastAct.describe('What was done last, whoever did it, as Ctrl Z takes it back.'),
    ...common,
  }),
  'brings again': z.strictObject({
    agent: agent.optional(),
    'brings again': lastAct.describe('What was taken back last, as long as nothing else was done.'),
    ...common,
  }),
  'administrator creates key': z.strictObject({
    'administrator creates key': text.describe('The name of the new signing key.'),
    ...common,
  }),
  'administrator deletes key': z.strictObject({
    'administrator deletes key': text.describe('The signing key that is deleted, by its name.'),
    ...common,
  }),
  'administrator imports': z.strictObject({
    'administrator imports': text.describe('One of the people under "people": known from now on, without a login.'),
    ...common,
  }),
  'administrator changes bot': z.strictObject({
    'administrator changes bot': botTexts.describe("The messaging bot's texts; what is left out stays."),
    ...common,
  }),
  'administrator changes business hours': z.strictObject({
    'administrator changes business hours': z
      .union([businessHours, z.literal(none)])
      .describe('When agents are there from now on, or "none".'),
    ...common,
  }),
  'administrator changes policy': z.strictObject({
    'administrator changes policy': z.enum(policyNames).describe('The set of rules from now on.'),
    switches: switchWords.optional(),
    ...common,
  }),
  'time closes ticket': z.strictObject({
    'time closes ticket': ticketNumber.describe('A solved ticket that is closed for good, as time does it.'),
    ...common,
  }),
} as const

export type StepKind = keyof typeof stepKinds
export type StepOf<Kind extends StepKind> = z.infer<(typeof stepKinds)[Kind]>

/** A step in which nobody does anything: time passes, the trainer speaks, everybody looks. */
export const restingStep = z
  .strictObject(common)
  .refine((words) => Object.keys(words).length > 0)
  .meta({ minProperties: 1 })

const kinds = Object.values(stepKinds) as unknown as readonly [(typeof stepKinds)[StepKind]]
export const step = z.union([...kinds, restingStep]).meta({ id: 'step', description: 'One step of the story.' })
export type Step = z.infer<typeof step>

/** The kind is told by the word that says what is done; `undefined` where nothing is. */
export const stepKindOf = (words: object): StepKind | undefined =>
  (Object.keys(stepKinds) as StepKind[]).find((kind) => Object.hasOwn(words, kind))

export const isStep = <Kind extends StepKind>(words: Step, kind: Kind): words is StepOf<Kind> & Step =>
  stepKindOf(words) === kind
