/** What may be asked for. Declared once: the schema checks what comes through a door, the type is read off the schema. */
import * as z from 'zod'
import { availabilities, ticketPriorities, ticketTypes, weekdays } from '../engine/heads.ts'
import type { AgentId, ArticleId, BranchId, DeviceId, GroupId, KeyId, TicketId, UserId } from '../engine/ids.ts'
import { callbacks } from '../engine/people/reauthentication.ts'
import { policyNames, switches } from '../engine/policy/policy.ts'
import { branchChanges } from './branches.ts'
import { deviceInformation } from './device-information.ts'
import { fileSizeLimit } from '../engine/limits.ts'
import { id } from './id.ts'

const agent = id<AgentId>()
const article = id<ArticleId>()
const branch = id<BranchId>()
const device = id<DeviceId>()
const group = id<GroupId>()
const key = id<KeyId>()
const ticket = id<TicketId>()
const user = id<UserId>()
const position = z.int().min(0)
/** Long texts are refused by the engine with a word about the limit; this bound only keeps nonsense out. */
const text = z.string().max(100_000)
const shortText = z.string().max(1_000)
const botTexts = { greeting: text, question: text, followUp: text }
const time = z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/)
const businessHours = z.strictObject({
  timeZone: shortText,
  week: z.partialRecord(z.enum(weekdays), z.strictObject({ from: time, to: time })),
  outside: z.strictObject(botTexts),
})
/** Asked first, before anybody looks into them; what is too large for a message is refused by the engine, with a word. */
const files = z
  .array(
    z.strictObject({
      name: shortText,
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= 2 * fileSizeLimit),
    }),
  )
  .max(100)
  .optional()

const deviceKinds = ['browser', 'phone'] as const
export const channels = ['messaging', 'note'] as const
/** What an agent may choose. New comes by itself and never again; Closed comes by a merge or by time. */
export const submitStatuses = ['open', 'pending', 'on-hold', 'solved'] as const

/** What is left out is as the policy comes. */
export const policyChoice = {
  policy: z.enum(policyNames),
  switches: z
    .strictObject({
      email: z.enum(switches.email),
      unknownExternalId: z.enum(switches.unknownExternalId),
      openConversations: z.enum(switches.openConversations),
      signInArticles: z.enum(switches.signInArticles),
      markedTickets: z.enum(switches.markedTickets),
    })
    .partial()
    .optional(),
}

