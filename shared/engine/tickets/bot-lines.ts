/** What the bot says, each time as one message (rules B1, B2, G1). It speaks until an agent takes the ticket up. */
import type { Context } from '../context.ts'
import type { Author, EventOf } from '../event.ts'
import type { Ticket } from '../heads.ts'
import type { TicketId } from '../ids.ts'
import { articlesFor, canRead } from '../workspace/articles.ts'
import { botTextsAt } from '../workspace/business-hours.ts'

type BotLine = EventOf<'MessageSent'>
type EndUserAuthor = Extract<Author, { kind: 'end-user' }>

const botLine = (
  { next }: Context,
  ticket: TicketId,
  said: Pick<BotLine, 'text' | 'purpose' | 'articles'>,
): BotLine => ({
  type: 'MessageSent',
  message: next.message(),
  ticket,
  author: { kind: 'bot' },
  channel: 'messaging',
  ...said,
})

/** A greeting first; then it asks an anonymous person for name and email, and nobody else (rule B1). */
export function welcome(
  context: Context,
  ticket: TicketId,
  { login }: EndUserAuthor,
  text: string,
): readonly BotLine[] {
  const { greeting, question } = botTextsAt(context.workspace, context.at)
  return [
    botLine(context, ticket, { text: greeting, purpose: 'greeting' }),
    ...offer(context, { id: ticket, status: 'new' }, login, text),
    login ? followUp(context, ticket) : botLine(context, ticket, { text: question, purpose: 'details-question' }),
  ]
}

export const followUp = (context: Context, ticket: TicketId): BotLine =>
  botLine(context, ticket, { text: botTextsAt(context.workspace, context.at).followUp, purpose: 'follow-up' })

/** Articles that fit what the person wrote, and that they can read (rule G1); none twice on a ticket. */
export function offer(
  context: Context,
  { id, status, offered = [] }: Pick<Ticket, 'id' | 'status' | 'offered'>,
  login: EndUserAuthor['login'],
  text: string,
): readonly BotLine[] {
  const { heads, policy, workspace } = context
  const words = workspace.bot.articles
  if (words === undefined || status !== 'new') return []
  const open = heads.articles
    .all()
    .filter((article) => canRead(policy, login !== undefined, article) && !offered.includes(article.id))
  const articles = articlesFor(text, open)
  if (articles.length === 0) return []
  // Each title is one line, whatever it was typed like.
  const lines = [words, ...articles.map(({ title }) => title.replace(/\s+/gu, ' ').trim())]
  return [botLine(context, id, { text: lines.join('\n'), purpose: 'articles', articles: articles.map(({ id }) => id) })]
}
