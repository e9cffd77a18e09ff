/** What the rules of the story's policy make otherwise than the story expects. */
import { policyOf } from '../../engine/policy/policies.ts'
import { everybody } from '../expectations/person-facts.ts'
import type { Fact, NearMiss, Story } from './near-miss.ts'
import { pastLogins } from './past-logins.ts'

export function whyOtherPolicy({ kind, word, value }: Fact, story: Story): NearMiss | undefined {
  const workspace = story.ask({ type: 'Workspace' })
  if (!workspace.ok) return undefined
  const policy = policyOf(workspace.answer)
  if (word === 'email' && String(value).includes('@') && policy.email === 'hidden') return { why: 'email-hidden' }
  const isMerge =
    (word === 'merged into' && value !== 'none') ||
    word === 'made of' ||
    (word === 'tells of' && [value].flat().includes('merged'))
  if (isMerge && policy.openConversations === 'keep-apart') return { why: 'kept-apart' }
  if (kind !== 'number of end users' || !pastLogins(story).some(({ refused }) => !refused)) return undefined
  const isUpgrading = policy.unknownExternalId === 'upgrade'
  const [wanted, seen] = [Number(value), everybody(story).length]
  if (wanted > seen && isUpgrading) return { why: 'upgraded' }
  return wanted < seen && !isUpgrading ? { why: 'second-user' } : undefined
}
