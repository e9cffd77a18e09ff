/** What every decision looks at: the heads, the policy in force, and the numbers that new things get. */
import type { Heads, Workspace } from './heads.ts'
import {
  agentId,
  articleId,
  branchId,
  deviceId,
  groupId,
  loginId,
  messageId,
  ticketId,
  userId,
  type Instant,
} from './ids.ts'
import type { Policy } from './policy/policy.ts'
import { policyOf } from './policy/policies.ts'

export type Context = {
  readonly heads: Heads
  /** When it is decided. */
  readonly at: Instant
  readonly workspace: Workspace
  readonly policy: Policy
  /** Each call names one more thing of its kind; numbers are never used again. */
  readonly next: ReturnType<typeof numbering>
}

export function contextOf(heads: Heads, at: Instant): Context | undefined {
  const workspace = heads.workspace()
  return workspace && { heads, at, workspace, policy: policyOf(workspace), next: numbering(workspace.counts) }
}

function numbering(counts: Workspace['counts']) {
  const made = { ...counts }
  const one = (what: keyof typeof made) => (made[what] += 1)
  return {
    user: () => userId(one('users')),
    device: () => deviceId(one('devices')),
    ticket: () => ticketId(one('tickets')),
    message: () => messageId(one('messages')),
    login: () => loginId(one('logins')),
    agent: () => agentId(one('agents')),
    group: () => groupId(one('groups')),
    article: () => articleId(one('articles')),
    branch: () => branchId(one('branches')),
  }
}
