/** What each screen is shown: plain data, ready to be drawn, with nothing in it that its reader must not see. */
import type {
  AgentId,
  ArticleId,
  CommandId,
  DeviceId,
  Instant,
  KeyId,
  LoginId,
  MessageId,
  TicketId,
  UserId,
} from '../engine/ids.ts'
import type { QueuedLine } from '../engine/heads.ts'
import type { Attachment, Event } from '../engine/event.ts'
import type {
  Agent,
  BotSettings,
  BusinessHours,
  DeliveryState,
  FilesLine,
  Group,
  TicketPriority,
  TicketStatus,
  TicketType,
} from '../engine/heads.ts'
import type { Platform } from '../engine/people/platform.ts'
import type { Callback, Reauthenticated } from '../engine/people/reauthentication.ts'
import type { PolicyName, Switches } from '../engine/policy/policy.ts'
import type { RuleNumber } from '../engine/rules.ts'
import type { SearchProblem } from '../search/language.ts'
import type { Piece } from '../search/pieces.ts'
import type { Judgement } from '../token/verdict.ts'
import type { ActsAnswer, BranchesAnswer, WhatIfAnswer } from './branches.ts'
import type { ClientAnswer } from './client-answer.ts'
import type { ConversationsAnswer } from './conversations.ts'
import type { EndUserProfileAnswer, FindPeopleAnswer, InteractionsAnswer } from './customer-context.ts'
import type { EvidenceAnswer } from './evidence.ts'
import type { KeyUseAnswer, SigningKeysAnswer } from './signing-keys.ts'
import type { LoginRouteAnswer, LoginsAnswer } from './login-route.ts'
import type { Query, TicketView } from './query.ts'
import type { ToldAct, UndoingAnswer } from './undoing.ts'
import type { WhatWouldChangeAnswer } from './what-would-change.ts'
import type { LookalikesAnswer, TwoPeopleAnswer } from './two-people.ts'

/**
 * An end user as an agent meets them. `name` is absent where no token or import gave one: then the screen says
 * "Visitor <number>" (rule A3). There is no email address in here under `first-release` (rule E1).
 */
export type Person = {
  readonly user: UserId
  readonly number: number
  readonly name?: string
  readonly verified: boolean
  /** The name that an anonymous person typed to the bot; nobody has checked it (rule B2). */
  readonly says?: string
}

export type WorkspaceAnswer = {
  readonly name: string
  readonly policy: PolicyName
  /** Those set otherwise than the policy comes. */
  readonly switches?: Partial<Switches>
  readonly position: number
  readonly at?: Instant
  readonly agents: readonly Agent[]
  readonly groups: readonly Group[]
  readonly bot: BotSettings
  readonly businessHours?: BusinessHours
  readonly metadataVariables: boolean
}

export type TicketViewsAnswer = {
  readonly counts: Readonly<Record<TicketView, number>>
  /** New tickets that nobody has accepted, and the one that has waited longest. */
  readonly waiting: { readonly count: number; readonly first?: TicketId }
}

/** A message on one line: its text, or where there is none what its files are called by. */
export type SaidLine = { readonly text: string; readonly files?: FilesLine }

export type TicketRow = {
  readonly ticket: TicketId
  readonly number: number
  readonly subject: string
  readonly status: TicketStatus
  readonly requester: Person
  /** The requester has more active tickets than carry the mark (rule A1). */
  readonly markNotShown?: true
  readonly assignee?: Agent
  readonly lastLine?: SaidLine & {
    readonly by: 'end-user' | 'agent' | 'bot'
    /** How far it got, of what was said to the person. */
    readonly delivery?: DeliveryState
  }
  readonly group?: Group
  readonly priority?: TicketPriority
  readonly createdAt: Instant
  readonly updatedAt: Instant
  /** The journal position of the person's last message. */
  readonly heard: number
}

/** What stands above the tickets of a group, at its line of the list. */
export type TicketHeading = {
  readonly line: number
  readonly count: number
  readonly of:
    | { readonly kind: 'status'; readonly status: TicketStatus }
    | { readonly kind: 'requester'; readonly requester: Person }
    | { readonly kind: 'assignee'; readonly assignee?: Agent }
}
export type TicketListAnswer = {
  readonly total: number
  readonly rows: readonly TicketRow[]
  /** Where groups were asked for: how many lines there are in all, and the headings above or among those asked for. */
  readonly grouped?: { readonly lines: number; readonly headings: readonly TicketHeading[] }
}

