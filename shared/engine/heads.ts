/**
 * The heads: all that the engine must know at this moment, and no message bodies. `decide` reads them, `evolve` alone
 * writes them. A journal keeps them as Maps or as tables; throwing them away costs nothing but time.
 */
import type { Verdict } from '../token/verdict.ts'
import type { Act, ActStack, Undone } from './acts/act.ts'
import type { Attachment } from './event.ts'
import type {
  ActId,
  AgentId,
  ArticleId,
  BranchId,
  CommandId,
  DeviceId,
  EventId,
  GroupId,
  Instant,
  KeyId,
  LoginId,
  TicketId,
  UserId,
} from './ids.ts'
import type { Callback, Reauthenticated } from './people/reauthentication.ts'
import type { PolicyName, Switches } from './policy/policy.ts'

export type TicketStatus = 'new' | 'open' | 'pending' | 'on-hold' | 'solved' | 'closed'
/** In the order in which a ticket goes through them, which is also how lists are sorted by status. */
export const ticketStatuses = [
  'new',
  'open',
  'pending',
  'on-hold',
  'solved',
  'closed',
] as const satisfies readonly TicketStatus[]
export const unsolved = ['new', 'open', 'pending', 'on-hold'] as const satisfies readonly TicketStatus[]

export const ticketTypes = ['question', 'incident', 'problem', 'task'] as const
export type TicketType = (typeof ticketTypes)[number]
export const ticketPriorities = ['low', 'normal', 'high', 'urgent'] as const
export type TicketPriority = (typeof ticketPriorities)[number]

/** As the product's unified status has them; custom ones are not simulated. */
export const availabilities = ['online', 'away', 'transfers-only', 'offline'] as const
export type Availability = (typeof availabilities)[number]

/** What agents set on a ticket beside its status and assignee. `null` means none. */
export type TicketProperties = {
  readonly group: GroupId | null
  /** Normalised (tags.ts). */
  readonly tags: readonly string[]
  readonly type: TicketType | null
  readonly priority: TicketPriority | null
}

export type Workspace = {
  readonly name: string
  readonly policy: PolicyName
  /** Those set otherwise than the policy comes. */
  readonly switches?: Partial<Switches>
  readonly bot: BotSettings
  /** Absent where the bot says the same at every hour. */
  readonly businessHours?: BusinessHours
  /** The messaging metadata variables are on (rule K5). */
  readonly metadataVariables: boolean
  /** How many there have ever been; the next one's number is one more. */
  readonly counts: Readonly<
    Record<
      'users' | 'devices' | 'tickets' | 'messages' | 'logins' | 'agents' | 'groups' | 'articles' | 'branches',
      number
    >
  >
  readonly acts: ActStack
}
export type BotTexts = { readonly greeting: string; readonly question: string; readonly followUp: string }
/** `articles`: the words with which it offers help articles; absent where it offers none. */
export type BotSettings = BotTexts & { readonly articles?: string }

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]
/** "09:00" to "17:30"; hours that end when or before they begin end on the next day. */
export type OpenHours = { readonly from: string; readonly to: string }
export type BusinessHours = {
  /** By its IANA name. */
  readonly timeZone: string
  /** A day that is left out is closed. */
  readonly week: { readonly [Day in Weekday]?: OpenHours }
  /** What the bot says outside them. */
  readonly outside: BotTexts
}

export type SigningKey = {
  readonly id: KeyId
  readonly name: string
  /** The first six characters of the secret (rule K2). */
  readonly secretStart: string
  /** Only of keys openly written for lessons. */
  readonly teachingSecret?: string
  readonly createdAt: Instant
  readonly deletedAt?: Instant
  /** The accepted logins whose tokens it signed: how many, and the last one. Absent while there was none. */
  readonly signed?: { readonly logins: number; readonly last: LoginId }
}

export type EndUser = {
  readonly id: UserId
  readonly number: number
  readonly externalId?: string
  /** From a token or an import; absent for visitors (rule A3). */
  readonly name?: string
  /** From a token: kept, and shown or not by the E-rules. */
  readonly email?: string
  /** The address by which the person is known (rule E3). One person has it at a time. */
  readonly emailIdentity?: EmailIdentity
  /** Has logged in with an accepted token at least once (rule A1). */
  readonly verified: boolean
  /** The last accepted login: what the mark stands on. */
  readonly lastLogin?: LoginId
  /** What an anonymous person typed to the bot, and since which position: proves nothing (rule B2). */
  readonly said?: { readonly name?: string; readonly email?: string; readonly since: number }
  /** What agents keep about the person. No end user ever sees it. */
  readonly notes?: { readonly text: string; readonly agent: AgentId; readonly at: Instant }
  /** The newest pages that they viewed, the last one first. */
  readonly pages?: readonly PageView[]
  /** The device on which their last session began. */
  readonly lastDevice?: DeviceId
  /** Whom a login in mid-conversation showed this visitor to be; and on that one, the visitors that they were. */
  readonly became?: UserId
  readonly visitors?: readonly UserId[]
  /** The devices on which a session of theirs runs; absent while there is none. */
  readonly sessions?: readonly DeviceId[]
  /** Tickets that they wrote and an agent gave to somebody else: they alone go on seeing them. */
  readonly wrote?: readonly TicketId[]
  readonly createdAt: Instant
}

