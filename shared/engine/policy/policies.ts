/** The policies there are: `first-release` is the source article as it stands, `current` what later pages made of it. */
import { switchNames, type Policy, type PolicyName, type Switch, type Switches } from './policy.ts'

const firstRelease: Policy = {
  name: 'first-release',
  email: 'hidden',
  unknownExternalId: 'new-user',
  openConversations: 'merge-tickets',
  signInArticles: 'nobody',
  markedTickets: 'all',
}

const current: Policy = {
  name: 'current',
  email: 'verified-only',
  unknownExternalId: 'upgrade',
  openConversations: 'merge-tickets',
  signInArticles: 'authenticated',
  markedTickets: 'newest-hundred',
}

export const policies: Readonly<Record<PolicyName, Policy>> = { 'first-release': firstRelease, current }

/** A policy by name, and which of its switches are set otherwise. */
export type PolicyChoice = { readonly policy: PolicyName; readonly switches?: Partial<Switches> }
/** As somebody asks for it. */
type Asked = {
  readonly policy: PolicyName
  readonly switches?: { readonly [Name in Switch]?: Switches[Name] | undefined } | undefined
}

/** Only what differs from the policy as it comes, so that two choices of the same rules are equal. */
export function choiceOf({ policy, switches = {} }: Asked): PolicyChoice {
  // `first-release` has no switches: the article knows of none.
  const set = policy === 'current' ? switchNames.filter((name) => isOther(switches[name], policies.current[name])) : []
  const chosen = Object.fromEntries(set.map((name) => [name, switches[name]])) as Partial<Switches>
  return set.length > 0 ? { policy, switches: chosen } : { policy }
}

const isOther = (form: string | undefined, usual: string): boolean => form !== undefined && form !== usual

export function policyOf(asked: Asked): Policy {
  const { policy, switches } = choiceOf(asked)
  return { ...policies[policy], ...switches }
}
