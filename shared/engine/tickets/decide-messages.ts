/** A person writes, or answers the bot's question (rules U1, U6, U7, U10, B1, B2). */
import type { Context } from '../context.ts'
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { Author, Event, EventOf } from '../event.ts'
import type { Device, Heads, Ticket } from '../heads.ts'
import type { TicketId, UserId } from '../ids.ts'
import { reauthenticate, type Session } from '../people/decide-reauthentication.ts'
import { emailByAnswer } from '../people/email-identities.ts'
import type { Refusal } from '../refusal.ts'
import { isBlank, nameProblem, subjectFrom } from '../limits.ts'
import { followUp, offer, welcome } from './bot-lines.ts'
import { conversationOf, woken } from './conversations.ts'
import { messageProblem, said } from './files.ts'

type EndUserAuthor = Extract<Author, { kind: 'end-user' }>
type Words = Pick<EventOf<'MessageSent'>, 'text' | 'files' | 'purpose' | 'details'>

export const decideMessages: Deciders<'WriteMessage' | 'GiveDetails'> = {
  WriteMessage: (context, { device, conversation, fresh, ...message }) => {
    const head = context.heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    const problem = messageProblem(message)
    if (problem) return refuse(problem)
    if (head.offline)
      return conversation
        ? refuse({ code: 'device-offline' })
        : accept(...opened(head), { type: 'MessageQueued', device, ...said(message) })
    const ticket = conversation && chosen(context, head.user, conversation)
    if (ticket && 'code' in ticket) return refuse(ticket)
    const session = reauthenticate(context, { device: head, fresh, asked: 'message' })
    const before = [...opened(head), ...session.events]
    const { isTextLost } = session
    if (session.ended === 'revoked') return refuse({ code: 'session-revoked', isTextLost, rule: 'T7' }, ...before)
    if (isTextLost) return refuse({ code: 'message-lost' }, ...before)
    return accept(...before, ...sent(context, session.device, [said(message)], ticket))
  },

  GiveDetails: (context, { device, name = '', email = '' }) => {
    const { heads, policy, next } = context
    const head = heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    if (head.offline) return refuse({ code: 'device-offline' })
    const ticket = head.user && conversationOf(heads, head.user)
    if (!head.user || !ticket?.botAsks) return refuse({ code: 'details-not-asked', rule: 'B1' })
    const given = { ...(!isBlank(name) && { name: name.trim() }), ...(!isBlank(email) && { email: email.trim() }) }
    const lines = Object.values(given)
    if (lines.length === 0) return refuse({ code: 'text-missing' })
    const problem = lines.map(nameProblem).find(Boolean)
    if (problem) return refuse(problem)
    const author = { kind: 'end-user', user: head.user, device } as const
    const answer = { text: lines.join('\n'), purpose: 'details-answer', details: given } as const
    return accept(
      ...opened(head),
      ...goOn(next, ticket, author, answer),
      followUp(context, ticket.id),
      ...emailByAnswer(heads, policy, head.user, given.email),
    )
  },
}

/** Another conversation, which the person begins. */
type Begun = { readonly begun: true }

/** The conversation that the person chose to write in; none where they begin a new one (rule U4). */
function chosen(
  { heads, policy }: Context,
  user: UserId | undefined,
  conversation: TicketId | 'new',
): Ticket | Begun | Refusal {
  if (policy.openConversations !== 'keep-apart') return { code: 'one-conversation', rule: 'U4' }
  if (conversation === 'new') return { begun: true }
  const ticket = heads.tickets.get(conversation)
  const goesOn = ticket && ticket.requester === user && ticket.status !== 'closed' && !ticket.sessionOver
  return goesOn ? ticket : { code: 'conversation-over', ticket: conversation, rule: 'U10' }
}

/** Lines of the person on a device, one after the other: all go to where the first one goes. */
export function sent(
  context: Context,
  device: Session,
  lines: readonly Words[],
  chosen?: Ticket | Begun,
): readonly Event[] {
  const [first, ...others] = lines
  if (!first) return []
  const { author, started } = sessionOn(context, device)
  const ticket = chosen ?? conversationOf(context.heads, author.user)
  const begun =
    ticket && 'id' in ticket
      ? [...goOn(context.next, ticket, author, first), ...offer(context, ticket, author.login, textOf(lines))]
      : begin(context, author, first, textOf(lines))
  const on = begun.find((event) => event.type === 'MessageSent')!.ticket
  return [...started, ...begun, ...others.map((words) => line(context.next, on, author, words))]
}

const textOf = (lines: readonly Words[]): string => lines.map(({ text }) => text).join('\n')

/** Whoever writes has the messenger before them. */
const opened = ({ id, messenger }: Device): readonly Event[] =>
  messenger === 'closed' ? [{ type: 'MessengerOpened', device: id }] : []

/** Whose session runs on the device; the first message of nobody's makes a new anonymous end user (rules U1, U7). */
function sessionOn(
  { next }: Context,
  { id, user, login }: Session,
): { author: EndUserAuthor; started: readonly Event[] } {
  if (user) return { author: { kind: 'end-user', user, device: id, ...(login && { login }) }, started: [] }
  const visitor = next.user()
  return {
    author: { kind: 'end-user', user: visitor, device: id },
    started: [
      { type: 'EndUserCreated', user: visitor, why: 'message' },
      { type: 'SessionStarted', device: id, user: visitor },
    ],
  }
}

/** On the ticket of the conversation, which an answer wakes (rules U6, U10). */
function goOn(next: Context['next'], ticket: Ticket, author: EndUserAuthor, words: Words): readonly Event[] {
  return [line(next, ticket.id, author, words), ...woken(ticket, author.user)]
}

const line = (next: Context['next'], ticket: TicketId, author: EndUserAuthor, words: Words) =>
  ({ type: 'MessageSent', message: next.message(), ticket, author, channel: 'messaging', ...words }) as const

/** On a new ticket, where the bot answers first. `text`: all that the person has to say. */
function begin(context: Context, author: EndUserAuthor, words: Words, text: string): readonly Event[] {
  const { next, heads } = context
  const ticket = next.ticket()
  const rule = ruleFor(heads, author)
  return [
    {
      type: 'TicketCreated',
      ticket,
      subject: subjectFrom(words.text || (words.files?.[0]?.name ?? '')),
      requester: author.user,
      device: author.device,
      ...(rule && { rule }),
    },
    line(next, ticket, author, words),
    ...welcome(context, ticket, author, text),
  ]
}

/** None is needed for somebody logged in who writes for the first time, and none speaks of a session that is over. */
function ruleFor(heads: Heads, { user, login }: EndUserAuthor): 'U1' | 'U10' | undefined {
  const former = heads.tickets.ofRequester(user)
  if (former.length > 0) return former.every(({ status }) => status === 'closed') ? 'U10' : undefined
  return login || heads.users.get(user)?.wrote ? undefined : 'U1'
}
