/** Who the person is: asks for the profile, and for the login that the mark stands on. */
import { useMemo } from 'react'
import type { LogLine, TicketAnswer } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EndUserProfile } from './end-user-profile.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly lines: readonly LogLine[] | undefined
  readonly onOpen: (ticket: TicketId) => void
}

export function ProfileScreen({ ticket, lines, onOpen }: Props) {
  const { user } = ticket.requester
  const { answer: profile } = useAnswer({ type: 'EndUserProfile', user })
  const login = useMemo(
    () =>
      lines?.findLast(
        (line) => line.kind === 'event' && line.event.type === 'LoginAccepted' && line.event.user.user === user,
      ),
    [lines, user],
  )
  const { answer: evidence } = useAnswer(
    login?.kind === 'event' && login.event.type === 'LoginAccepted'
      ? { type: 'Login', login: login.event.login }
      : undefined,
  )
  return <EndUserProfile profile={profile} evidence={evidence} here={ticket.ticket} onOpen={onOpen} />
}
