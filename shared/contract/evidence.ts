/**
 * What a mark, or its absence, stands on: message, session, login, token, key. Facts only, the words are the screen's.
 * No email address (rule E1), no secret beyond its first six characters (rule K2), no token is in here.
 */
import type { DeviceId, Instant, KeyId, LoginId, MessageId, TicketId } from '../engine/ids.ts'
import type { TokenCode } from '../token/codes.ts'
import type { Check, CheckName } from '../token/verdict.ts'
import type { Person } from './answers.ts'

export type MessageEvidence = {
  readonly message: MessageId
  readonly at: Instant
  readonly ticket: { readonly ticket: TicketId; readonly number: number }
}

export type SessionEvidence = {
  readonly device: DeviceId
  readonly name: string
  readonly kind: 'browser' | 'phone'
  /** Whether the person's session runs there still, and as somebody who is logged in. */
  readonly now: 'logged-in' | 'anonymous' | 'over'
}

type LoginTried = { readonly login: LoginId; readonly at: Instant; readonly device: string }

export type KeyEvidence = {
  readonly key: KeyId
  readonly name: string
  readonly secretStart: string
  readonly createdAt: Instant
  readonly deletedAt?: Instant
}

/** The claims that counted. Of an email address only that there was one. */
export type TokenEvidence = {
  readonly externalId: string
  readonly name?: string
  readonly hasEmail: boolean
  readonly expiresAt?: Instant
  /** How many checks it passed. */
  readonly checks: number
}

export type ProofEvidence = LoginTried & { readonly token: TokenEvidence; readonly key?: KeyEvidence }

/** A login that was refused on the person's device: the first check that failed, and what it saw (rule T6). */
export type RefusedEvidence = LoginTried & {
  readonly code: TokenCode
  readonly check: CheckName
  readonly facts: Check['facts']
  /** The key that the token named, where there is or was one. */
  readonly key?: KeyEvidence
}

type Common = {
  /** `verified`: the state in question, which on a message is the one in which it arrived (rule A1). */
  readonly person: Person
  /** Where the question was about a message. */
  readonly message?: MessageEvidence
  readonly session?: SessionEvidence
}
export type Verified = Common & { readonly verified: true; readonly proof: ProofEvidence }
export type NotVerified = Common & {
  readonly verified: false
  /** What is missing: a login on the device, or, for somebody imported, any login at all. */
  readonly missing: 'login' | 'first-login'
  readonly refused?: RefusedEvidence
  /** Who the conversation belongs to by now, where a later login showed it. */
  readonly later?: Person
}
export type EvidenceAnswer = Verified | NotVerified
