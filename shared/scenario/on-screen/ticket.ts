/** What the open ticket must say: its head, its properties, its conversation, and the requester's profile. */
import type { LogLine, MessageLine, TicketAnswer } from '../../contract/answers.ts'
import type { EmailPlace, EndUserProfileAnswer } from '../../contract/customer-context.ts'
import type { DeliveryState } from '../../engine/heads.ts'
import type { TicketId } from '../../engine/ids.ts'
import { deliveriesOf } from '../../text/deliveries.ts'
import { emailWorth } from '../../text/email-words.ts'
import { eventWords } from '../../text/event-words.ts'
import { authorName, messageName } from '../../text/message-name.ts'
import { markWords, personName } from '../../text/person-words.ts'
import type { Say } from '../../text/text.ts'
import { wholeLog } from '../expectations/ticket-facts.ts'
import { fileLines, personLine } from './person.ts'
import { line, type Place, type Spoken } from './place.ts'

export function ticketPlaces(spoken: Spoken, id: TicketId): readonly Place[] {
  const { ask, say } = spoken
  const ticket = ask({ type: 'Ticket', ticket: id })
  if (!ticket.ok) return []
  const profile = ask({ type: 'EndUserProfile', user: ticket.answer.requester.user })
  return [
    { where: say('watchdog.head'), lines: [headLine(say, ticket.answer)] },
    ...properties(say, ticket.answer),
    { where: say('agent.conversation'), lines: logLines(spoken, ticket.answer) },
    ...(profile.ok ? profilePlaces(say, profile.answer) : []),
  ]
}

const headLine = (say: Say, ticket: TicketAnswer): string =>
  line(
    ticket.subject || say('agent.noSubject'),
    personLine(say, ticket.requester, ticket.markNotShown),
    say('agent.via'),
    say('app.ticketNumber', ticket),
  )

function properties(say: Say, ticket: TicketAnswer): readonly Place[] {
  const { requester, canReply, status, assignee } = ticket
  const why = `${say('sessions.requester.verified')} (${say('app.rule', { rule: 'U9' })})`
  const property = (term: string, ...lines: readonly string[]): Place => ({
    where: line(say('agent.properties'), term),
    lines,
  })
  return [
    property(say('agent.requester'), line(personLine(say, requester), canReply && requester.verified && why)),
    property(say('agent.assignee'), assignee?.name ?? say('agent.unassigned')),
    property(say('agent.status'), say(`app.status.${status}`)),
  ]
}

function profilePlaces(say: Say, profile: EndUserProfileAnswer): readonly Place[] {
  const { externalId, email, said } = profile
  const fact = (term: string, words: string | undefined): Place => ({
    where: line(say('agent.profile'), term),
    lines: words === undefined ? [] : [words],
  })
  return [
    { where: say('agent.profile'), lines: [personLine(say, profile)] },
    { ...fact(say('agent.externalId'), externalId), exact: true },
    fact(say('agent.email'), emailPlace(say, email)),
    fact(say('agent.said'), said?.name && line(said.name, say('agent.saidHelp'))),
  ]
}

/** With its rule, and what a claimed address is worth (rules E1, E3). */
function emailPlace(say: Say, place: EmailPlace): string {
  if (place.rule === 'E1') return `${say('agent.emailHidden')} (E1)`
  if (!place.shown) return `${say(`policy.email.why.${place.why}`)} (E3)`
  const worth = emailWorth(place)
  return line(
    place.email,
    `${say(`policy.email.${worth}`)} (E3)`,
    worth === 'claimed' && say('policy.email.claimedHelp'),
  )
}

/** Each line as it is heard, a new day above its first one. */
function logLines({ ask, say, moments }: Spoken, ticket: TicketAnswer): readonly string[] {
  const lines = wholeLog({ ask }, ticket.number)
  const deliveries = deliveriesOf(lines)
  return lines.flatMap((one, index) => {
    const before = lines[index - 1]
    const isNewDay = !before || moments.dayKey(before.at) !== moments.dayKey(one.at)
    const words =
      one.kind === 'message'
        ? messageLine({ say, moments }, one, ticket.origins.length > 1, deliveries.get(one.position))
        : eventLine({ say, moments }, one)
    return isNewDay ? [moments.day(one.at), words] : [words]
  })
}

/** Its name, then what stands in it: who with which mark, from which former ticket, what, and how far it got. */
function messageLine(
  { say, moments }: Omit<Spoken, 'ask'>,
  message: MessageLine,
  isOriginShown: boolean,
  delivery: DeliveryState | undefined,
): string {
  const { author, channel, origin, at, text, files, purpose } = message
  return line(
    messageName(say, moments, message, delivery),
    authorName(say, message),
    author.kind === 'end-user' && markWords(say, author),
    author.kind === 'bot' && say('agent.botTag'),
    channel === 'note' && say('agent.note'),
    isOriginShown && say('app.origin', origin),
    moments.time(at),
    text,
    ...fileLines(say, files),
    delivery && say(`sessions.delivery.${delivery}`),
    purpose === 'details-answer' && say('agent.typed'),
  )
}

function eventLine({ say, moments }: Omit<Spoken, 'ask'>, event: Extract<LogLine, { kind: 'event' }>): string {
  const { rule, at } = event
  const words = eventWords(say, (person) => personName(say, person), event)
  return line(words, rule && say('app.rule', { rule }), moments.time(at))
}
