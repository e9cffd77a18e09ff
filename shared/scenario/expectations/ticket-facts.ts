/** A ticket as the agent sees it: its properties, its requester's profile, its log. */
import { isHeldByAnother, isWaiting, takesNewTickets, takesTransfers } from '../../engine/tickets/assignment.ts'
import type { Agent } from '../../engine/heads.ts'
import type { LogLine, TicketAnswer } from '../../contract/answers.ts'
import type { EndUserProfileAnswer } from '../../contract/customer-context.ts'
import { ticketId } from '../../engine/ids.ts'
import { lineWords } from '../../text/file-words.ts'
import { openText } from '../../text/text.ts'
import { eventNames, type EventName } from '../language/names.ts'
import { none } from '../language/values.ts'
import { conversationFacts, onTicket, type Read } from './messages.ts'
import { emailWords } from './person-facts.ts'
import { areOnly, is, isSaid, listed, shownAs, type Facts, type Looking, type Sight } from './sight.ts'

export type TicketSeen = {
  readonly ticket: TicketAnswer
  readonly profile: EndUserProfileAnswer
  readonly agents: readonly Agent[]
  readonly messages: readonly Read[]
  readonly events: readonly EventName[]
  readonly lastReply: string
}

export function seeTicket({ ask }: Looking, number: number): TicketSeen | undefined {
  const ticket = ask({ type: 'Ticket', ticket: ticketId(number) })
  if (!ticket.ok) return undefined
  const profile = ask({ type: 'EndUserProfile', user: ticket.answer.requester.user })
  if (!profile.ok) return undefined
  const workspace = ask({ type: 'Workspace' })
  const agents = workspace.ok ? workspace.answer.agents : []
  const lines = wholeLog({ ask }, number)
  return {
    ticket: ticket.answer,
    profile: profile.answer,
    agents,
    messages: onTicket(lines),
    events: eventsOf(lines),
    lastReply: lines.flatMap((line) => (line.kind === 'message' && line.delivery) || []).at(-1) ?? none,
  }
}

/** Page by page, from the newest back. */
export function wholeLog({ ask }: Pick<Looking, 'ask'>, number: number): readonly LogLine[] {
  const lines: LogLine[] = []
  let before: number | undefined
  for (;;) {
    const page = ask({
      type: 'Conversation',
      ticket: ticketId(number),
      limit: 500,
      ...(before !== undefined && { before }),
    })
    if (!page.ok) return lines
    lines.unshift(...page.answer.lines)
    before = page.answer.lines[0]?.position
    if (!page.answer.hasEarlier || before === undefined) return lines
  }
}

/** As the list shows it: where there is no text, in the words for files. */
function lastLine({ lastLine: line }: TicketAnswer): string {
  if (!line) return 'none'
  return line.files ? lineWords(openText().t, line) : line.text
}

const eventsOf = (lines: readonly LogLine[]): readonly EventName[] =>
  lines.flatMap((line) => {
    if (line.kind !== 'event') return []
    return (Object.keys(eventNames) as EventName[]).filter((name) => eventNames[name] === line.event.type)
  })

const standingOf = ({ ticket: { status, assignee } }: TicketSeen) => ({ status, assignee: assignee?.id })
const areAgents = (expected: string | readonly string[], agents: readonly Agent[]): Sight =>
  areOnly(
    expected === 'nobody' ? [] : expected,
    agents.map(({ name }) => name),
  )

export const ticketFacts: Facts<'ticket', TicketSeen> = {
  ...conversationFacts,
  requester: ({ ticket }, expected) => is(expected, shownAs(ticket.requester)),
  verified: ({ ticket }, expected) => isSaid(expected, ticket.requester.verified),
  'mark is shown': ({ ticket }, expected) => isSaid(expected, ticket.requester.verified && !ticket.markNotShown),
  'external id': ({ profile }, expected) => is(expected, profile.externalId ?? 'none'),
  email: ({ profile }, expected) => is(expected, emailWords(profile.email)),
  status: ({ ticket }, expected) => is(expected, ticket.status),
  subject: ({ ticket }, expected) => is(expected, ticket.subject),
  assignee: ({ ticket }, expected) => is(expected, ticket.assignee?.name ?? 'nobody'),
  'offered to': (seen, expected) =>
    areAgents(expected, isWaiting(standingOf(seen)) ? seen.agents.filter(takesNewTickets) : []),
  'can be given to': (seen, expected) =>
    areAgents(expected, seen.ticket.canReply ? seen.agents.filter(takesTransfers) : []),
  'can be handed on by': (seen, expected) =>
    areAgents(
      expected,
      seen.ticket.canReply ? seen.agents.filter(({ id }) => !isHeldByAnother(standingOf(seen), id)) : [],
    ),
  group: ({ ticket }, expected) => is(expected, ticket.group?.name ?? none),
  priority: ({ ticket }, expected) => is(expected, ticket.priority ?? none),
  type: ({ ticket }, expected) => is(expected, ticket.type ?? none),
  tags: ({ ticket }, expected) => areOnly(expected === none ? [] : expected, ticket.tags),
  'last line': ({ ticket }, expected) => is(expected, lastLine(ticket)),
  'tells of': ({ events }, expected) => {
    const wanted = [expected].flat()
    let found = 0
    for (const event of events) if (event === wanted[found]) found += 1
    return { ok: found === wanted.length, seen: listed(events) }
  },
  'does not tell of': ({ events }, expected) => {
    const unwanted = [expected].flat()
    return { ok: !events.some((event) => unwanted.includes(event)), seen: listed(events) }
  },
  'merged into': ({ ticket }, expected) => is(expected, ticket.mergedInto?.number ?? 'none'),
  'made of': ({ ticket }, expected) =>
    areOnly(
      expected,
      ticket.origins.map(({ number }) => number),
    ),
  'takes replies': ({ ticket }, expected) => isSaid(expected, ticket.canReply && ticket.session === 'active'),
  'last reply': ({ lastReply }, expected) => is(expected, lastReply),
  'session is over': ({ ticket }, expected) => isSaid(expected, ticket.session === 'over'),
}
