/** The open ticket in words: whose it is, what its properties say, and the log with the names that a screen reader hears. */
import type { LogLine, TicketAnswer } from '../../contract/answers.ts'
import type { EndUserProfileAnswer } from '../../contract/customer-context.ts'
import type { TicketId } from '../../engine/ids.ts'
import { deliveriesOf } from '../../text/deliveries.ts'
import { emailWords } from '../../text/email-words.ts'
import { eventWords } from '../../text/event-words.ts'
import { heardWords } from '../../text/file-words.ts'
import { messageName } from '../../text/message-name.ts'
import { markWords, personName } from '../../text/person-words.ts'
import type { Say } from '../../text/text.ts'
import { wholeLog } from '../expectations/ticket-facts.ts'
import { clockTime, day, indented, type Told } from './words.ts'

/** Tells of a ticket what is new since it was open last; nothing where nothing is. */
export function openTicket({ ask, say }: Told): (ticket: TicketId) => readonly string[] {
  const heads = new Map<TicketId, string>()
  const logs = new Map<TicketId, Map<number, string>>()
  let shown: TicketId | undefined

  return (ticket) => {
    const reply = ask({ type: 'Ticket', ticket })
    if (!reply.ok) return shown === ticket ? [say('agent.gone')] : []
    const { answer } = reply
    const profile = ask({ type: 'EndUserProfile', user: answer.requester.user })
    const head = profile.ok ? properties(say, answer, profile.answer) : []
    const log = logWords(say, wholeLog({ ask }, answer.number), answer)
    const before = logs.get(ticket) ?? new Map<number, string>()
    const news = [...log].filter(([position, words]) => before.get(position) !== words)
    const isHeadNew = heads.get(ticket) !== head.join('\n')
    const isUnchanged = shown === ticket && !isHeadNew && news.length === 0
    shown = ticket
    heads.set(ticket, head.join('\n'))
    logs.set(ticket, log)
    if (isUnchanged) return []
    const same = log.size - news.length
    return [
      say('transcript.ticket', { number: answer.number, subject: answer.subject || say('agent.noSubject') }),
      ...indented([
        ...head,
        ...(same > 0 ? [say('transcript.linesBefore', { count: same })] : []),
        ...news.map(([, words]) => words),
      ]),
    ]
  }
}

function properties(say: Say, ticket: TicketAnswer, profile: EndUserProfileAnswer): readonly string[] {
  const fact = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [say('transcript.fact', { name, value })]
  const numbers = ticket.origins.map((origin) => say('app.ticketNumber', origin)).join(', ')
  return [
    ...fact(
      say('agent.requester'),
      `${personName(say, ticket.requester)}, ${markWords(say, ticket.requester, ticket.markNotShown)}`,
    ),
    ...fact(say('agent.externalId'), profile.externalId ?? say('transcript.noExternalId')),
    ...fact(say('agent.email'), emailWords(say, profile.email)),
    ...fact(say('agent.status'), say(`app.status.${ticket.status}`)),
    ...fact(say('agent.assignee'), ticket.assignee?.name ?? say('agent.unassigned')),
    ...fact(say('agent.group'), ticket.group?.name),
    ...fact(say('agent.priority'), ticket.priority && say(`agent.priorities.${ticket.priority}`)),
    ...fact(say('agent.type'), ticket.type && say(`agent.types.${ticket.type}`)),
    ...fact(say('agent.tags'), ticket.tags.join(', ')),
    ...fact(say('agent.formerTickets'), ticket.origins.length > 1 ? numbers : undefined),
    ...closing(say, ticket),
  ]
}

/** Why no reply can be written, where none can. */
function closing(say: Say, { canReply, mergedInto, session, requester }: TicketAnswer): readonly string[] {
  if (mergedInto) return [say('agent.closedMerged', mergedInto)]
  if (!canReply) return [say('agent.closed')]
  return session === 'over' ? [say('sessions.overNotice', { name: personName(say, requester) })] : []
}

/** By their place in the journal. A new day stands above its first line, as it does in the conversation. */
function logWords(say: Say, lines: readonly LogLine[], ticket: TicketAnswer): Map<number, string> {
  const deliveries = deliveriesOf(lines)
  return new Map(
    lines.map((line, index) => {
      const words = lineWords(say, line, ticket.origins.length > 1, deliveries)
      const before = lines[index - 1]
      const isNewDay = before !== undefined && day(before.at) !== day(line.at)
      return [line.position, isNewDay ? `${day(line.at)}\n${words}` : words]
    }),
  )
}

function lineWords(
  say: Say,
  line: LogLine,
  isOriginShown: boolean,
  deliveries: ReturnType<typeof deliveriesOf>,
): string {
  if (line.kind === 'event') {
    const words = eventWords(say, (person) => personName(say, person), line)
    return [words, line.rule && say('app.rule', { rule: line.rule }), clockTime(line.at)].filter(Boolean).join(' · ')
  }
  const name = messageName(say, { time: clockTime }, line, deliveries.get(line.position))
  const origin = isOriginShown ? ` (${say('app.originLabel', line.origin)})` : ''
  const typed = line.purpose === 'details-answer' ? ` (${say('agent.typed')})` : ''
  // Further lines of a message stand below its first one.
  return `${name}${origin}${typed}: ${heardWords(say, line).trim().replace(/\n/gu, '\n  ')}`
}
