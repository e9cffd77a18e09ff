/** Messages as the person reads them on a device. Internal notes and events never reach it. */
import type { MessengerAnswer } from '../contract/answers.ts'
import type { Heads } from '../engine/heads.ts'
import type { ArticleId, TicketId } from '../engine/ids.ts'
import type { Journal, Recorded } from '../journal/journal.ts'
import { agentOf } from './source.ts'

type Line = MessengerAnswer['lines'][number]

/** The newest `wanted` messages, up to a position, that are meant for the person; notes and events between are passed over. */
export function publicMessages(
  journal: Journal,
  tickets: readonly TicketId[],
  wanted: number,
  upTo?: number,
): readonly Line[] {
  const lines: Line[] = []
  let before = upTo
  while (lines.length < wanted) {
    const page = journal.history(tickets, wanted, before)
    lines.unshift(...page.flatMap((recorded) => lineOf(journal.heads, recorded)))
    before = page[0]?.position
    if (page.length < wanted) break
  }
  return lines.slice(-wanted)
}

function lineOf(heads: Heads, { event, at }: Recorded): readonly Line[] {
  if (event.type !== 'MessageSent' || event.channel === 'note') return []
  const { message, text, files, author } = event
  const said = { text, ...(files && { files }) }
  switch (author.kind) {
    case 'end-user':
      return [{ message, at, from: 'me', ...said }]
    case 'agent':
      return [{ message, at, from: 'agent', name: agentOf(heads, author.agent).name, ...said }]
    case 'bot':
      return [{ message, at, from: 'bot', ...said, ...(event.articles && { articles: offered(text, event.articles) }) }]
  }
}

/** By the titles that they had then. */
const offered = (text: string, articles: readonly ArticleId[]) => {
  const titles = text.split('\n').slice(-articles.length)
  return articles.map((article, index) => ({ article, title: titles[index] ?? '' }))
}
