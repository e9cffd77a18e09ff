/** Why somebody stands in the lists twice: what differs between two people, and the one change that would have joined them. */
import type { Person } from './answers.ts'
import type { RefusedEvidence } from './evidence.ts'

export type Someone = Person & { readonly externalId?: string }

/** Where two texts first differ: the place counts characters from 1; a text that has ended there shows nothing. */
export type FirstDifference = { readonly place: number; readonly here: string; readonly there: string }

/** External IDs are compared as they are (rule T2), so each of these makes two people. */
export const idDifferences = ['space', 'invisible', 'letter-case', 'look-alike', 'several', 'other'] as const
export type IdDifference = (typeof idDifferences)[number]

export type Difference =
  | { readonly kind: IdDifference; readonly first: FirstDifference }
  /** The visitor's login was refused; `sameId`: its token named the other person, for what that is worth. */
  | { readonly kind: 'refused'; readonly visitor: Person; readonly refused: RefusedEvidence; readonly sameId: boolean }
  | { readonly kind: 'not-logged-in'; readonly visitor: Person }
  | { readonly kind: 'both-visitors' }

export type TwoPeopleAnswer = { readonly one: Someone; readonly other: Someone; readonly difference: Difference }

export const similarities = ['refused-login', 'external-id', 'name'] as const
export type Similarity = (typeof similarities)[number]

/** The likeliest doubles first. Only so many of the newest people are looked at. */
export type LookalikesAnswer = {
  readonly people: readonly (Someone & { readonly similar?: Similarity })[]
}
