/**
 * How a login came about (rule U12): the article's three steps as hand-overs between stations, and what each one carried.
 * No email address (rule E1), no secret beyond its first six characters (rule K2), no token is in here.
 */
import type { DeviceId, Instant, LoginId } from '../engine/ids.ts'
import type { TokenCode } from '../token/codes.ts'
import type { Responsible } from '../token/responsible.ts'
import type { Check } from '../token/verdict.ts'
import type { Person } from './answers.ts'
import type { KeyEvidence } from './evidence.ts'
import type { Someone } from './two-people.ts'

/** In the order in which they stand side by side. */
export const stations = ['person', 'site', 'back-end', 'messenger', 'verification', 'agent'] as const
export type Station = (typeof stations)[number]

/** In the order in which they happen, with the article's step; the last one is what comes of it. */
export const handOvers = [
  { name: 'credentials', step: '1', from: 'person', to: 'site' },
  { name: 'request', step: '2', from: 'site', to: 'back-end' },
  { name: 'token', step: '2', from: 'back-end', to: 'site' },
  { name: 'login-call', step: '3', from: 'site', to: 'messenger' },
  { name: 'check', step: '3', from: 'messenger', to: 'verification' },
  { name: 'result', step: 'result', from: 'verification', to: 'agent' },
] as const satisfies readonly {
  readonly name: string
  readonly step: '1' | '2' | '3' | 'result'
  readonly from: Station
  readonly to: Station
}[]
export type HandOver = (typeof handOvers)[number]
export type HandOverName = HandOver['name']

/** A member of the token's header or claims, as far as it may be shown. */
export type ShownMember = { readonly name: string } & (
  | { readonly shown: 'text'; readonly text: string }
  | { readonly shown: 'moment'; readonly at: Instant }
  /** An email address, or whatever stands in its place (rule E1). */
  | { readonly shown: 'email' }
  /** A list or an object: what stands in it may be anything. */
  | { readonly shown: 'not' }
)

/** What the token says of itself and of the person. Of a refused one it proves nothing. */
export type CarriedToken = {
  readonly header: readonly ShownMember[]
  readonly claims: readonly ShownMember[]
  /** Members beside those that have a meaning (rule T3): how many. */
  readonly others: number
  /** The key that it names, where there is or was one. */
  readonly key?: KeyEvidence
}

export type LoginRouteAnswer = {
  readonly login: LoginId
  readonly at: Instant
  readonly device: { readonly device: DeviceId; readonly name: string; readonly kind: 'browser' | 'phone' }
  /** Absent where it could not be read at all. */
  readonly token?: CarriedToken
  readonly checks: readonly Check[]
  readonly end:
    | { readonly ok: true; readonly sees: Someone & { readonly hasEmail: boolean } }
    /** `wrong`: the hand-over in which the mistake was made. */
    | {
        readonly ok: false
        readonly code: TokenCode
        readonly responsible: Responsible
        readonly wrong: HandOverName
      }
  /** The logins before and after it. */
  readonly before?: LoginId
  readonly after?: LoginId
}

export type LoginRow = {
  readonly login: LoginId
  readonly at: Instant
  readonly device: string
} & ({ readonly ok: true; readonly person: Person } | { readonly ok: false; readonly code: TokenCode })

/** Newest first. `total` counts those that were taken back too: their places stay empty. */
export type LoginsAnswer = { readonly total: number; readonly logins: readonly LoginRow[] }
