/** The policy in force, for the words that differ from one to the other; the first release until the workspace has answered. */
import { useMemo } from 'react'
import { policies, policyOf } from '#shared/engine/policy/policies.ts'
import type { Policy } from '#shared/engine/policy/policy.ts'
import { useAnswer } from '../bridge/use-answer.ts'

export function usePolicy(): Policy {
  const { answer } = useAnswer({ type: 'Workspace' })
  return useMemo(() => (answer ? policyOf(answer) : policies['first-release']), [answer])
}
