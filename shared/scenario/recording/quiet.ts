/** Leaves out what nobody tells: a messenger that opens and closes, a choice that was changed at once. */
import type { Prepared } from '../../engine/decision.ts'
import type { Kept } from '../../journal/journal.ts'

export const withoutNoise = (standing: readonly Kept[]): readonly Kept[] =>
  standing.filter(({ asked: { command } }, index) => {
    if (command.type === 'OpenMessenger' || command.type === 'CloseMessenger') return false
    const next = standing[index + 1]?.asked.command
    return !next || !isChangedBy(command, next)
  })

/** The second makes as if the first had never been. */
function isChangedBy(first: Prepared, second: Prepared): boolean {
  if (first.type === 'SetAvailability' && second.type === 'SetAvailability') return first.agent === second.agent
  if (first.type === 'ChooseReauthentication' && second.type === 'ChooseReauthentication')
    return first.device === second.device
  if (first.type !== 'SubmitTicket' || second.type !== 'SubmitTicket') return false
  const isSame = first.ticket === second.ticket && first.agent === second.agent
  return isSame && !first.message && second.status !== undefined
}