/** Where the words of a search stand: the newest such place of the ticket. */
export type SearchHit = {
  readonly place: 'message' | 'note' | 'subject' | 'name' | 'external-id'
  readonly pieces: readonly Piece[]
  /** It was said on this ticket, which was merged into the one that is shown (rule U11). */
  readonly from?: { readonly ticket: TicketId; readonly number: number }
}
export type SearchRow = TicketRow & { readonly hit?: SearchHit }
export type SearchTicketsAnswer =
  | {
      readonly ok: true
      readonly total: number
      /** There may be more than these. */
      readonly more: boolean
      readonly rows: readonly SearchRow[]
    }
  | { readonly ok: false; readonly problem: SearchProblem }

/** A former ticket of a merged history: `letter` A is the ticket itself. */
export type Origin = { readonly letter: string; readonly ticket: TicketId; readonly number: number }

export type TicketAnswer = TicketRow & {
  readonly tags: readonly string[]
  readonly type?: TicketType
  readonly messages: number
  /** How many of them are internal notes. */
  readonly notes: number
  /** One where nothing was merged in. */
  readonly origins: readonly Origin[]
  /** `before`: the position at which both tickets stand as they were before the merge, which was then. */
  readonly mergedInto?: TicketName & { readonly before: number; readonly at: Instant }
  readonly canReply: boolean
  /** `over`: notes and a status are still taken, a reply is not. */
  readonly session: 'active' | 'over'
}

export type LineAuthor =
  | ({ readonly kind: 'end-user' } & Person)
  | { readonly kind: 'agent'; readonly agent: AgentId; readonly name: string }
  | { readonly kind: 'bot' }

/** One line of the conversation log. On an end user's message `author.verified` is the state in which it arrived. */
export type MessageLine = {
  readonly kind: 'message'
  readonly position: number
  readonly at: Instant
  readonly origin: Origin
  readonly message: MessageId
  readonly author: LineAuthor
  readonly channel: 'messaging' | 'note'
  readonly text: string
  readonly files?: readonly Attachment[]
  /** How far it got; of what was said to the person. */
  readonly delivery?: DeliveryState
  readonly purpose?: 'greeting' | 'articles' | 'details-question' | 'details-answer' | 'follow-up'
  readonly details?: { readonly name?: string; readonly email?: string }
}

type By = { readonly kind: 'end-user' | 'bot' | 'system' } | { readonly kind: 'agent'; readonly name: string }
type TicketName = { readonly ticket: TicketId; readonly number: number }

/** One property that was set: what it was and what it is, where it was or is anything. */
export type PropertyChange =
  | { readonly property: 'group'; readonly from?: string; readonly to?: string }
  | { readonly property: 'type'; readonly from?: TicketType; readonly to?: TicketType }
  | { readonly property: 'priority'; readonly from?: TicketPriority; readonly to?: TicketPriority }
  | { readonly property: 'tags'; readonly added: readonly string[]; readonly removed: readonly string[] }

export type EventLine = {
  readonly kind: 'event'
  readonly position: number
  readonly at: Instant
  readonly origin: Origin
  readonly rule?: RuleNumber
  readonly event:
    | { readonly type: 'TicketCreated'; readonly requester: Person; readonly device: string }
    /** `by`: an agent did it by hand; without it, a login. */
    | { readonly type: 'RequesterChanged'; readonly from: Person; readonly to: Person; readonly by?: By }
    | { readonly type: 'SessionEnded'; readonly by: By }
    | {
        readonly type: 'TicketsMerged'
        readonly survivor: TicketName
        readonly closed: TicketName
        readonly messages: number
        readonly why: 'login' | 'agent'
        readonly by: By
        /** The position at which both tickets stand as they were before. */
        readonly before: number
      }
    | { readonly type: 'StatusChanged'; readonly from: TicketStatus; readonly to: TicketStatus; readonly by: By }
    | { readonly type: 'TicketAssigned'; readonly assignee?: string; readonly by: By }
    | { readonly type: 'TicketChanged'; readonly changes: readonly PropertyChange[]; readonly by: By }
    | {
        readonly type: 'LoginAccepted'
        readonly login: LoginId
        readonly user: Person
        readonly externalId: string
        readonly device: string
      }
    | {
        readonly type: 'LoggedOut'
        readonly user: Person
        readonly device: string
        readonly why: 'logout' | 'another-login'
      }
    /** `by`: the agent who took it back. */
    | { readonly type: 'ActUndone' | 'ActRedone'; readonly by?: string; readonly act: ToldAct }
}
export type LogLine = MessageLine | EventLine
export type ConversationAnswer = { readonly lines: readonly LogLine[]; readonly hasEarlier: boolean }

