/** The policies there are. `first-release` is the source article as it stands. */
import type { Policy, PolicyName } from './policy.ts'

const firstRelease: Policy = {
  name: 'first-release',
  email: 'hidden',
  unknownExternalId: 'new-user',
  openConversations: 'merge-tickets',
  signInArticles: 'nobody',
}

export const policies: Readonly<Record<PolicyName, Policy>> = { 'first-release': firstRelease }
