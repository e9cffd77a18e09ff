/** Everything that can have happened. Facts in the past tense; recorded ones are never edited. */
import type { Accepted, Refused } from '../token/verdict.ts'
import type {
  Availability,
  BotSettings,
  BotTexts,
  BranchChange,
  BusinessHours,
  DeviceInformation,
  TicketProperties,
  TicketStatus,
} from './heads.ts'
import type {
  AgentId,
  ArticleId,
  BranchId,
  CommandId,
  DeviceId,
  Digest,
  GroupId,
  KeyId,
  LoginId,
  MessageId,
  TicketId,
  UserId,
} from './ids.ts'
import type { Platform } from './people/platform.ts'
import type { Asked, Callback, Lapse } from './people/reauthentication.ts'
import type { PolicyName, Switches } from './policy/policy.ts'
import type { RuleNumber } from './rules.ts'

export type WorkspaceEvent =
  | {
      readonly type: 'WorkspaceSetUp'
      readonly name: string
      readonly policy: PolicyName
      readonly switches?: Partial<Switches>
      readonly bot: BotTexts
    }
  /** From now on: what has happened stays as it is. */
  | { readonly type: 'PolicyChanged'; readonly policy: PolicyName; readonly switches?: Partial<Switches> }
  | { readonly type: 'BotTextsChanged'; readonly bot: BotSettings }
  /** `null`: there are none any more. */
  | { readonly type: 'BusinessHoursChanged'; readonly hours: BusinessHours | null }
  | { readonly type: 'AgentAdded'; readonly agent: AgentId; readonly name: string }
  | { readonly type: 'GroupAdded'; readonly group: GroupId; readonly name: string }
  | { readonly type: 'AgentJoinedGroup'; readonly agent: AgentId; readonly group: GroupId }
  | {
      readonly type: 'AvailabilityChanged'
      readonly agent: AgentId
      readonly from: Availability
      readonly to: Availability
    }
  | {
      readonly type: 'ArticlePublished'
      readonly article: ArticleId
      readonly title: string
      readonly body: string
      readonly needsSignIn: boolean
    }

export type KeyEvent =
  | {
      readonly type: 'SigningKeyCreated'
      readonly key: KeyId
      readonly name: string
      readonly secretStart: string
      readonly teachingSecret?: string
    }
  | { readonly type: 'SigningKeyDeleted'; readonly key: KeyId }
  | { readonly type: 'MetadataVariablesEnabled' }

export type PeopleEvent =
  | {
      readonly type: 'DeviceAdded'
      readonly device: DeviceId
      readonly name: string
      readonly kind: 'browser' | 'phone'
      readonly information?: DeviceInformation
    }
  | {
      readonly type: 'EndUserCreated'
      readonly user: UserId
      readonly externalId?: string
      readonly name?: string
      readonly email?: string
      readonly why: 'message' | 'login' | 'import'
    }
  /** An anonymous person's session begins with the first message (rule U1). */
  | { readonly type: 'SessionStarted'; readonly device: DeviceId; readonly user: UserId }
  /** A later token brought another name or email (rule U9). */
  | { readonly type: 'EndUserUpdated'; readonly user: UserId; readonly name?: string; readonly email?: string }
  /** The anonymous person is the authenticated one from now on, in place (rule U2). */
  | {
      readonly type: 'EndUserUpgraded'
      readonly user: UserId
      readonly externalId: string
      readonly name?: string
      readonly email?: string
      readonly login: LoginId
      readonly rule: 'U2'
    }
  /** The address is this person's; `from`: whose it was (rule E3). */
  | {
      readonly type: 'EmailIdentityGiven'
      readonly user: UserId
      readonly email: string
      readonly verified: boolean
      readonly claimed?: true
      readonly from?: UserId
      readonly rule: 'E3'
    }
  | {
      readonly type: 'LoginAccepted'
      readonly login: LoginId
      readonly device: DeviceId
      readonly user: UserId
      readonly verdict: Accepted
      /** Where the conversation goes on, if there is one. */
      readonly ticket?: TicketId
    }
  | { readonly type: 'LoginRefused'; readonly login: LoginId; readonly device: DeviceId; readonly verdict: Refused }
  | {
      readonly type: 'LoggedOut'
      readonly device: DeviceId
      readonly user: UserId
      readonly why: 'logout' | 'another-login'
      /** Whose conversation stood on the device, if there was one. */
      readonly ticket?: TicketId
    }
  | { readonly type: 'ArticleOpened'; readonly device: DeviceId; readonly article: ArticleId }
  /** `user`: whose session ran then. */
  | {
      readonly type: 'PageViewed'
      readonly device: DeviceId
      readonly user?: UserId
      readonly title: string
      readonly address: string
    }
  /** An empty text: there are none any more. */
  | { readonly type: 'EndUserNotesChanged'; readonly user: UserId; readonly text: string; readonly by: AgentActor }
  /** A messenger is open from the beginning. What stands in it once it is opened has been read. */
  | { readonly type: 'MessengerOpened'; readonly device: DeviceId }
  | { readonly type: 'MessengerClosed'; readonly device: DeviceId }

export type NetworkEvent =
  | { readonly type: 'DeviceWentOffline'; readonly device: DeviceId }
  /** Written without a network: it waits on the device, and nobody else knows of it. */
  | {
      readonly type: 'MessageQueued'
      readonly device: DeviceId
      readonly text: string
      readonly files?: readonly Attachment[]
    }
  /** What waited there is sent by the events that follow. */
  | { readonly type: 'DeviceCameOnline'; readonly device: DeviceId }

