/**
 * How far what agents and the bot say gets. Each ticket knows it of what was said on it, also after a merge: a merge
 * claims of nothing that it was read.
 */
import type { DeliveryState, Heads, HeadsWriter, Ticket, Told } from '../heads.ts'
import type { TicketId, UserId } from '../ids.ts'
import { shownOn, shownTo } from './shown.ts'

export function deliveryOf({ told }: Pick<Ticket, 'told'>, position: number): DeliveryState {
  if (!told || position > told.delivered) return 'sent'
  return position > told.read ? 'delivered' : 'read'
}

/** Something more was said to the requester, who reads it at once where a messenger of theirs is open. */
export function say(heads: HeadsWriter, ticket: TicketId, position: number): void {
  const head = heads.tickets.get(ticket)
  if (!head) return
  const { delivered = 0, read = 0, unread = 0 } = head.told ?? {}
  heads.put.tickets({ ...head, told: { last: position, delivered, read, unread: unread + 1 } })
  reach(heads, shownOn(heads, head, head.requester), head.requester)
}

/** A session of theirs has begun, or a messenger was opened: it shows everything that is theirs. */
export const catchUp = (heads: HeadsWriter, user: UserId): void => reach(heads, shownTo(heads, user), user)

function reach(heads: HeadsWriter, tickets: readonly TicketId[], user: UserId): void {
  const state = reachOf(heads, user)
  for (const ticket of tickets) {
    const head = heads.tickets.get(ticket)
    const told = head?.told && reached(head.told, state)
    if (head && told !== head.told) heads.put.tickets({ ...head, ...(told && { told }) })
  }
}

function reachOf(heads: Heads, user: UserId): DeliveryState {
  const devices =
    heads.users
      .get(user)
      ?.sessions?.flatMap((id) => heads.devices.get(id) ?? [])
      .filter(({ offline }) => !offline) ?? []
  if (devices.some(({ messenger }) => messenger !== 'closed')) return 'read'
  return devices.length > 0 ? 'delivered' : 'sent'
}

/** How many messages of all that is theirs they have not read. */
export const unreadBy = (heads: Heads, user: UserId): number =>
  shownTo(heads, user).reduce((sum, ticket) => sum + (heads.tickets.get(ticket)?.told?.unread ?? 0), 0)

/** The same value where nothing changes: most of a long history has been read. */
function reached(told: Told, state: DeliveryState): Told {
  const { last, read, delivered } = told
  if (state === 'sent' || read === last || (state === 'delivered' && delivered === last)) return told
  return state === 'read' ? { last, delivered: last, read: last, unread: 0 } : { ...told, delivered: last }
}
