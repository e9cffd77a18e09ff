/** A person's conversations on a device, each as one line (rules U4, U8, U10). */
import type { ConversationRow } from '../contract/conversations.ts'
import type { EndUser, Heads, Ticket } from '../engine/heads.ts'
import { policyOf } from '../engine/policy/policies.ts'
import { shownOn } from '../engine/tickets/shown.ts'
import { filesLine } from '../engine/tickets/files.ts'
import type { Journal } from '../journal/journal.ts'
import { publicMessages } from './messages-on-device.ts'
import type { View } from './view.ts'

/** The newest: whoever has more finds the others in the whole history. */
const most = 100

export const conversations: View<'Conversations'> = ({ journal }, { device }) => {
  const { heads } = journal
  const [head, workspace] = [heads.devices.get(device), heads.workspace()]
  if (!head || !workspace) return undefined
  const user = head.user && heads.users.get(head.user)
  const rows = user ? ticketsOf(heads, user).flatMap((ticket) => rowOf(journal, ticket, user, head.offline?.since)) : []
  return { conversations: rows, canBegin: policyOf(workspace).openConversations === 'keep-apart' }
}

/** Those of which they see something; a merged one stands in the one that it was merged into. */
function ticketsOf(heads: Heads, user: EndUser): readonly Ticket[] {
  const own = heads.tickets.ofRequester(user.id).filter(({ handedOver }) => !handedOver)
  const wrote = user.wrote?.flatMap((id) => heads.tickets.get(id) ?? []) ?? []
  const theirs = [...own, ...wrote]
  const elsewhere = new Set(
    theirs.flatMap((ticket) => shownOn(heads, ticket, user.id).filter((id) => id !== ticket.id)),
  )
  return theirs
    .filter(({ id }) => !elsewhere.has(id))
    .sort((one, other) => (other.lastLine?.position ?? 0) - (one.lastLine?.position ?? 0))
    .slice(0, most)
}

function rowOf(journal: Journal, ticket: Ticket, user: EndUser, upTo?: number): readonly ConversationRow[] {
  const [last] = publicMessages(journal, shownOn(journal.heads, ticket, user.id), 1, upTo)
  if (!last) return []
  const { at, from, name, text } = last
  const files = filesLine(last)
  return [
    {
      ticket: ticket.id,
      at,
      lastLine: { from, ...(name !== undefined && { name }), text, ...(files && { files }) },
      isOver: isOver(ticket),
      told: ticket.told?.last ?? 0,
    },
  ]
}

const isOver = ({ status, sessionOver, handedOver }: Ticket): boolean =>
  status === 'closed' || sessionOver === true || handedOver === true
