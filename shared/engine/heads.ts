/**
 * The heads: all that the engine must know at this moment, and no message bodies. `decide` reads them, `evolve` alone
 * writes them. A journal keeps them as Maps or as tables; throwing them away costs nothing but time.
 */
import type { Verdict } from '../token/verdict.ts'
import type { AgentId, ArticleId, DeviceId, Instant, KeyId, LoginId, TicketId, UserId } from './ids.ts'
import type { PolicyName } from './policy/policy.ts'

export type TicketStatus = 'new' | 'open' | 'pending' | 'on-hold' | 'solved' | 'closed'
export const unsolved = ['new', 'open', 'pending', 'on-hold'] as const satisfies readonly TicketStatus[]

export type Workspace = {
  readonly name: string
  readonly policy: PolicyName
  readonly bot: BotTexts
  /** The messaging metadata variables are on (rule K5). */
  readonly metadataVariables: boolean
  /** How many there have ever been; the next one's number is one more. */
  readonly counts: Readonly<
    Record<'users' | 'devices' | 'tickets' | 'messages' | 'logins' | 'agents' | 'articles', number>
  >
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
  /** What an anonymous person typed to the bot: proves nothing (rule B2). */
  readonly said?: { readonly name?: string; readonly email?: string }
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
  /** The tickets whose conversations stand in this one's history, itself first, then in the order in which they came. */
  readonly origins: readonly TicketId[]
  readonly mergedInto?: TicketId
  /** The bot waits for a name and an email address (rule B1). */
  readonly botAsks: boolean
  readonly lastLine?: { readonly text: string; readonly by: 'end-user' | 'agent' | 'bot' }
  readonly messages: number
  /** How many of them are internal notes. */
  readonly notes: number
  readonly createdAt: Instant
  readonly updatedAt: Instant
  /** The journal position of the last change: what lists are ordered by. */
  readonly updated: number
}

export type Agent = { readonly id: AgentId; readonly name: string }
export type Article = {
  readonly id: ArticleId
  readonly title: string
  readonly body: string
  readonly needsSignIn: boolean
}

/** Which tickets a list holds. `assignee: null` means nobody's. */
export type TicketFilter = { readonly statuses: readonly TicketStatus[]; readonly assignee?: AgentId | null }

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
  readonly articles: Listed<ArticleId, Article>
  readonly tickets: Rows<TicketId, Ticket> & {
    /** In the order in which they came. */
    readonly ofRequester: (user: UserId) => readonly Ticket[]
    /** Last changed first. */
    readonly page: (filter: TicketFilter, offset: number, limit: number) => readonly Ticket[]
    readonly count: (filter: TicketFilter) => number
  }
}

/** The writing side, for `evolve` alone. A put replaces the whole head of that id. */
export type HeadsWriter = Heads & {
  readonly put: {
    readonly workspace: (head: Workspace) => void
    readonly keys: (head: SigningKey) => void
    readonly users: (head: EndUser) => void
    readonly devices: (head: Device) => void
    readonly logins: (head: Login) => void
    readonly agents: (head: Agent) => void
    readonly articles: (head: Article) => void
    readonly tickets: (head: Ticket) => void
  }
}
export type HeadTable = keyof HeadsWriter['put']