const commands = [
  z.strictObject({ type: z.literal('SetUpWorkspace'), name: shortText, ...policyChoice }),
  /** From now on; what has happened stays. */
  z.strictObject({ type: z.literal('ChangePolicy'), ...policyChoice }),
  z.strictObject({ type: z.literal('AddAgent'), name: shortText }),
  z.strictObject({ type: z.literal('AddGroup'), name: shortText }),
  z.strictObject({ type: z.literal('JoinGroup'), agent, group }),
  z.strictObject({ type: z.literal('SetAvailability'), agent, availability: z.enum(availabilities) }),
  /** What the device does not tell about itself is drawn. */
  z.strictObject({
    type: z.literal('AddDevice'),
    name: shortText,
    kind: z.enum(deviceKinds),
    information: deviceInformation.optional(),
  }),
  z.strictObject({ type: z.literal('ImportEndUser'), externalId: shortText, name: shortText.optional() }),
  /** `articles`: the words with which it offers help articles; `null`: it offers none. Left out, they stay. */
  z.strictObject({ type: z.literal('ChangeBotTexts'), ...botTexts, articles: text.nullable().optional() }),
  /** A day that is left out is closed; `null`: the bot says the same at every hour. */
  z.strictObject({ type: z.literal('ChangeBusinessHours'), hours: businessHours.nullable() }),

  /** `teaching`: a key whose secret is openly written, for lessons. Without it the key is made by luck. */
  z.strictObject({
    type: z.literal('CreateSigningKey'),
    name: shortText,
    teaching: z
      .strictObject({ id: z.string().regex(/^app_[0-9a-f]{24}$/), secret: z.string().min(8).max(1_000) })
      .optional(),
  }),
  z.strictObject({ type: z.literal('DeleteSigningKey'), key }),

  /** `conversation`: where the person may have several, the ticket it belongs to, or a new one. */
  z.strictObject({
    type: z.literal('WriteMessage'),
    device,
    text,
    files,
    conversation: z.union([ticket, z.literal('new')]).optional(),
  }),
  z.strictObject({ type: z.literal('GiveDetails'), device, name: shortText.optional(), email: shortText.optional() }),
  z.strictObject({ type: z.literal('LogIn'), device, token: z.string().max(1_000_000) }),
  z.strictObject({ type: z.literal('LogOut'), device }),
  /** What the device's app does when its session's token is not valid any more; `null`: nobody asks it. */
  z.strictObject({ type: z.literal('ChooseReauthentication'), device, callback: z.enum(callbacks).nullable() }),
  z.strictObject({ type: z.literal('OpenArticle'), device, article }),
  z.strictObject({
    type: z.literal('ViewPage'),
    device,
    title: shortText,
    address: z
      .string()
      .max(1_000)
      .regex(/^https:\/\/\S+$/),
  }),
  z.strictObject({ type: z.literal('OpenMessenger'), device }),
  z.strictObject({ type: z.literal('CloseMessenger'), device }),
  z.strictObject({ type: z.literal('GoOffline'), device }),
  z.strictObject({ type: z.literal('GoOnline'), device }),

  z.strictObject({
    type: z.literal('SubmitTicket'),
    ticket,
    agent,
    message: z.strictObject({ channel: z.enum(channels), text, files }).optional(),
    status: z.enum(submitStatuses).optional(),
  }),
  /** Takes up a new ticket that waits for somebody who is Online. */
  z.strictObject({ type: z.literal('AcceptTicket'), ticket, agent }),
  z.strictObject({ type: z.literal('AssignTicket'), ticket, agent, assignee: agent.nullable() }),
  /** Only what is to be another; `null` takes a property away. */
  z.strictObject({
    type: z.literal('ChangeTicket'),
    ticket,
    agent,
    change: z.strictObject({
      group: group.nullable().optional(),
      tags: z.array(shortText).max(1_000).optional(),
      type: z.enum(ticketTypes).nullable().optional(),
      priority: z.enum(ticketPriorities).nullable().optional(),
    }),
  }),
  /** What agents keep about a person; an empty text takes it away. */
  z.strictObject({ type: z.literal('ChangeEndUserNotes'), user, agent, text }),
  /** The person's next message begins another session, on another ticket. */
  z.strictObject({ type: z.literal('EndSession'), ticket, agent }),
  z.strictObject({ type: z.literal('ChangeRequester'), ticket, agent, requester: user }),
  z.strictObject({ type: z.literal('MergeTickets'), survivor: ticket, closed: ticket, agent }),
  /** Time's work in the real product: a solved ticket is closed for good. */
  z.strictObject({ type: z.literal('CloseTicket'), ticket }),

  /** A what-if: the workspace as it would be with some acts otherwise. It changes nothing in the workspace itself. */
  z.strictObject({ type: z.literal('MakeBranch'), name: shortText, changes: branchChanges }),
  z.strictObject({ type: z.literal('RenameBranch'), branch, name: shortText }),
  z.strictObject({ type: z.literal('ChangeBranch'), branch, changes: branchChanges }),
  z.strictObject({ type: z.literal('DeleteBranch'), branch }),

  /** The last act of any chair. `position`: only if nothing has happened since. `agent`: who sits in the agent's chair. */
  z.strictObject({ type: z.literal('Undo'), position: position.optional(), agent: agent.optional() }),
  z.strictObject({ type: z.literal('Redo'), position: position.optional(), agent: agent.optional() }),

  z.strictObject({ type: z.literal('PublishArticle'), title: shortText, body: text, needsSignIn: z.boolean() }),
] as const

const schema = z.discriminatedUnion('type', commands)
export type Command = z.infer<typeof schema>
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string }

/** Turns whatever came through a door into a command, or says where it is not one. */
export function parseCommand(input: unknown): Parsed<Command> {
  const parsed = schema.safeParse(input)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: z.prettifyError(parsed.error) }
}
