/** Whether two journals show an agent the same: tickets, requesters, marks and messages, by their numbers. */
import { eventId, ticketId } from '../../engine/ids.ts'
import type { Told } from '../../journal/journal.ts'

/** The numbers of the tickets that are not the same in both. */
export function differentTickets(one: Told, other: Told): readonly number[] {
  const [here, there] = [ticketsIn(one), ticketsIn(other)]
  const most = Math.max(here.length, there.length)
  return Array.from({ length: most }, (_, index) => index + 1).filter(
    (number) => here[number - 1] !== there[number - 1],
  )
}

/** Each ticket as a text. What was taken back is not among it. */
function ticketsIn({ heads, read }: Told): readonly string[] {
  const messages = new Map<string, string[]>()
  for (const { position, event } of read(0, Infinity)) {
    if (event.type !== 'MessageSent' || heads.undone.get(eventId(position))) continue
    const { author, channel, text, ticket, files = [] } = event
    const { kind } = author
    const who =
      kind === 'end-user'
        ? [author.user, author.device, author.login !== undefined]
        : kind === 'agent'
          ? [author.agent]
          : []
    const said = JSON.stringify([kind, who, channel, text.trim(), files.length])
    messages.set(ticket, [...(messages.get(ticket) ?? []), said])
  }
  const told: string[] = []
  for (let number = 1; ; number += 1) {
    const ticket = heads.tickets.get(ticketId(number))
    if (!ticket) return told
    const { requester, status, assignee, group, tags, type, priority, origins, mergedInto, sessionOver } = ticket
    const user = heads.users.get(requester)
    told.push(
      JSON.stringify([
        [requester, user?.externalId, user?.name, user?.email, user?.emailIdentity, user?.verified, user?.notes?.text],
        [status, assignee, group, tags, type, priority, origins, mergedInto, sessionOver],
        messages.get(ticket.id),
      ]),
    )
  }
}
