/** What an agent is shown beside a conversation: who the person is, and what they did elsewhere. */
import type { Agent, DeviceInformation, PageView, TicketStatus } from '../engine/heads.ts'
import type { DeviceId, Instant, TicketId } from '../engine/ids.ts'
import type { Person } from './answers.ts'

type TicketName = { readonly ticket: TicketId; readonly number: number }

/** What agents keep about a person, and who wrote it last. */
export type Notes = { readonly text: string; readonly agent: Agent; readonly at: Instant }

export type ProfileDevice = {
  readonly device: DeviceId
  readonly name: string
  readonly kind: 'browser' | 'phone'
  /** Whether their session runs there now; else it did before. */
  readonly isThere: boolean
  readonly loggedIn: boolean
  readonly information?: DeviceInformation
}

/**
 * The messaging metadata variables with the values that a bot's flow gets for this person (rule K5). An email address
 * that was given is not shown (rule E1).
 */
export type MetadataVariables =
  | { readonly isOn: false }
  | {
      readonly isOn: true
      readonly status: boolean
      readonly externalId?: string
      readonly name?: string
      readonly isEmailGiven: boolean
      /** What the bot's own question fills: it does not ask an authenticated person, so for them these are empty. */
      readonly asked: { readonly name?: string; readonly isEmailGiven: boolean }
    }

/** `not-verified`: the token told an address, which is no identity here. `typed`: the person typed one to the bot. */
export type EmailPlace =
  | { readonly shown: false; readonly rule: 'E1' }
  | { readonly shown: false; readonly rule: 'E3'; readonly why: 'none' | 'not-verified' | 'typed' }
  | {
      readonly shown: true
      readonly rule: 'E3'
      readonly email: string
      readonly verified: boolean
      /** Taken over by somebody who is not logged in. */
      readonly claimed?: true
    }

export type EndUserProfileAnswer = Person & {
  readonly externalId?: string
  /** What the email place says; the address itself only where the policy shows it. */
  readonly email: EmailPlace
  /** What an anonymous person typed to the bot; never verified (rule B2). The typed address stays text of the conversation. */
  readonly said?: { readonly name?: string }
  /** By the device on which their last session began. */
  readonly local?: { readonly language: string; readonly timeZone: string }
  readonly createdAt: Instant
  readonly tickets: readonly (TicketName & {
    readonly subject: string
    readonly status: TicketStatus
    readonly mergedInto?: TicketName
  })[]
  readonly notes?: Notes
  /** What was kept about the visitors that they were, where it was kept. */
  readonly visitorNotes: readonly { readonly visitor: Person; readonly notes: Notes }[]
  /** Whom a login showed this visitor to be. */
  readonly became?: Person
  readonly devices: readonly ProfileDevice[]
  /** The last one first. */
  readonly pages: readonly PageView[]
  readonly variables: MetadataVariables
}

/** One of a person's tickets, with what its preview shows. */
export type Interaction = TicketName & {
  readonly subject: string
  readonly status: TicketStatus
  readonly requester: Person
  readonly lastLine?: { readonly text: string; readonly by: 'end-user' | 'agent' | 'bot' }
  readonly messages: number
  readonly updatedAt: Instant
  /** Of a merged history, the numbers of the tickets that came in. */
  readonly madeOf: readonly number[]
  readonly mergedInto?: TicketName
}
/** Those of the visitors that they were, too; last changed first. */
export type InteractionsAnswer = { readonly total: number; readonly rows: readonly Interaction[] }

export type FoundPerson = Person & {
  readonly externalId?: string
  /** The ticket of theirs that changed last. */
  readonly newest?: { readonly ticket: TicketId; readonly number: number }
}
/** The newest first. */
export type FindPeopleAnswer = { readonly total: number; readonly people: readonly FoundPerson[] }
