/** What the person sees: their devices, and on each the messenger. Internal notes and events never reach it. */
import type { DeviceRow, MessengerAnswer } from '../contract/answers.ts'
import { platformOf } from '../engine/people/platform.ts'
import { policyOf } from '../engine/policy/policies.ts'
import type { Device, Heads } from '../engine/heads.ts'
import type { LoginId, TicketId, UserId } from '../engine/ids.ts'
import { conversationOf } from '../engine/tickets/conversations.ts'
import { unreadBy } from '../engine/tickets/delivery.ts'
import { shownOn, shownTo } from '../engine/tickets/shown.ts'
import { canRead } from '../engine/workspace/articles.ts'
import { expiryMoment } from '../token/lifetime.ts'
import { publicMessages } from './messages-on-device.ts'
import type { View } from './view.ts'

export const devices: View<'Devices'> = ({ journal: { heads } }) => ({
  devices: heads.devices.all().map((device) => row(heads, device)),
})

export const messenger: View<'Messenger'> = ({ journal }, { device, limit, conversation }) => {
  const { heads } = journal
  const head = heads.devices.get(device)
  if (!head) return undefined
  const shown = head.user ? shownIn(heads, head.user, conversation) : []
  const found = publicMessages(journal, shown, limit + 1, head.offline?.since)
  const page = found.length > limit ? found.slice(1) : found
  const lastLogin = head.lastLogin && heads.logins.get(head.lastLogin)
  return {
    ...row(heads, head),
    lines: page,
    queue: head.offline?.queue ?? [],
    hasEarlier: found.length > limit,
    asksDetails: !head.offline && !head.login && head.user !== undefined && isAsked(heads, head.user, conversation),
    ...(lastLogin && !lastLogin.verdict.ok && { refusedLogin: lastLogin.id }),
    articles: articles(heads, head),
  }
}

/** Of all that is theirs, or of one conversation. */
function shownIn(heads: Heads, user: UserId, conversation: TicketId | undefined): readonly TicketId[] {
  const ticket = conversation && heads.tickets.get(conversation)
  if (conversation === undefined) return shownTo(heads, user)
  return ticket && shownTo(heads, user).includes(conversation) ? shownOn(heads, ticket, user) : []
}

/** The answer goes to the conversation that takes the next message. */
function isAsked(heads: Heads, user: UserId, conversation: TicketId | undefined): boolean {
  const next = conversationOf(heads, user)
  return next?.botAsks === true && (conversation ?? next.id) === next.id
}

function row(heads: Heads, device: Device): DeviceRow {
  const { id, name, kind, user, login, messenger, page, offline, callback, reauthenticated } = device
  const isOpen = messenger !== 'closed'
  // Without a network nobody learns that somebody types here.
  const conversation = user && !offline && conversationOf(heads, user)?.id
  const common = {
    device: id,
    name,
    kind,
    platform: platformOf(device),
    isOpen,
    isOffline: offline !== undefined,
    unread: isOpen || !user ? 0 : (offline?.unread ?? unreadBy(heads, user)),
    ...(conversation && { conversation }),
    ...(page && { page: { title: page.title, address: page.address } }),
    ...(callback && { callback }),
    ...(reauthenticated && { reauthenticated }),
  }
  const head = login && user ? heads.users.get(user) : undefined
  if (!login || !head) return common
  const shown = head.name === undefined ? {} : { name: head.name }
  return { ...common, loggedIn: { externalId: head.externalId ?? '', ...shown, login, ...tokenOf(heads, login) } }
}

/** The token that the session stands on, as far as it says whether it would be taken again. */
function tokenOf(heads: Heads, login: LoginId) {
  const verdict = heads.logins.get(login)?.verdict
  if (!verdict?.ok) return {}
  const expiresAt = expiryMoment(verdict.claims)
  const isKeyDeleted = heads.keys.get(verdict.keyId)?.deletedAt !== undefined
  return { ...(expiresAt && { expiresAt }), ...(isKeyDeleted && { isKeyDeleted }) }
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