/** What a session's token is worth once it is not valid any more, and what became of a request that came with it. */
export type ReauthenticationEvent =
  /** `null`: nothing asks the app, sessions outlive their tokens (rule K7). */
  | { readonly type: 'ReauthenticationChosen'; readonly device: DeviceId; readonly callback: Callback | null }
  /** The app's callback brought a fresh token, and the login with it has just been accepted. */
  | ({ readonly type: 'SessionRenewed' } & Reauthentication)
  /** No token came that is taken: the session is over on this device. */
  | ({ readonly type: 'SessionRevoked'; readonly callback: Callback } & Reauthentication)
type Reauthentication = {
  readonly device: DeviceId
  readonly user: UserId
  /** The login whose token was not valid any more. */
  readonly login: LoginId
  readonly why: Lapse
  readonly platform: Platform
  readonly asked: Asked
  /** The client lost what was being sent. */
  readonly isTextLost?: true
}

type AgentActor = { readonly kind: 'agent'; readonly agent: AgentId }
/** Who did it. */
export type Actor =
  | { readonly kind: 'end-user'; readonly user: UserId }
  | AgentActor
  | { readonly kind: 'bot' }
  /** The product itself: a rule at work. */
  | { readonly kind: 'system' }

/** Who wrote a message. A `login` is what makes it verified, and it never changes afterwards (rule A1). */
/** A reply that the person reads too, or a note among agents. */
export type MessageChannel = 'messaging' | 'note'
export type Author =
  | { readonly kind: 'end-user'; readonly user: UserId; readonly device: DeviceId; readonly login?: LoginId }
  | { readonly kind: 'agent'; readonly agent: AgentId }
  | { readonly kind: 'bot' }

/** A file of a message. Its bytes stand beside the log, under their digest; images tell how much room they take. */
export type Attachment = {
  readonly name: string
  readonly type: string
  /** In bytes. */
  readonly size: number
  readonly digest: Digest
  readonly width?: number
  readonly height?: number
}

export type TicketEvent =
  | {
      readonly type: 'TicketCreated'
      readonly ticket: TicketId
      readonly subject: string
      readonly requester: UserId
      readonly device: DeviceId
      readonly rule?: RuleNumber
    }
  | {
      readonly type: 'RequesterChanged'
      readonly ticket: TicketId
      readonly from: UserId
      readonly to: UserId
      readonly login: LoginId
      readonly rule: RuleNumber
    }
  /** By an agent's hand: the ticket goes to somebody who did not write what stands in it. */
  | {
      readonly type: 'RequesterChanged'
      readonly ticket: TicketId
      readonly from: UserId
      readonly to: UserId
      readonly by: Actor
    }
  /** The person's next message does not come here any more. */
  | { readonly type: 'SessionEnded'; readonly ticket: TicketId; readonly by: Actor }
  | {
      readonly type: 'TicketsMerged'
      readonly survivor: TicketId
      readonly closed: TicketId
      /** How many messages the closed ticket brought (rule U11). */
      readonly messages: number
      readonly by: Actor
      readonly why: 'login' | 'agent'
      readonly rule: RuleNumber
    }
  | {
      readonly type: 'StatusChanged'
      readonly ticket: TicketId
      readonly from: TicketStatus
      readonly to: TicketStatus
      readonly by: Actor
      readonly rule?: RuleNumber
    }
  | {
      readonly type: 'TicketAssigned'
      readonly ticket: TicketId
      readonly assignee: AgentId | null
      readonly by: Actor
    }
  /** What an agent set beside status and assignee; `from` and `to` have the same properties, only those that changed. */
  | {
      readonly type: 'TicketChanged'
      readonly ticket: TicketId
      readonly from: Partial<TicketProperties>
      readonly to: Partial<TicketProperties>
      readonly by: Actor
    }
  | {
      readonly type: 'MessageSent'
      readonly message: MessageId
      readonly ticket: TicketId
      readonly author: Author
      readonly channel: MessageChannel
      readonly text: string
      /** Then the text may be empty. */
      readonly files?: readonly Attachment[]
      readonly purpose?: 'greeting' | 'articles' | 'details-question' | 'details-answer' | 'follow-up'
      /** With `articles`: those whose titles are the last lines of the text. */
      readonly articles?: readonly ArticleId[]
      /** With `details-answer`: what the person typed, never verified (rule B2). */
      readonly details?: { readonly name?: string; readonly email?: string }
    }

/** What-ifs, kept with the workspace that they are about. They change nothing in it. */
export type BranchEvent =
  | {
      readonly type: 'BranchMade'
      readonly branch: BranchId
      readonly name: string
      readonly changes: readonly BranchChange[]
    }
  | { readonly type: 'BranchRenamed'; readonly branch: BranchId; readonly name: string }
  | { readonly type: 'BranchChanged'; readonly branch: BranchId; readonly changes: readonly BranchChange[] }
  | { readonly type: 'BranchDeleted'; readonly branch: BranchId; readonly name: string }

/** An act is what one command did. It is taken back, or brought again, as a whole. */
type ActMoved = {
  readonly act: CommandId
  /** The event that the act is called after, and its position. */
  readonly what: Event['type']
  readonly main: number
  /** The act's first and last event, by position. */
  readonly from: number
  readonly to: number
  /** Whose histories the act belongs to. */
  readonly tickets: readonly TicketId[]
  /** Who took it back, where it was an agent's. */
  readonly agent?: AgentId
}
export type ActEvent = ({ readonly type: 'ActUndone' } & ActMoved) | ({ readonly type: 'ActRedone' } & ActMoved)

export type Event =
  WorkspaceEvent | KeyEvent | PeopleEvent | NetworkEvent | ReauthenticationEvent | TicketEvent | BranchEvent | ActEvent
export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>