/** `claimed`: somebody who is not logged in took a verified address over, so that `verified` proves nothing any more. */
export type EmailIdentity = { readonly email: string; readonly verified: boolean; readonly claimed?: true }

/** `position` tells two visits of one moment apart. */
export type PageView = {
  readonly title: string
  readonly address: string
  readonly at: Instant
  readonly position: number
}

/** What a device tells about itself: made up, with addresses from the ranges that are reserved for documentation. */
export type DeviceInformation = {
  readonly location: string
  readonly ip: string
  readonly type: string
  readonly system: string
  /** The browser, or the app in which the messenger runs. */
  readonly browser: string
  /** BCP 47, and the time zone's IANA name. */
  readonly language: string
  readonly timeZone: string
}

export type Device = {
  readonly id: DeviceId
  readonly name: string
  readonly kind: 'browser' | 'phone'
  /** Absent while it is open. */
  readonly messenger?: 'closed'
  /** Whose session runs here; nobody's until the first message or login. */
  readonly user?: UserId
  /** The accepted login that this session stands on; absent while anonymous. */
  readonly login?: LoginId
  /** The last login tried here, accepted or refused. */
  readonly lastLogin?: LoginId
  /** Absent on devices from before it was kept. */
  readonly information?: DeviceInformation
  /** The page that a browser shows. */
  readonly page?: PageView
  /** Pages viewed while nobody's session ran: whose session begins next, has viewed them. */
  readonly pages?: readonly PageView[]
  /** Absent while it has a network. */
  readonly offline?: Offline
  /** What its app does when the session's token is not valid any more. Absent: nobody asks, the session goes on (rule K7). */
  readonly callback?: Callback
  /** What became of the last request that came with such a token; until the next login or logout. */
  readonly reauthenticated?: Reauthenticated
}

export type Offline = {
  /** The journal position at which the network went: what was said later has not come here. */
  readonly since: number
  /** How many messages stood unread here then. */
  readonly unread: number
  /** Written since and not sent yet, in order. */
  readonly queue: readonly QueuedLine[]
}
export type QueuedLine = {
  readonly text: string
  readonly files?: readonly Attachment[]
  readonly at: Instant
  /** Tells two lines of one moment apart. */
  readonly position: number
}

export type Login = {
  readonly id: LoginId
  readonly device: DeviceId
  readonly at: Instant
  readonly user?: UserId
  readonly verdict: Verdict
}

