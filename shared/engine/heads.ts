/**
 * The heads: all that the engine must know at this moment, and no message bodies. `decide` reads them, `evolve` alone
 * writes them. A journal keeps them as Maps or as tables; throwing them away costs nothing but time.
 */
import type { Verdict } from '../token/verdict.ts'
import type { Act, ActStack, Undone } from './acts/act.ts'
import type {
  ActId,
  AgentId,
  ArticleId,
  DeviceId,
  EventId,
  GroupId,
  Instant,
  KeyId,
  LoginId,
  TicketId,
  UserId,
} from './ids.ts'
import type { PolicyName } from './policy/policy.ts'

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
  readonly bot: BotTexts
  /** The messaging metadata variables are on (rule K5). */
  readonly metadataVariables: boolean
  /** How many there have ever been; the next one's number is one more. */
  readonly counts: Readonly<
    Record<'users' | 'devices' | 'tickets' | 'messages' | 'logins' | 'agents' | 'groups' | 'articles', number>
  >
  readonly acts: ActStack
}
export type BotTexts = { readonly greeting: string; readonly question: string; readonly followUp: string }

export type SigningKey = {
  readonly id: KeyId
  readonly name: string
  /** The first six characters of the secret (rule K2). */
  readonly secretStart: string
  /** Only of keys openly written for lessons. */
  readonly teachingSecret?: string
  readonly createdAt: Instant
  readonly deletedAt?: Instant
}

export type EndUser = {
  readonly id: UserId
  readonly number: number
  readonly externalId?: string
  /** From a token or an import; absent for visitors (rule A3). */
  readonly name?: string
  /** From a token: kept, and shown or not by the E-rules. */
  readonly email?: string
  /** Has logged in with an accepted token at least once (rule A1). */
  readonly verified: boolean
  /** The last accepted login: what the mark stands on. */
  readonly lastLogin?: LoginId
  /** What an anonymous person typed to the bot, and since which position: proves nothing (rule B2). */
  readonly said?: { readonly name?: string; readonly email?: string; readonly since: number }
  readonly createdAt: Instant
}

export type Device = {
  readonly id: DeviceId
  readonly name: string
  readonly kind: 'browser' | 'phone'
  /** Whose session runs here; nobody's until the first message or login. */
  readonly user?: UserId
  /** The accepted login that this session stands on; absent while anonymous. */
  readonly login?: LoginId
  /** The last login tried here, accepted or refused. */
  readonly lastLogin?: LoginId
}

export type Login = {
  readonly id: LoginId
  readonly device: DeviceId
  readonly at: Instant
  readonly user?: UserId
  readonly verdict: Verdict
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
  /** The bot waits for a name and an email address (rule B1). */
  readonly botAsks: boolean
  /** The last public message, and where in the journal it stands. */
  readonly lastLine?: { readonly text: string; readonly by: 'end-user' | 'agent' | 'bot'; readonly position: number }
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

export type Agent = {
  readonly id: AgentId
  readonly name: string
  /** In the order in which they were joined: the first is where their tickets go. Absent while they are in none. */
  readonly groups?: readonly GroupId[]
}
export type Group = { readonly id: GroupId; readonly name: string }
export type Article = {
  readonly id: ArticleId
  readonly title: string
  readonly body: string
  readonly needsSignIn: boolean
}

/** Which tickets a list holds. `assignee: null` means nobody's; `groups`: those of any of these. */
export type TicketFilter = {
  readonly statuses: readonly TicketStatus[]
  readonly assignee?: AgentId | null
  readonly groups?: readonly GroupId[]
}

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
    /** Those with an external ID, in the order in which they came. */
    readonly known: (offset: number, limit: number) => readonly EndUser[]
    readonly knownCount: () => number
  }
  readonly devices: Listed<DeviceId, Device>
  readonly logins: Rows<LoginId, Login>
  readonly agents: Listed<AgentId, Agent>
  readonly groups: Listed<GroupId, Group>
  readonly articles: Listed<ArticleId, Article>
  readonly tickets: Rows<TicketId, Ticket> & {
    /** In the order in which they came. */
    readonly ofRequester: (user: UserId) => readonly Ticket[]
    /** Last changed first, unless another order is given. Equals always stand last changed first. */
    readonly page: (filter: TicketFilter, offset: number, limit: number, order?: TicketOrder) => readonly Ticket[]
    readonly count: (filter: TicketFilter) => number
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
    readonly tickets: (head: Ticket) => void
    readonly acts: (head: Act) => void
    readonly undone: (head: Undone) => void
  }
  readonly remove: { readonly [Table in Exclude<HeadTable, 'workspace'>]: (id: HeadOf<Table>['id']) => void }
}
export type HeadTable = keyof HeadsWriter['put']
export type HeadOf<Table extends HeadTable> = Parameters<HeadsWriter['put'][Table]>[0]
