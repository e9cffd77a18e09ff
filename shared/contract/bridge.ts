/**
 * Every call the window may make and everything main may tell it. Main serves a Bridge, the preload builds one, the
 * window holds one, a browser tab makes its own. Add a line here and the compiler asks for the rest.
 */
import type { Refusal } from '../engine/refusal.ts'
import type { BranchId, Digest, KeyId, TicketId } from '../engine/ids.ts'
import type { PolicyChoice } from '../engine/policy/policies.ts'
import type { Language, Spoken } from '../text/languages.ts'
import type { HandedOver } from '../token/hand-over.ts'
import type { SigningWay } from '../token/sign-by-hand.ts'
import type { JsonObject, Verdict } from '../token/verdict.ts'
import type { AnswerTo } from './answers.ts'
import type { Command } from './command.ts'
import type { Coverage, PartOfCell } from './coverage.ts'
import type { Draft, KeptDrafts } from './drafts.ts'
import type { LoginPreview, LoginToPreview } from './login-preview.ts'
import type { Bookmark, Looking, Moment } from './playing.ts'
import type { Query } from './query.ts'
import type { ActId } from './shortcuts.ts'
import type { ToRecord } from '../scenario/recording/record.ts'
import type { RecordingReply } from '../scenario/recording/recorded.ts'
import type { StoryShelf } from './story-shelf.ts'

/**
 * How a command ended. `malformed`: it was no command. `refused`: an expected no. `secret`: shown once, after a key
 * was made (rule K1).
 */
export type Outcome =
  | { readonly ok: true; readonly position: number; readonly secret?: string; readonly keyId?: KeyId }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly malformed: string }

/** `missing`: the thing asked about is not there (any more). */
export type Reply<Asked extends Query = Query> =
  | { readonly ok: true; readonly answer: AnswerTo<Asked> }
  | { readonly ok: false; readonly missing: true }
  | { readonly ok: false; readonly malformed: string }

/** What a token is to say. `broken` takes one from the shelf of broken tokens instead of a good one. */
export type TokenRequest = {
  readonly key: KeyId
  readonly claims: JsonObject
  /** Seconds to live: `iat` and `exp` are set on the simulation's clock. Left out: the claims stand as they are. */
  readonly ttl?: number
  /** Times of their own, as seconds from the simulation's now. */
  readonly times?: { readonly iat?: number; readonly nbf?: number; readonly exp?: number }
  readonly broken?: string
  /** By hand: as it is to be signed, otherwise with the key's secret; and the whole header, otherwise the usual one. */
  readonly way?: SigningWay
  readonly header?: JsonObject
}
/** `standIn`: the secret of the deleted key is gone for good, and another was taken. Its tokens are refused either way (rule K7). */
export type TokenReply =
  | { readonly ok: true; readonly token: string; readonly standIn?: true }
  | {
      readonly ok: false
      readonly why: 'key-unknown' | 'secret-not-at-hand' | 'needs-deleted-key' | 'needs-second-key' | 'kind-unknown'
    }

/** `wasAtHand`: tokens could be signed with it here before. What the secret is, is not said again (rule K2). */
export type TakeKeyReply =
  | { readonly ok: true; readonly key: KeyId; readonly name: string; readonly wasAtHand: boolean }
  | { readonly ok: false; readonly why: 'key-unknown' | 'key-deleted' | 'other-secret' }

/** The panels around the agent's conversation that a person may hide; those with a width may be resized too. */
export const panelNames = ['devices', 'profile', 'timeline'] as const
export type PanelName = (typeof panelNames)[number]
/** Without a width the panel takes what suits the window. */
export type Panel = { readonly isShown: boolean; readonly width?: number }

/** The parts of the profile that can be folded away. */
export const profileSections = ['notes', 'interactions', 'devices', 'pages', 'variables'] as const
export type ProfileSection = (typeof profileSections)[number]

