/** What a screen may ask. Declared once, like commands; each question has one shape of answer (answers.ts). */
import * as z from 'zod'
import { directions, ticketGroupings, ticketSorts } from '../engine/heads.ts'
import type { AgentId, BranchId, CommandId, DeviceId, KeyId, LoginId, TicketId, UserId } from '../engine/ids.ts'
import { channels, type Parsed, policyChoice } from './command.ts'
import { id } from './id.ts'

const offset = z.int().min(0)
const limit = z.int().min(1).max(500)

/** The product's standard views, in its order. */
export const ticketViews = [
  'your-unsolved',
  'unassigned',
  'all-unsolved',
  'recently-updated',
  'unsolved-in-your-groups',
  'new-in-your-groups',
  'pending',
  'recently-solved',
] as const
export type TicketView = (typeof ticketViews)[number]

/** Characters of a search: a sentence, not a letter. */
export const searchLimit = 500

const schema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Workspace') }),
  z.strictObject({ type: z.literal('Clock') }),
  z.strictObject({ type: z.literal('TicketViews'), agent: id<AgentId>() }),
  z.strictObject({
    type: z.literal('TicketList'),
    view: z.enum(ticketViews),
    agent: id<AgentId>(),
    offset,
    limit,
    /** Left out: last changed first. */
    order: z.strictObject({ by: z.enum(ticketSorts), direction: z.enum(directions) }).optional(),
    /** With headings, which are lines as tickets are: `offset` and `limit` count both. */
    grouping: z.enum(ticketGroupings).optional(),
  }),
  z.strictObject({
    type: z.literal('SearchTickets'),
    words: z.string().max(searchLimit),
    agent: id<AgentId>(),
    offset,
    limit,
  }),
  z.strictObject({ type: z.literal('Ticket'), ticket: id<TicketId>() }),
  /** The newest page, or the one before a position. `only`: of the messages those of one channel; events come too. */
  z.strictObject({
    type: z.literal('Conversation'),
    ticket: id<TicketId>(),
    limit,
    before: z.int().min(1).optional(),
    only: z.enum(channels).optional(),
  }),
  z.strictObject({ type: z.literal('EndUserProfile'), user: id<UserId>() }),
  /** The person's tickets, with those of the visitors that they were. */
  z.strictObject({ type: z.literal('Interactions'), user: id<UserId>(), offset, limit }),
  /** Everybody whose name and external ID hold all the words; without words, everybody. */
  z.strictObject({ type: z.literal('FindPeople'), words: z.string().max(searchLimit), offset, limit }),
  z.strictObject({ type: z.literal('Devices') }),
  /** `conversation`: what stands in it alone; left out, all that is the person's, as one history. */
  z.strictObject({
    type: z.literal('Messenger'),
    device: id<DeviceId>(),
    limit,
    conversation: id<TicketId>().optional(),
  }),
  z.strictObject({ type: z.literal('Conversations'), device: id<DeviceId>() }),
  z.strictObject({ type: z.literal('Login'), login: id<LoginId>() }),
  /** How one came about, and all of them, the newest first. */
  z.strictObject({ type: z.literal('LoginRoute'), login: id<LoginId>() }),
  z.strictObject({ type: z.literal('Logins'), offset, limit }),
  /** Why a person is verified or not, or why one message is: it keeps the state in which it arrived. */
  z.strictObject({
    type: z.literal('Evidence'),
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('person'), user: id<UserId>() }),
      z.strictObject({ kind: z.literal('message'), position: z.int().min(1) }),
    ]),
  }),
  z.strictObject({ type: z.literal('TwoPeople'), one: id<UserId>(), other: id<UserId>() }),
  z.strictObject({ type: z.literal('Lookalikes'), user: id<UserId>() }),
  z.strictObject({ type: z.literal('SigningKeys') }),
  /** What stands on a key, as somebody asks who is about to delete it. */
  z.strictObject({ type: z.literal('KeyUse'), key: id<KeyId>() }),
  z.strictObject({ type: z.literal('KnownEndUsers'), offset, limit }),
  /** This workspace beside itself under another policy. */
  z.strictObject({ type: z.literal('WhatWouldChange'), ...policyChoice }),
  z.strictObject({ type: z.literal('Branches') }),
  /** The acts of what happened, or of a branch. `around`: the page on which this act stands. */
  z.strictObject({
    type: z.literal('Acts'),
    branch: id<BranchId>().optional(),
    offset,
    limit,
    around: id<CommandId>().optional(),
  }),
  /** A branch beside what happened, or beside another branch. */
  z.strictObject({ type: z.literal('WhatIf'), branch: id<BranchId>(), beside: id<BranchId>().optional() }),
  /** The act that would be taken back next, and the one that would be brought again. */
  z.strictObject({ type: z.literal('Undoing') }),
  /** The newest events, or those before a position. */
  z.strictObject({ type: z.literal('Timeline'), limit, before: z.int().min(1).optional() }),
])
export type Query = z.infer<typeof schema>
export type QueryOf<Type extends Query['type']> = Extract<Query, { type: Type }>

export function parseQuery(input: unknown): Parsed<Query> {
  const parsed = schema.safeParse(input)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: z.prettifyError(parsed.error) }
}
