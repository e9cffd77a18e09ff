/** What the person sees: their devices, and on each the messenger. Internal notes and events never reach it. */
import type { DeviceRow, MessengerAnswer } from '../contract/answers.ts'
import { policyOf } from '../engine/policy/policies.ts'
import type { Device, Heads } from '../engine/heads.ts'
import type { ArticleId, TicketId } from '../engine/ids.ts'
import { conversationOf } from '../engine/tickets/conversations.ts'
import { unreadBy } from '../engine/tickets/delivery.ts'
import { shownTo } from '../engine/tickets/shown.ts'
import { canRead } from '../engine/workspace/articles.ts'
import type { Journal, Recorded } from '../journal/journal.ts'
import type { View } from './view.ts'
import { agentOf } from './source.ts'

export const devices: View<'Devices'> = ({ journal: { heads } }) => ({
  devices: heads.devices.all().map((device) => row(heads, device)),
})

export const messenger: View<'Messenger'> = ({ journal }, { device, limit }) => {
  const { heads } = journal
  const head = heads.devices.get(device)
  if (!head) return undefined
  const found = head.user ? publicMessages(journal, shownTo(heads, head.user), limit + 1, head.offline?.since) : []
  const page = found.length > limit ? found.slice(1) : found
  const lastLogin = head.lastLogin && heads.logins.get(head.lastLogin)
  return {
    ...row(heads, head),
    lines: page,
    queue: head.offline?.queue ?? [],
    hasEarlier: found.length > limit,
    asksDetails:
      !head.offline && !head.login && head.user !== undefined && conversationOf(heads, head.user)?.botAsks === true,
    ...(lastLogin && !lastLogin.verdict.ok && { refusedLogin: lastLogin.id }),
    articles: articles(heads, head),
  }
}

function row(heads: Heads, device: Device): DeviceRow {
  const { id, name, kind, user, login, messenger, page, offline } = device
  const isOpen = messenger !== 'closed'
  // Without a network nobody learns that somebody types here.
  const conversation = user && !offline && conversationOf(heads, user)?.id
  const common = {
    device: id,
    name,
    kind,
    isOpen,
    isOffline: offline !== undefined,
    unread: isOpen || !user ? 0 : (offline?.unread ?? unreadBy(heads, user)),
    ...(conversation && { conversation }),
    ...(page && { page: { title: page.title, address: page.address } }),
  }
  const head = login && user ? heads.users.get(user) : undefined
  if (!login || !head) return common
  const shown = head.name === undefined ? {} : { name: head.name }
  return { ...common, loggedIn: { externalId: head.externalId ?? '', ...shown, login } }
}

type Line = MessengerAnswer['lines'][number]

/** The newest `wanted` messages, up to a position, that are meant for the person; notes and events between are passed over. */
function publicMessages(
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

/** An article that cannot be reached comes without its text (rule G1). */
function articles(heads: Heads, { login }: Device): MessengerAnswer['articles'] {
  const workspace = heads.workspace()
  if (!workspace) return []
  const policy = policyOf(workspace)
  return heads.articles.all().map((head) => ({
    article: head.id,
    title: head.title,
    needsSignIn: head.needsSignIn,
    ...(canRead(policy, login !== undefined, head) && { body: head.body }),
  }))
}
