/**
 * Everything that can be expected: one thing looked at, then what is seen of it. Asked through the same queries that
 * the screens use, so an expectation can hold nothing that nobody sees.
 */
import * as z from 'zod'
import { clientResults } from '../../contract/client-answer.ts'
import { availabilities, deliveryStates, ticketPriorities, ticketTypes } from '../../engine/heads.ts'
import { policyNames } from '../../engine/policy/policy.ts'
import { responsibles } from '../../token/responsible.ts'
import { checkNames } from '../../token/verdict.ts'
import { eventNames, refusedNames, viewNames, type EventName } from './names.ts'
import { callbackWords, tokenWords } from './token-words.ts'
import { count, none, text, texts, ticketNumber, yesNo } from './values.ts'

const isThere = yesNo.optional().describe('Whether it is there at all.')
const tickets = z.union([ticketNumber, z.array(ticketNumber)])
/** Of no tickets nothing could be false. */
const someTickets = z.union([ticketNumber, z.array(ticketNumber).min(1)])
const events = z.enum(Object.keys(eventNames) as [EventName, ...EventName[]])

/** One message. What is left out may be anything. */
const messageWords = z
  .strictObject({
    text: text.optional().describe('The whole text.'),
    contains: text.optional().describe('A part of the text.'),
    from: text
      .optional()
      .describe('Who wrote it, as one reads it there: a name, "Visitor 1", or "bot". On a device, the person is "me".'),
    verified: yesNo.optional().describe('Whether the message carries the mark. Only on tickets.'),
    ticket: ticketNumber.optional().describe('The ticket on which it was written. Only on tickets.'),
    file: texts.optional().describe('Names of files that came with it.'),
    note: yesNo.optional().describe('Whether it is an internal note. Only on tickets.'),
  })
  .refine((words) => Object.keys(words).length > 0)
  .meta({ minProperties: 1 })
export type MessageWords = z.infer<typeof messageWords>
const message = z
  .union([text, messageWords])
  .meta({ id: 'message', description: 'A whole text, or words about a message.' })
const messages = z.union([message, z.array(message).min(1)])

const conversation = {
  shows: messages.optional().describe('Messages in this order; others may stand between them.'),
  'does not show': texts.optional().describe('Texts that stand in no message, not even as a part.'),
  'whole history': z.array(message).optional().describe('All messages, in this order, and no others.'),
  messages: count.optional().describe("How many messages there are: people's, agents', the bot's, notes."),
}

const emailPlace = text
  .optional()
  .describe(
    'What the email place says: "not shown", "none", or the address and "verified", "not verified" or "claimed".',
  )

/** Where a story is told under several policies, what holds under one of them only. */
const under = z
  .enum(policyNames)
  .optional()
  .describe('Only while this policy holds; under another one it is passed over.')
const seen = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject({ ...shape, under })

