/** The ticket that a step is about, for a stage that wants to show it: found once the step is done, as it may make it. */
import type { Desk } from '../desk/desk-types.ts'
import { ticketId, type TicketId } from '../engine/ids.ts'
import type { Step } from './language/step.ts'

/** The step's own ticket; else the last that its expectations name, an open one if there is one. A merged one's survivor. */
export function ticketOf(step: Step, ask: Desk['ask']): TicketId | undefined {
  const ownTicket = 'ticket' in step ? step.ticket : undefined
  const tickets = (ownTicket === undefined ? expectedOf(step) : [ownTicket]).flatMap((number) => {
    const reply = ask({ type: 'Ticket', ticket: ticketId(number) })
    return reply.ok ? [reply.answer] : []
  })
  // Whoever writes has just been heard: of two tickets it is that one.
  if ('writes' in step || 'sends' in step) tickets.sort((a, b) => a.heard - b.heard)
  const found = tickets.findLast(({ status }) => status !== 'closed') ?? tickets.at(-1)
  return found?.mergedInto?.ticket ?? found?.ticket
}

const expectedOf = ({ expect = [] }: Step): readonly number[] =>
  expect.flatMap((expected) => {
    if ('ticket' in expected) return [expected.ticket]
    return 'person' in expected ? [expected.tickets ?? []].flat() : []
  })
