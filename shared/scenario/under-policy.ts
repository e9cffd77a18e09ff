/** A story under another policy than its file pins. Steps that change the policy still do. */
import type { PolicyName } from '../engine/policy/policy.ts'
import type { Scenario } from './scenario.ts'

export const policyOf = ({ words: { policy = 'first-release' } }: Scenario): PolicyName => policy

export function underPolicy(scenario: Scenario, policy: PolicyName): Scenario {
  const { switches, ...words } = scenario.words
  // Switches are the current policy's own: what the first release does cannot be switched.
  return { ...scenario, words: { ...words, policy, ...(policy === 'current' && switches && { switches }) } }
}