export const expectationKinds = {
  ticket: seen({
    ticket: ticketNumber.describe('A ticket, by its number.'),
    'is there': isThere,
    requester: text.optional().describe('Whose ticket it is, as the agent reads it: a name or "Visitor 1".'),
    verified: yesNo.optional().describe('Whether the requester carries the mark.'),
    'mark is shown': yesNo
      .optional()
      .describe(
        "Whether the mark stands beside the requester's name here: of many conversations on the newest hundred.",
      ),
    'external id': text.optional().describe('The external ID in the profile, or "none".'),
    email: emailPlace,
    status: z.enum(['new', 'open', 'pending', 'on-hold', 'solved', 'closed']).optional(),
    subject: text.optional(),
    assignee: text.optional().describe('An agent, or "nobody".'),
    'offered to': texts.optional().describe('All agents to whom Accept is offered on it, in any order, or "nobody".'),
    'can be given to': texts
      .optional()
      .describe('All agents whom whoever may hand it on can choose as assignee, in any order, or "nobody".'),
    'can be handed on by': texts
      .optional()
      .describe('All agents who can change the assignee, in any order, or "nobody".'),
    group: text.optional().describe('A group, or "none".'),
    priority: z.enum([...ticketPriorities, none]).optional(),
    type: z.enum([...ticketTypes, none]).optional(),
    tags: texts.optional().describe('All tags of the ticket, in any order, or "none".'),
    'last line': text.optional().describe('The last public message, as the list shows it.'),
    ...conversation,
    'tells of': z
      .union([events, z.array(events).min(1)])
      .optional()
      .describe('Events in the log, in this order; others may stand between them.'),
    'does not tell of': z.union([events, z.array(events).min(1)]).optional(),
    'merged into': z.union([ticketNumber, z.literal('none')]).optional(),
    'made of': someTickets.optional().describe('The tickets whose messages stand in its history, itself first.'),
    'takes replies': yesNo.optional(),
    'last reply': z
      .enum([...deliveryStates, none])
      .optional()
      .describe('How far the last public message of an agent or the bot got.'),
    'session is over': yesNo.optional(),
  }),
  person: seen({
    person: text.describe('A name under "people", or a person as the agent reads them: "Ada Byron", "Visitor 1".'),
    'is there': isThere,
    'shown as': text.optional().describe('What the agent reads: a name or "Visitor 1".'),
    name: text.optional().describe('The name from a token or an import, or "none".'),
    'typed name': text.optional().describe('The name typed into the bot\'s form, or "none". It proves nothing.'),
    verified: yesNo.optional(),
    'external id': text.optional().describe('The external ID, or "none".'),
    email: emailPlace,
    tickets: tickets.optional().describe('All tickets of the person.'),
    'logged in on': texts.optional().describe('All devices where the person is logged in now, or "none".'),
    note: text.optional().describe('What agents keep about the person, or "none".'),
    'note as visitor': texts.optional().describe('What they keep about the visitors that the person was, or "none".'),
    'pages viewed': texts.optional().describe('The titles of the newest pages, the last one first, or "none".'),
    'authenticated status': yesNo.optional().describe('The metadata variable; while they are off, neither.'),
    'authenticated external id': text.optional().describe('The metadata variable, or "none".'),
    'provided name': text.optional().describe('The metadata variable, or "none".'),
    'provided email': z.enum(['given', none]).optional().describe('The metadata variable; its value is never shown.'),
  }),
  device: seen({
    device: text.describe('A device, by its name under "devices".'),
    ...conversation,
    messenger: z.enum(['open', 'closed']).optional(),
    unread: count.optional().describe('The number beside a closed messenger.'),
    network: z.enum(['offline', 'online']).optional(),
    waiting: texts.optional().describe('The texts that wait for the network, in order, or "none".'),
    'asks for name and email': yesNo.optional().describe("Whether the bot's form is shown."),
    'logged in as': text.optional().describe('One of the people under "people", or "nobody".'),
    'external id': text.optional().describe('The external ID of whoever is logged in, or "none".'),
    'last login': z.enum(['accepted', 'refused', 'none']).optional(),
    'refused with': z
      .enum(refusedNames as [string, ...string[]])
      .optional()
      .describe('The code of the refused login.'),
    'failed check': z.enum(checkNames).optional().describe('The check on which the token failed.'),
    'mistake by': z
      .enum([...responsibles, none])
      .optional()
      .describe('Whose mistake it was that the last login was refused.'),
    'client gets': z
      .enum([...clientResults, none])
      .optional()
      .describe('What the app\'s own code got back for the last login: what it is called on the platform, or "none".'),
    token: tokenWords.optional().describe('The session\'s token: "expires in 9 minutes", "expired", and so on.'),
    callback: callbackWords.optional().describe("What the app's callback does once the token is not valid any more."),
    reauthentication: z
      .enum(['renewed', 'revoked', none])
      .optional()
      .describe('What became of the last request that came with a token that was not valid any more.'),
    'text was lost': yesNo.optional().describe('Whether the client lost what was being sent then.'),
    'can read': texts.optional().describe('Titles of articles that can be read here.'),
    'is offered': texts.optional().describe('Titles of all articles that the bot offered here, in order, or "none".'),
    conversations: count.optional().describe('How many conversations the list on the device holds.'),
    'cannot read': texts.optional().describe('Titles of articles that cannot be read here.'),
  }),
  view: seen({
    view: z.enum(viewNames as [string, ...string[]]).describe('A list of tickets.'),
    'seen by': text.optional().describe('The agent who looks. Left out: the first one.'),
    holds: someTickets.optional().describe('Tickets that are in the list.'),
    'holds only': tickets.optional().describe('All tickets of the list, in any order; [] for none.'),
    'does not hold': someTickets.optional().describe('Tickets that are not in the list.'),
  }),
  agent: seen({
    agent: text.describe('An agent, by the name under "agents".'),
    availability: z.enum(availabilities).optional(),
  }),
  key: seen({
    key: text.describe('A signing key, by its name.'),
    'is there': isThere,
    'key id': text.optional(),
    'secret starts with': text.optional().describe('The six characters that the list shows.'),
  }),
  'number of tickets': seen({ 'number of tickets': count }),
  'waiting tickets': seen({
    'waiting tickets': count.describe('New tickets that wait to be accepted.'),
  }),
  'number of end users': seen({ 'number of end users': count }),
  'number of keys': seen({ 'number of keys': count }),
  'metadata variables': seen({
    'metadata variables': z
      .enum(['on', 'off'])
      .describe('The messaging metadata variables, which come with the first key.'),
  }),
  refused: seen({
    refused: z.enum(refusedNames as [string, ...string[]]).describe('This step is refused with this code.'),
  }),
} as const

export type ExpectationKind = keyof typeof expectationKinds
export type ExpectationOf<Kind extends ExpectationKind> = z.infer<(typeof expectationKinds)[Kind]>
const kinds = Object.values(expectationKinds) as unknown as readonly [(typeof expectationKinds)[ExpectationKind]]
export const expectation = z.union(kinds).meta({ id: 'expectation', description: 'What must be seen.' })
export type Expectation = z.infer<typeof expectation>

/** The kind is told by the word that says what is looked at. */
export const expectationKindOf = (words: object): ExpectationKind | undefined =>
  (Object.keys(expectationKinds) as ExpectationKind[]).find((kind) => Object.hasOwn(words, kind))
