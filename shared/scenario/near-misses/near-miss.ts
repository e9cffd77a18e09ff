/**
 * Why something is not as a story expects, as far as the story's own steps tell: the likeliest cause, found by looking
 * back over them. A guess is worth nothing here, so where nothing fits, nothing is said.
 */
import type { IdDifference } from '../../contract/two-people.ts'
import type { Desk } from '../../desk/desk-types.ts'
import type { Refused } from '../../token/verdict.ts'
import type { Cast } from '../cast.ts'
import { expectationKindOf, type Expectation } from '../language/expectation.ts'
import type { Step } from '../language/step.ts'
import type { PastStep } from '../past.ts'
import { wantedLogin, whyNoLogin, whyLoggedIn } from './logins.ts'
import { whyOtherId } from './external-ids.ts'
import { whyOtherMessages } from './messages.ts'
import { whyOtherPolicy } from './policies.ts'
import { whyOtherTicket } from './tickets.ts'

/** What is looked back on. */
export type Story = {
  readonly past: readonly PastStep[]
  /** All steps, also those to come. */
  readonly steps: readonly Step[]
  readonly cast: Cast
  readonly ask: Desk['ask']
}

export type NearMiss =
  | { readonly why: 'expired'; readonly step: number; readonly seconds: number }
  | { readonly why: 'key-deleted'; readonly step: number; readonly key: string; readonly deleted: number }
  | { readonly why: 'refused'; readonly step: number; readonly verdict: Pick<Refused, 'code' | 'checks'> }
  | { readonly why: 'no-login'; readonly person: string }
  | { readonly why: 'nobody-logged-in'; readonly device: string }
  | { readonly why: 'login-later'; readonly person: string; readonly step: number }
  | { readonly why: 'logged-out'; readonly device: string; readonly step: number }
  | { readonly why: 'another-login'; readonly device: string; readonly person: string; readonly step: number }
  | { readonly why: 'other-device'; readonly person: string; readonly device: string; readonly step: number }
  | { readonly why: 'logged-in'; readonly person: string; readonly device: string; readonly step: number }
  | { readonly why: 'no-name'; readonly step: number }
  | { readonly why: 'other-name'; readonly step: number; readonly name: string }
  | {
      readonly why: 'other-id'
      readonly here: string
      readonly there: string
      readonly difference: Exclude<IdDifference, 'other'>
    }
  | { readonly why: 'before-login'; readonly step: number; readonly login: number }
  | { readonly why: 'waits'; readonly device: string; readonly step: number }
  | { readonly why: 'not-sent'; readonly step: number }
  | { readonly why: 'written-later'; readonly step: number }
  | { readonly why: 'merged'; readonly ticket: number; readonly survivor: number }
  | { readonly why: 'closed'; readonly ticket: number; readonly step: number }
  | { readonly why: 'session-over'; readonly ticket: number; readonly step: number }
  | { readonly why: 'logout-makes-new'; readonly step: number }
  | { readonly why: 'email-hidden' | 'kept-apart' | 'upgraded' | 'second-user' }

/** Of one fact that does not hold: `word` is the file's word for it. */
export function nearMiss(expected: Expectation, word: string, story: Story): NearMiss | undefined {
  const value: unknown = Reflect.get(expected, word)
  const fact = { expected, kind: expectationKindOf(expected), word, value }
  const login = wantedLogin(fact, story)
  return (
    whyOtherPolicy(fact, story) ??
    whyOtherId(fact, story) ??
    whyOtherTicket(fact, story) ??
    whyOtherMessages(fact, story) ??
    (login && whyNoLogin(login, story)) ??
    whyLoggedIn(fact, story)
  )
}

export type Fact = {
  readonly expected: Expectation
  readonly kind: ReturnType<typeof expectationKindOf>
  readonly word: string
  readonly value: unknown
}
