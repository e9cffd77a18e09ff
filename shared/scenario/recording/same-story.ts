/** Whether two journals show an agent the same: tickets, requesters, marks and messages. Gaps in the numbers do not count. */
import { eventId, ticketId, userId } from '../../engine/ids.ts'
import type { Told } from '../../journal/journal.ts'

/** Which of the other's tickets are not the same in both, counted from 1. */
export function differentTickets(one: Told, other: Told): readonly number[] {
  const [here, there] = [ticketsIn(one), ticketsIn(other)]
  const most = Math.max(here.length, there.length)
  return Array.from({ length: most }, (_, index) => index + 1).filter(
    (number) => here[number - 1] !== there[number - 1],
  )
}

/** Each ticket as a text. What was taken back is not among it, and left its number. */
function ticketsIn(told: Told): readonly string[] {
  const { heads } = told
  const counts = heads.workspace()?.counts ?? { tickets: 0, users: 0 }
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const tickets = numbers(counts.tickets).flatMap((number) => heads.tickets.get(ticketId(number)) ?? [])
  const users = numbers(counts.users).flatMap((number) => heads.users.get(userId(number))?.id ?? [])
  const place = (id: string | undefined): number =>
    [...tickets.map((ticket): string => ticket.id), ...users].indexOf(id ?? '')
  const said = messagesIn(told, place)
  return tickets.map(
    ({ id, requester, status, assignee, group, tags, type, priority, origins, mergedInto, sessionOver }) => {
      const user = heads.users.get(requester)
      const names = [assignee && heads.agents.get(assignee)?.name, group && heads.groups.get(group)?.name]
      return JSON.stringify([
        [
          place(requester),
          user?.externalId,
          user?.name,
          user?.email,
          user?.emailIdentity,
          user?.verified,
          user?.notes?.text,
        ],
        [status, names, tags, type, priority, origins.map(place), place(mergedInto), sessionOver],
        said.get(id),
      ])
    },
  )
}

function messagesIn({ heads, read }: Told, place: (id: string) => number): ReadonlyMap<string, readonly unknown[]> {
  const messages = new Map<string, unknown[]>()
  for (const { position, event } of read(0, Infinity)) {
    if (event.type !== 'MessageSent' || heads.undone.get(eventId(position))) continue
    const { author, channel, text, ticket, files = [] } = event
    const who =
      author.kind === 'end-user'
        ? [place(author.user), heads.devices.get(author.device)?.name, author.login !== undefined]
        : author.kind === 'agent' && heads.agents.get(author.agent)?.name
    const said = [author.kind, who, channel, text.trim(), files.length]
    const before = messages.get(ticket)
    if (before) before.push(said)
    else messages.set(ticket, [said])
  }
  return messages
}
