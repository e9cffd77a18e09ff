/** Another ticket than the expected one: merged away, closed before, its session over, a new one after a logout. */
import { ticketId } from '../../engine/ids.ts'
import { numberOfTickets } from '../expectations/list-facts.ts'
import { isStep } from '../language/step.ts'
import type { Fact, NearMiss, Story } from './near-miss.ts'

/** What a merge leaves as it was says nothing of it. */
const untouched = ['requester', 'subject', 'external id', 'email', 'merged into', 'made of', 'verified']

export function whyOtherTicket({ expected, kind, word, value }: Fact, story: Story): NearMiss | undefined {
  const { past, ask } = story
  if (kind === 'number of tickets') return Number(value) < numberOfTickets(story) ? whyNewTicket(story) : undefined
  if (!('ticket' in expected)) return undefined
  const reply = ask({ type: 'Ticket', ticket: ticketId(expected.ticket) })
  if (!reply.ok) return undefined
  const { mergedInto, status, session } = reply.answer
  const ticket = expected.ticket
  if (mergedInto && !untouched.includes(word)) return { why: 'merged', ticket, survivor: mergedInto.number }
  if (word === 'takes replies' && session === 'over') {
    const ended = past.findLast(({ step }) => isStep(step, 'ends session') && step.ticket === ticket)
    return ended && { why: 'session-over', ticket, step: ended.number }
  }
  if (status !== 'closed' || !['status', 'takes replies', 'last line', 'messages', 'shows'].includes(word))
    return undefined
  const closed = closing(story, ticket)
  return closed && { why: 'closed', ticket, step: closed.number }
}

const closing = ({ past }: Story, ticket?: number) =>
  past.findLast(
    ({ step, how }) =>
      isStep(step, 'time closes ticket') &&
      (ticket === undefined || step['time closes ticket'] === ticket) &&
      how.kind === 'done' &&
      how.outcome.ok,
  )

/** Rules U7 and U10. */
function whyNewTicket(story: Story): NearMiss | undefined {
  const closed = closing(story)
  if (closed && isStep(closed.step, 'time closes ticket'))
    return { why: 'closed', ticket: closed.step['time closes ticket'], step: closed.number }
  const out = story.past.findLast(({ step, how }) => isStep(step, 'logs out') && how.kind === 'done' && how.outcome.ok)
  return out && { why: 'logout-makes-new', step: out.number }
}
