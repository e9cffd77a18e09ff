/**
 * A policy says which form of a rule holds where rules.md gives two. It is a value with a name; the engine asks it and
 * never asks which one it is, so that a second policy joins as one more file.
 */
export type PolicyName = 'first-release'

export type Policy = {
  readonly name: PolicyName
  /** Rules E1 and E3: what an agent sees of an email address. */
  readonly email: 'hidden'
  /** Rule U2: what a login with an unknown external ID does to the anonymous person. */
  readonly unknownExternalId: 'new-user'
  /** Rule U4: what a login does to two open conversations of one person. */
  readonly openConversations: 'merge-tickets'
  /** Rule G1: who can read articles that need sign-in. */
  readonly signInArticles: 'nobody'
}
