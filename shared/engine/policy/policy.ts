/**
 * A policy says which form of a rule holds where rules.md gives two. It is a value with a name; the engine asks its switches
 * and never asks which one it is.
 */
export const policyNames = ['first-release', 'current'] as const
export type PolicyName = (typeof policyNames)[number]

/** What an administrator may set under `current`, with all the forms of each. The first of each is what holds unless set. */
export const switches = {
  /** Rule E3: whose addresses become email identities. */
  email: ['verified-only', 'verified-and-unverified', 'anyone-may-claim'],
  /** Rule U2: what a login with an unknown external ID does to the anonymous person. */
  unknownExternalId: ['upgrade', 'new-user'],
  /** Rule U4: what a login does to two open conversations of one person; apart is what multi-conversations does. */
  openConversations: ['merge-tickets', 'keep-apart'],
  /** Rule G1: who can read articles that need sign-in. */
  signInArticles: ['authenticated', 'nobody'],
  /** Rule A1: on how many of a person's active tickets the mark is shown. Only of many conversations can there be so many. */
  markedTickets: ['newest-hundred', 'all'],
} as const

export type Switch = keyof typeof switches
export const switchNames = Object.keys(switches) as readonly Switch[]
export type Switches = { readonly [Name in Switch]: (typeof switches)[Name][number] }

export type Policy = Omit<Switches, 'email'> & {
  readonly name: PolicyName
  /** Rules E1 and E3: hidden, or whose addresses an agent sees. */
  readonly email: Switches['email'] | 'hidden'
}