export type Preferences = {
  readonly theme: 'system' | 'light' | 'dark'
  readonly language: 'system' | Language
  readonly agent?: string
  readonly eventsShown: boolean
  readonly panels: Readonly<Record<PanelName, Panel>>
  /** Left out while nobody has folded anything: then what only teaches is folded. */
  readonly folded?: readonly ProfileSection[]
  /** The one chosen last first. */
  readonly recentEmoji?: readonly string[]
}
/** What holds before anybody has chosen anything. */
export const firstPreferences: Preferences = {
  theme: 'system',
  language: 'system',
  eventsShown: true,
  panels: { devices: { isShown: true }, profile: { isShown: true }, timeline: { isShown: true } },
}

export const chairs = ['person', 'administrator', 'agent', 'time'] as const
export type StoryStep = {
  readonly number: number
  /** Whose chair acts; `time` where nobody does. */
  readonly chair: (typeof chairs)[number]
  readonly text: string
  readonly say?: string
  /** For whoever presents the story; the question and the note before the step is done, the answer after it. */
  readonly note?: string
  readonly question?: string
  readonly answer?: string
  /** The ticket to look at now; known once the step is done, and absent where it is about none. */
  readonly ticket?: TicketId
}
export type StoryFinding = {
  readonly step: number
  readonly text: string
  readonly ok: boolean
  readonly found?: string
}
/** The story on stage: `done` steps are behind us, of those that were `played`. They differ where somebody looks back. */
export type StoryState = {
  readonly file: string
  readonly title: string
  readonly steps: readonly StoryStep[]
  readonly done: number
  readonly played: number
  readonly findings: readonly StoryFinding[]
}
/** `problem`: the file is wrong, with line and column. */
export type StoryReply =
  { readonly ok: true; readonly story: StoryState } | { readonly ok: false; readonly problem: string }

export type FileReply =
  { readonly ok: true } | { readonly ok: false; readonly problem: string; readonly canceled?: boolean }

export type FileToSave = { readonly digest: Digest; readonly name: string }

/** A scenario to be written where the person chooses; `title` is what the file is called after. */
export type ScenarioToSave = { readonly title: string; readonly text: string }

/** What stands on the screen: to be found again when a bug capsule is opened. */
export type Standpoint = { readonly place: Place; readonly ticket?: TicketId }

export type RecentWorkspace = { readonly file: string; readonly name: string }
/** A file as the page knows it: only its holder outside the page can say where it lies. */
export type DroppedFile = { readonly name: string; readonly size: number }

/** Not now: once the act was done to which the event at this position belongs, or as a what-if has it. */
export type Elsewhere = number | BranchId