/** How far what was said to a person got: to no device of theirs, to one with a closed messenger, before their eyes. */
export const deliveryStates = ['sent', 'delivered', 'read'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** What was said to the person on a ticket, by agents and the bot, as places in the journal. */
export type Told = {
  readonly last: number
  /** Up to here it reached a device, and up to here it was read. */
  readonly delivered: number
  readonly read: number
  /** How many messages they have not read. */
  readonly unread: number
}

export type Ticket = {
  readonly id: TicketId
  readonly number: number
  readonly subject: string
  readonly status: TicketStatus
  readonly requester: UserId
  readonly assignee?: AgentId
  readonly group?: GroupId
  readonly tags: readonly string[]
  readonly type?: TicketType
  readonly priority?: TicketPriority
  /** The tickets whose conversations stand in this one's history, itself first, then in the order in which they came. */
  readonly origins: readonly TicketId[]
  readonly mergedInto?: TicketId
  readonly mergedBy?: 'login' | 'agent'
  /** The messaging session is over: the person's next message makes another ticket. */
  readonly sessionOver?: true
  /** An agent gave it to somebody who did not write it, and who never sees it on a device. */
  readonly handedOver?: true
  /** Absent while nothing was said to the person. */
  readonly told?: Told
  /** The bot waits for a name and an email address (rule B1). */
  readonly botAsks: boolean
  /** Articles that the bot offered on it; absent while there are none. */
  readonly offered?: readonly ArticleId[]
  /** The last public message, and where in the journal it stands. */
  readonly lastLine?: {
    readonly text: string
    readonly by: 'end-user' | 'agent' | 'bot'
    readonly position: number
    /** Where there is no text. */
    readonly files?: FilesLine
  }
  readonly messages: number
  /** How many of them are internal notes. */
  readonly notes: number
  readonly createdAt: Instant
  readonly updatedAt: Instant
  /** The journal position of the last change: what lists are ordered by. */
  readonly updated: number
  /** The journal position of the person's last message: what tells an agent that there is something unread. */
  readonly heard: number
}

/** What a message of files alone is called by: how many, and the first one. */
export type FilesLine = { readonly count: number; readonly name: string; readonly isImage: boolean }

export type Agent = {
  readonly id: AgentId
  readonly name: string
  /** In the order in which they were joined: the first is where their tickets go. Absent while they are in none. */
  readonly groups?: readonly GroupId[]
  /** Absent means Online: so it was before agents could say anything else. */
  readonly availability?: Availability
}
export type Group = { readonly id: GroupId; readonly name: string }
export type Article = {
  readonly id: ArticleId
  readonly title: string
  readonly body: string
  readonly needsSignIn: boolean
}

/** What happens otherwise in a branch: an act does not happen, or two acts change places. An act is what one command did. */
export type BranchChange =
  | { readonly kind: 'off'; readonly act: CommandId }
  | { readonly kind: 'swap'; readonly one: CommandId; readonly other: CommandId }
/** A what-if: the workspace as it would be with some acts otherwise. Only what is otherwise is kept, the rest is recomputed. */
export type Branch = { readonly id: BranchId; readonly name: string; readonly changes: readonly BranchChange[] }

/** Which tickets a list holds. `assignee: null` means nobody's; `groups`: those of any of these groups of agents. */
export type TicketFilter = {
  readonly statuses: readonly TicketStatus[]
  readonly assignee?: AgentId | null
  readonly groups?: readonly GroupId[]
  readonly requester?: UserId
}

export const ticketGroupings = ['status', 'requester', 'assignee'] as const
export type TicketGrouping = (typeof ticketGroupings)[number]
/** What the tickets under one heading have in common: a filter that narrows the list's own. */
export type Shared =
  { readonly status: TicketStatus } | { readonly requester: UserId } | { readonly assignee: AgentId | null }
export type TicketsShared = { readonly shared: Shared; readonly count: number }

export const ticketSorts = ['updated', 'created', 'status', 'requester', 'subject'] as const
export const directions = ['ascending', 'descending'] as const
export type TicketOrder = { readonly by: (typeof ticketSorts)[number]; readonly direction: (typeof directions)[number] }
export const lastChangedFirst: TicketOrder = { by: 'updated', direction: 'descending' }

type Rows<Id, Head> = { readonly get: (id: Id) => Head | undefined }
type Listed<Id, Head> = Rows<Id, Head> & { /** In the order in which they came. */ readonly all: () => readonly Head[] }

export type Heads = {
  /** Absent until the workspace is set up. */
  readonly workspace: () => Workspace | undefined
  readonly keys: Listed<KeyId, SigningKey>
  readonly users: Rows<UserId, EndUser> & {
    readonly byExternalId: (externalId: string) => EndUser | undefined
    /** Whose email identity it is, however it is capitalised. */
    readonly byEmail: (email: string) => EndUser | undefined
    /** Those with an external ID, in the order in which they came. */
    readonly known: (offset: number, limit: number) => readonly EndUser[]
    readonly knownCount: () => number
  }
  readonly devices: Listed<DeviceId, Device>
  readonly logins: Rows<LoginId, Login>
  readonly agents: Listed<AgentId, Agent>
  readonly groups: Listed<GroupId, Group>
  readonly articles: Listed<ArticleId, Article>
  readonly branches: Listed<BranchId, Branch>
  readonly tickets: Rows<TicketId, Ticket> & {
    /** In the order in which they came. */
    readonly ofRequester: (user: UserId) => readonly Ticket[]
    /** Last changed first, unless another order is given. Equals always stand last changed first. */
    readonly page: (filter: TicketFilter, offset: number, limit: number, order?: TicketOrder) => readonly Ticket[]
    readonly count: (filter: TicketFilter) => number
    /** Only such as hold a ticket: statuses as a ticket goes through them, people and agents by name, nobody first. */
    readonly groups: (filter: TicketFilter, by: TicketGrouping) => readonly TicketsShared[]
  }
  /** Those that can be taken back or brought again: the workspace says which numbers they have. */
  readonly acts: Rows<ActId, Act>
  /** Events that were taken back and not brought again. */
  readonly undone: Rows<EventId, Undone>
}

/** The writing side, for `evolve` alone. A put replaces the whole head of that id; a removed one is gone from everywhere. */
export type HeadsWriter = Heads & {
  readonly put: {
    readonly workspace: (head: Workspace) => void
    readonly keys: (head: SigningKey) => void
    readonly users: (head: EndUser) => void
    readonly devices: (head: Device) => void
    readonly logins: (head: Login) => void
    readonly agents: (head: Agent) => void
    readonly groups: (head: Group) => void
    readonly articles: (head: Article) => void
    readonly branches: (head: Branch) => void
    readonly tickets: (head: Ticket) => void
    readonly acts: (head: Act) => void
    readonly undone: (head: Undone) => void
  }
  readonly remove: { readonly [Table in Exclude<HeadTable, 'workspace'>]: (id: HeadOf<Table>['id']) => void }
}
export type HeadTable = keyof HeadsWriter['put']
export type HeadOf<Table extends HeadTable> = Parameters<HeadsWriter['put'][Table]>[0]
