/** Who the person is: asks for the profile, and for what their mark stands on. */
import type { AgentId, TicketId, UserId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EndUserProfile } from './end-user-profile.tsx'

type Props = {
  readonly user: UserId
  readonly agent: AgentId
  /** The ticket that stands beside it, if one does. */
  readonly here?: TicketId
}

export function ProfileScreen({ user, agent, here }: Props) {
  const { answer: profile } = useAnswer({ type: 'EndUserProfile', user })
  const { answer: evidence } = useAnswer({ type: 'Evidence', of: { kind: 'person', user } })
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  return <EndUserProfile profile={profile} evidence={evidence} agent={agent} here={here} now={workspace?.at} />
}