export type DeviceRow = {
  readonly device: DeviceId
  readonly name: string
  readonly kind: 'browser' | 'phone'
  readonly platform: Platform
  /** Whether the messenger is before the person's eyes; while it is not, how many messages they have not read. */
  readonly isOpen: boolean
  readonly unread: number
  readonly isOffline: boolean
  /** The ticket that takes the next message from here. Nothing on the device shows it; whoever types here types there. */
  readonly conversation?: TicketId
  /** Present while logged in. */
  readonly loggedIn?: {
    readonly externalId: string
    readonly name?: string
    readonly login: LoginId
    /** When the session's token runs out; absent where it never does. */
    readonly expiresAt?: Instant
    /** The key that signed it is there no more. */
    readonly isKeyDeleted?: true
  }
  /** What its app does when the token is not valid any more; absent: nobody asks it, the session goes on (rule K7). */
  readonly callback?: Callback
  /** What became of the last request that came with such a token. */
  readonly reauthenticated?: Reauthenticated
  /** What a browser shows; its front page if there is none. */
  readonly page?: { readonly title: string; readonly address: string }
}
export type DevicesAnswer = { readonly devices: readonly DeviceRow[] }

/** What the person sees on a device: internal notes and events never. */
export type MessengerAnswer = DeviceRow & {
  readonly lines: readonly {
    readonly message: MessageId
    readonly at: Instant
    readonly from: 'me' | 'agent' | 'bot'
    /** The agent's name. */
    readonly name?: string
    readonly text: string
    readonly files?: readonly Attachment[]
    /** What the bot offers: their titles are the last lines of the text. */
    readonly articles?: readonly { readonly article: ArticleId; readonly title: string }[]
  }[]
  /** What was written without a network and waits for it, in order. */
  readonly queue: readonly QueuedLine[]
  readonly hasEarlier: boolean
  /** The bot waits for name and email: the form is shown (rule B1). */
  readonly asksDetails: boolean
  /** The last login tried here was refused; gone with the next accepted one or logout. */
  readonly refusedLogin?: LoginId
  readonly articles: readonly {
    readonly article: ArticleId
    readonly title: string
    readonly needsSignIn: boolean
    readonly body?: string
  }[]
}

export type LoginAnswer = {
  readonly login: LoginId
  readonly at: Instant
  readonly device: { readonly device: DeviceId; readonly name: string }
  readonly user?: Person
  readonly key?: { readonly key: KeyId; readonly name: string; readonly secretStart: string }
  /** The checks and their results; the token's claims stay out, for an email address may be among them (rule E1). */
  readonly verdict: Judgement
  /** What the app's code got back. */
  readonly client: ClientAnswer
}

export type KnownEndUsersAnswer = {
  readonly total: number
  readonly users: readonly (Person & { readonly externalId: string })[]
}

/** An event of the journal as the timeline tells it: whose chair caused it, and what tells it from others of its kind. */
export type TimelineMark = {
  readonly position: number
  readonly at: Instant
  /** The act that it belongs to. */
  readonly cause: CommandId
  readonly type: Event['type']
  readonly chair: 'person' | 'administrator' | 'agent' | 'system'
  readonly person?: Person
  readonly agent?: string
  readonly ticket?: TicketName
  readonly what?: string
  /** Accepted or refused; gone with one that was taken back. */
  readonly login?: LoginId
  /** Of a message without text. */
  readonly files?: FilesLine
  /** What was taken back, or brought again. */
  readonly act?: ToldAct
  /** It was taken back, and does not count any more. */
  readonly isUndone?: true
}
/** From old to new. */
export type TimelineAnswer = { readonly marks: readonly TimelineMark[]; readonly hasEarlier: boolean }

/** What the simulation's clock says: it stands still in a story, and runs in a workspace. */
export type ClockAnswer = { readonly now: Instant }

export type Answers = {
  Clock: ClockAnswer
  Workspace: WorkspaceAnswer
  TicketViews: TicketViewsAnswer
  TicketList: TicketListAnswer
  SearchTickets: SearchTicketsAnswer
  Ticket: TicketAnswer
  Conversation: ConversationAnswer
  EndUserProfile: EndUserProfileAnswer
  Interactions: InteractionsAnswer
  FindPeople: FindPeopleAnswer
  Devices: DevicesAnswer
  Messenger: MessengerAnswer
  Conversations: ConversationsAnswer
  Login: LoginAnswer
  LoginRoute: LoginRouteAnswer
  Logins: LoginsAnswer
  Evidence: EvidenceAnswer
  TwoPeople: TwoPeopleAnswer
  Lookalikes: LookalikesAnswer
  SigningKeys: SigningKeysAnswer
  KeyUse: KeyUseAnswer
  KnownEndUsers: KnownEndUsersAnswer
  WhatWouldChange: WhatWouldChangeAnswer
  Branches: BranchesAnswer
  Acts: ActsAnswer
  WhatIf: WhatIfAnswer
  Undoing: UndoingAnswer
  Timeline: TimelineAnswer
}
export type AnswerTo<Asked extends Query> = Answers[Asked['type']]
