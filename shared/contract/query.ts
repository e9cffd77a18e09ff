/** What a screen may ask. Declared once, like commands; each question has one shape of answer (answers.ts). */
import * as z from 'zod'
import type { AgentId, DeviceId, LoginId, TicketId, UserId } from '../engine/ids.ts'
import type { Parsed } from './command.ts'

const id = <Kind extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .transform((text) => text as Kind)
const offset = z.int().min(0)
const limit = z.int().min(1).max(500)

export const ticketViews = ['all-unsolved', 'your-unsolved', 'unassigned', 'recently-solved'] as const
export type TicketView = (typeof ticketViews)[number]

const schema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Workspace') }),
  z.strictObject({ type: z.literal('TicketViews'), agent: id<AgentId>() }),
  z.strictObject({ type: z.literal('TicketList'), view: z.enum(ticketViews), agent: id<AgentId>(), offset, limit }),
  z.strictObject({ type: z.literal('Ticket'), ticket: id<TicketId>() }),
  /** The newest page, or the one before a position. */
  z.strictObject({ type: z.literal('Conversation'), ticket: id<TicketId>(), limit, before: z.int().min(1).optional() }),
  z.strictObject({ type: z.literal('EndUserProfile'), user: id<UserId>() }),
  z.strictObject({ type: z.literal('Devices') }),
  z.strictObject({ type: z.literal('Messenger'), device: id<DeviceId>(), limit }),
  z.strictObject({ type: z.literal('Login'), login: id<LoginId>() }),
  z.strictObject({ type: z.literal('SigningKeys') }),
  z.strictObject({ type: z.literal('KnownEndUsers'), offset, limit }),
  /** The newest events, or those before a position. */
  z.strictObject({ type: z.literal('Timeline'), limit, before: z.int().min(1).optional() }),
])
export type Query = z.infer<typeof schema>
export type QueryOf<Type extends Query['type']> = Extract<Query, { type: Type }>

export function parseQuery(input: unknown): Parsed<Query> {
  const parsed = schema.safeParse(input)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: z.prettifyError(parsed.error) }
}
