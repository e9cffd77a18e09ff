/**
 * Who may be given a ticket, and by whom (facts 4.2 and 4.5; what they leave open is decided in docs/decisions/063). The
 * engine refuses by it, and the screens say by it why something is not offered.
 */
import { unsolved, type Agent, type Availability, type TicketStatus } from '../heads.ts'
import type { AgentId } from '../ids.ts'

type Standing = { readonly status: TicketStatus; readonly assignee?: AgentId | undefined }

export const availabilityOf = ({ availability = 'online' }: Pick<Agent, 'availability'>): Availability => availability

/** New and nobody's: it is offered to whoever is Online. One that was given up only stands among the unassigned. */
export const isWaiting = ({ status, assignee }: Standing): boolean => status === 'new' && assignee === undefined

export const takesNewTickets = (agent: Pick<Agent, 'availability'>): boolean => availabilityOf(agent) === 'online'

export const takesTransfers = (agent: Pick<Agent, 'availability'>): boolean =>
  ['online', 'transfers-only'].includes(availabilityOf(agent))

/** While the conversation goes on, nobody but its holder hands a ticket on. A Solved one is nobody's work any more. */
export const isHeldByAnother = ({ status, assignee }: Standing, agent: AgentId): boolean =>
  assignee !== undefined && assignee !== agent && (unsolved as readonly string[]).includes(status)