export type Calls = {
  send: (command: Command) => Outcome
  /** `asOf`: answered as it was then, or would be. Left out: as it is. */
  ask: <Asked extends Query>(query: Asked, asOf?: Elsewhere) => Reply<Asked>
  /** The bytes of a file that a message on stage shows. */
  file: (digest: Digest) => Uint8Array | null
  /** Asks where to, and writes it there. */
  saveFile: (file: FileToSave) => FileReply
  signToken: (request: TokenRequest) => TokenReply
  judgeToken: (token: string) => Verdict
  /** Takes the secret of a key that was handed over to hand, so that tokens can be signed with it here (rule K8). */
  takeKey: (key: HandedOver) => TakeKeyReply
  /** What a login would change. Nothing is written. */
  preview: (login: LoginToPreview) => LoginPreview
  preferences: () => Preferences
  setPreferences: (change: Partial<Preferences>) => Preferences
  /** The one in force: what was chosen, or what the system speaks. */
  language: () => Spoken
  /** Of the workspace; nothing while a story is on stage, whose drafts end with it. */
  drafts: () => KeptDrafts | null
  /** On disk when answered. An empty text forgets the draft. */
  keepDraft: (draft: Draft) => null
  /** The story on stage, if there is one. */
  story: () => StoryState | null
  stories: () => StoryShelf
  /** Plays all of them: what they show. */
  coverage: () => Coverage
  /** Asks where to, and writes a scenario file there that leads into a cell. */
  saveSkeleton: (part: PartOfCell) => FileReply
  openStory: (file: string) => StoryReply
  /** Where in time the stage stands; nothing at now. */
  looking: () => Looking | null
  /** Moves what is on stage to another moment. Nothing is lost: what was can be looked at, and not changed. */
  lookAt: (moment: Moment) => Looking | null
  /** Of what is on stage. */
  bookmarks: () => readonly Bookmark[]
  keepBookmarks: (bookmarks: readonly Bookmark[]) => null
  restartStory: () => StoryReply
  /** Back to the workspace. */
  leaveStory: () => FileReply
  /** Why the file that was asked for at the start is not the one that is open. */
  problem: () => string | null
  /** What is on stage, told as a scenario. Nothing is written. */
  record: (asked: ToRecord) => RecordingReply
  saveScenario: (file: ScenarioToSave) => FileReply
  /** All that happened on stage in one small text file, written where the person chooses. */
  saveCapsule: (at: Standpoint) => FileReply
  openWorkspace: () => FileReply
  newWorkspace: () => FileReply
  /** What is on stage, told again under another policy: written into a new file, which is opened. */
  openRetold: (choice: PolicyChoice) => FileReply
  /** Workspaces that were open before, the last one first. */
  recentWorkspaces: () => readonly RecentWorkspace[]
  /** Opens a workspace that is there already. */
  openFile: (file: string) => FileReply
}
export const callNames = [
  'send',
  'ask',
  'file',
  'saveFile',
  'signToken',
  'judgeToken',
  'takeKey',
  'preview',
  'preferences',
  'setPreferences',
  'language',
  'drafts',
  'keepDraft',
  'story',
  'stories',
  'coverage',
  'saveSkeleton',
  'openStory',
  'looking',
  'lookAt',
  'bookmarks',
  'keepBookmarks',
  'restartStory',
  'leaveStory',
  'problem',
  'record',
  'saveScenario',
  'saveCapsule',
  'openWorkspace',
  'newWorkspace',
  'openRetold',
  'recentWorkspaces',
  'openFile',
] as const satisfies readonly (keyof Calls)[]

/** What main tells the window: what it shows may have changed; which workspace or story is on stage; a menu was used. */
export type Push =
  | { readonly type: 'changed'; readonly position: number }
  | { readonly type: 'stage'; readonly story: StoryState | null; readonly workspace: string; readonly at?: Standpoint }
  /** The stage stands at another moment; nothing: at now. */
  | { readonly type: 'looking'; readonly looking: Looking | null }
  | { readonly type: 'go'; readonly to: Place }
  /** A menu item that means something only the window can do. */
  | { readonly type: 'act'; readonly act: ActId }
  /** They were changed elsewhere than in the window. */
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  | { readonly type: 'language'; readonly language: Spoken }
  /** Something about a file that a person must know, in words. */
  | { readonly type: 'problem'; readonly text: string }
export const places = [
  'workspace',
  'keys',
  'policy',
  'bench',
  'logins',
  'what-if',
  'stories',
  'coverage',
  'about',
] as const
export type Place = (typeof places)[number]

export type Bridge = {
  readonly send: (command: Command) => Promise<Outcome>
  readonly ask: <Asked extends Query>(query: Asked, asOf?: Elsewhere) => Promise<Reply<Asked>>
} & {
  readonly [Name in Exclude<keyof Calls, 'send' | 'ask'>]: (
    ...args: Parameters<Calls[Name]>
  ) => Promise<ReturnType<Calls[Name]>>
} & {
  readonly onPush: (listener: (push: Push) => void) => () => void
  /** Opens a workspace that was dragged onto the window. */
  readonly openDropped: (file: DroppedFile) => Promise<FileReply>
}
