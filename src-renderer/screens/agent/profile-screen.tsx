/** Who the person is: asks for the profile, and for what their mark stands on. */
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EndUserProfile } from './end-user-profile.tsx'

type Props = { readonly ticket: TicketAnswer; readonly onOpen: (ticket: TicketId) => void }

export function ProfileScreen({ ticket, onOpen }: Props) {
  const { user } = ticket.requester
  const { answer: profile } = useAnswer({ type: 'EndUserProfile', user })
  const { answer: evidence } = useAnswer({ type: 'Evidence', of: { kind: 'person', user } })
  return <EndUserProfile profile={profile} evidence={evidence} here={ticket.ticket} onOpen={onOpen} />
}
