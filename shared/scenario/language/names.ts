/** The fixed names that the language takes over from the rest of the house, so that a file can only use real ones. */
import { ticketViews, type TicketView } from '../../contract/query.ts'
import type { EventLine } from '../../contract/answers.ts'
import { refusalCodes } from '../../engine/refusal.ts'
import { tokenCodes } from '../../token/codes.ts'
import { shelf } from '../../token/shelf.ts'

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

/** Kinds of broken tokens, and the codes that they are refused with. */
export const shelfNames = unique([...shelf.map(({ id }) => id), ...shelf.map(({ code }) => code)])
/** Why a step can be refused; a login by the token's own code, too. */
export const refusedNames = unique([...refusalCodes, ...tokenCodes])

/** Lists of tickets as one says them: "all unsolved". */
export const viewNames = ticketViews.map((view) => view.replaceAll('-', ' '))
export const viewOf = (name: string): TicketView => name.replaceAll(' ', '-') as TicketView

/** Lines of a ticket's log that are no messages. */
export const eventNames = {
  created: 'TicketCreated',
  'requester changed': 'RequesterChanged',
  'session ended': 'SessionEnded',
  merged: 'TicketsMerged',
  'status changed': 'StatusChanged',
  assigned: 'TicketAssigned',
  changed: 'TicketChanged',
  'logged in': 'LoginAccepted',
  'logged out': 'LoggedOut',
  'taken back': 'ActUndone',
  'brought again': 'ActRedone',
} as const satisfies Record<string, EventLine['event']['type']>
export type EventName = keyof typeof eventNames
