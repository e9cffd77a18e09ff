/** Tickets: what stands in lists and beside conversations. Message bodies stay in the journal. */
import type { Recorded } from '../../journal/journal.ts'
import type { TicketEvent } from '../event.ts'
import type { Writers } from '../writers.ts'
import type { HeadsWriter, Ticket, TicketProperties } from '../heads.ts'
import type { TicketId } from '../ids.ts'
import { firstCharacters } from '../limits.ts'
import { filesLine } from './files.ts'
import { say } from './delivery.ts'
import { countOneMore } from '../workspace/evolve-workspace.ts'

/** Characters of a message that a list shows. */
const lastLineLength = 200

export const evolveTickets: Writers<TicketEvent> = {
  TicketCreated: (heads, { ticket, subject, requester }, { at, position }) =>
    heads.put.tickets({
      id: ticket,
      number: countOneMore(heads, 'tickets'),
      subject,
      status: 'new',
      requester,
      tags: [],
      origins: [ticket],
      botAsks: false,
      messages: 0,
      notes: 0,
      createdAt: at,
      updatedAt: at,
      updated: position,
      heard: 0,
    }),

  RequesterChanged: (heads, event, recorded) => {
    const { ticket, from, to } = event
    const isByHand = 'by' in event
    const writer = heads.users.get(from)
    if (isByHand && writer && !heads.tickets.get(ticket)?.handedOver)
      heads.put.users({ ...writer, wrote: [...(writer.wrote ?? []), ticket] })
    change(heads, ticket, recorded, () => ({
      requester: to,
      botAsks: false,
      ...(isByHand && { handedOver: true }),
    }))
  },

  SessionEnded: (heads, { ticket }, recorded) =>
    change(heads, ticket, recorded, () => ({ sessionOver: true, botAsks: false })),

  TicketsMerged: (heads, { survivor, closed, messages, why }, recorded) => {
    const former = heads.tickets.get(closed)
    if (!former) return
    change(heads, survivor, recorded, (head) => ({
      origins: [...head.origins, ...former.origins],
      messages: head.messages + messages,
      notes: head.notes + former.notes,
      ...lastOf(head, former),
      heard: Math.max(head.heard, former.heard),
    }))
    change(heads, closed, recorded, () => ({
      status: 'closed',
      mergedInto: survivor,
      mergedBy: why,
      botAsks: false,
    }))
  },

  StatusChanged: (heads, { ticket, to }, recorded) => change(heads, ticket, recorded, () => ({ status: to })),

  TicketAssigned: (heads, { ticket, assignee }, recorded) => {
    const head = heads.tickets.get(ticket)
    if (!head) return
    const { assignee: _, ...rest } = head
    heads.put.tickets({ ...rest, ...(assignee !== null && { assignee }), ...touched(recorded) })
  },

  TicketChanged: (heads, { ticket, to }, recorded) => {
    const head = heads.tickets.get(ticket)
    if (head) heads.put.tickets({ ...withProperties(head, to), ...touched(recorded) })
  },

  MessageSent: (heads, event, recorded) => {
    const { ticket, author, channel, text, purpose, details, articles } = event
    const files = filesLine(event)
    countOneMore(heads, 'messages')
    change(heads, ticket, recorded, (head) => ({
      messages: head.messages + 1,
      notes: head.notes + (channel === 'note' ? 1 : 0),
      botAsks: purpose === 'details-question' || (head.botAsks && purpose !== 'details-answer'),
      ...(articles && { offered: [...(head.offered ?? []), ...articles] }),
      ...(author.kind === 'end-user' && { heard: recorded.position }),
      ...(channel === 'messaging' && {
        lastLine: {
          text: firstCharacters(text, lastLineLength),
          by: author.kind,
          position: recorded.position,
          ...(files && { files }),
        },
      }),
    }))
    if (channel === 'messaging' && author.kind !== 'end-user') say(heads, ticket, recorded.position)
    const user = author.kind === 'end-user' ? heads.users.get(author.user) : undefined
    if (user && details) heads.put.users({ ...user, said: { ...details, since: recorded.position } })
  },
}

function change(
  heads: HeadsWriter,
  ticket: TicketId,
  recorded: Recorded,
  part: (head: Ticket) => Partial<Ticket>,
): void {
  const head = heads.tickets.get(ticket)
  if (head) heads.put.tickets({ ...head, ...part(head), ...touched(recorded) })
}

/** What is none is absent, so that heads are equal however they are kept. */
const withProperties = (head: Ticket, to: Partial<TicketProperties>): Ticket =>
  Object.fromEntries(Object.entries({ ...head, ...to }).filter(([, value]) => value !== null)) as unknown as Ticket

const touched = ({ at, position }: Recorded) => ({ updatedAt: at, updated: position })

/** Of two conversations that become one, the later last line. */
function lastOf(survivor: Ticket, former: Ticket): Pick<Ticket, 'lastLine'> {
  const lines = [survivor.lastLine, former.lastLine].filter((line) => line !== undefined)
  const last = lines.toSorted((one, other) => other.position - one.position)[0]
  return last ? { lastLine: last } : {}
}
