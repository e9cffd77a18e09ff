/** What the person sees: their devices, and on each the messenger. Internal notes and events never reach it. */
import type { DeviceRow, MessengerAnswer } from '../contract/answers.ts'
import { policies } from '../engine/policy/policies.ts'
import type { Device, Heads, Ticket } from '../engine/heads.ts'
import type { TicketId, UserId } from '../engine/ids.ts'
import { conversationOf } from '../engine/tickets/conversations.ts'
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
  const found = head.user ? publicMessages(journal, ticketsOf(heads, head.user), limit + 1) : []
  const page = found.length > limit ? found.slice(1) : found
  const lastLogin = head.lastLogin && heads.logins.get(head.lastLogin)
  return {
    ...row(heads, head),
    lines: page,
    hasEarlier: found.length > limit,
    asksDetails: !head.login && head.user !== undefined && conversationOf(heads, head.user)?.botAsks === true,
    ...(lastLogin && !lastLogin.verdict.ok && { refusedLogin: lastLogin.id }),
    articles: articles(heads),
  }
}

function row(heads: Heads, { id, name, kind, user, login, page }: Device): DeviceRow {
  const seen = { device: id, name, kind, ...(page && { page: { title: page.title, address: page.address } }) }
  const head = login && user ? heads.users.get(user) : undefined
  if (!login || !head) return seen
  const shown = head.name === undefined ? {} : { name: head.name }
  return { ...seen, loggedIn: { externalId: head.externalId ?? '', ...shown, login } }
}

/** Everything that is theirs, the present conversation and the past ones (rule U8), each ticket's history once. */
function ticketsOf(heads: Heads, user: UserId): readonly TicketId[] {
  const origins = heads.tickets
    .ofRequester(user)
    .flatMap((ticket) => ticket.origins.filter((origin) => isTheirs(heads, heads.tickets.get(origin), ticket.id, user)))
  return [...new Set(origins)]
}

/**
 * A login joins what one person wrote. A merge by hand is the agent's own filing: it never shows anybody what another
 * person wrote.
 */
function isTheirs(heads: Heads, origin: Ticket | undefined, survivor: TicketId, user: UserId): boolean {
  if (!origin) return false
  if (origin.id === survivor) return true
  if (origin.mergedBy === 'agent' && origin.requester !== user) return false
  return isTheirs(heads, origin.mergedInto && heads.tickets.get(origin.mergedInto), survivor, user)
}

type Line = MessengerAnswer['lines'][number]

/** The newest `wanted` messages that are meant for the person; notes and events between them are passed over. */
function publicMessages(journal: Journal, tickets: readonly TicketId[], wanted: number): readonly Line[] {
  const lines: Line[] = []
  let before: number | undefined
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
      return [{ message, at, from: 'bot', ...said }]
  }
}

/** An article that cannot be reached comes without its text (rule G1). */
function articles(heads: Heads): MessengerAnswer['articles'] {
  const workspace = heads.workspace()
  const nobody = !workspace || policies[workspace.policy].signInArticles === 'nobody'
  return heads.articles.all().map(({ id, title, body, needsSignIn }) => ({
    article: id,
    title,
    needsSignIn,
    ...(!(needsSignIn && nobody) && { body }),
  }))
}
