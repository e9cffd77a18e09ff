/** Names of things. Each is a string of its own kind, so that a ticket's cannot pass for a user's. Made only here. */
declare const kind: unique symbol
type Id<Kind extends string> = string & { readonly [kind]: Kind }

/** A moment, as ISO-8601 text in UTC with milliseconds. The shell reads the clock; the engine is told. */
export type Instant = Id<'instant'>
/** `app_` and 24 hex digits (rule K1). */
export type KeyId = Id<'key'>
export type UserId = Id<'user'>
export type DeviceId = Id<'device'>
export type TicketId = Id<'ticket'>
export type MessageId = Id<'message'>
export type LoginId = Id<'login'>
export type AgentId = Id<'agent'>
export type GroupId = Id<'group'>
export type ArticleId = Id<'article'>
/** A file by its content: SHA-256 in 64 hex digits. */
export type Digest = Id<'digest'>
/** The place of an act that can be taken back. */
export type ActId = Id<'act'>
/** An event by its position in the journal. */
export type EventId = Id<'event'>
/** A what-if of the workspace. */
export type BranchId = Id<'branch'>
/** One asked command. The same id asked twice is one command. */
export type CommandId = Id<'command'>

const numbered =
  <Name extends string>(prefix: string) =>
  (number: number): Id<Name> =>
    `${prefix}-${number}` as Id<Name>

/** The number that such a name was made of. */
export const numberIn = (id: TicketId | UserId | LoginId | DeviceId): number =>
  Number(id.slice(id.lastIndexOf('-') + 1))

export const userId = numbered<'user'>('user')
export const deviceId = numbered<'device'>('device')
export const ticketId = numbered<'ticket'>('ticket')
export const messageId = numbered<'message'>('message')
export const loginId = numbered<'login'>('login')
export const agentId = numbered<'agent'>('agent')
export const groupId = numbered<'group'>('group')
export const articleId = numbered<'article'>('article')
export const branchId = numbered<'branch'>('branch')
export const actId = numbered<'act'>('act')
export const eventId = numbered<'event'>('event')

export const instant = (text: string): Instant => text as Instant
export const keyId = (text: string): KeyId => text as KeyId
export const digest = (text: string): Digest => text as Digest
export const commandId = (text: string): CommandId => text as CommandId
