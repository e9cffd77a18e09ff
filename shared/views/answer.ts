/** Answers what screens ask, each question in its own file. */
import type { AnswerTo } from '../contract/answers.ts'
import type { Reply } from '../contract/bridge.ts'
import type { Query } from '../contract/query.ts'
import type { Source } from './source.ts'
import { undoing } from './acts.ts'
import { acts, branches, whatIf } from './branches.ts'
import { conversation } from './conversation.ts'
import { conversations } from './conversations.ts'
import { evidence } from './evidence.ts'
import { interactions, profile } from './customer-context.ts'
import { devices, messenger } from './devices.ts'
import { findPeople, knownEndUsers, login } from './people.ts'
import { keyUse, signingKeys } from './keys.ts'
import { loginRoute, logins } from './login-route.ts'
import { searchTickets } from './search.ts'
import { ticket, ticketList, ticketViews } from './tickets.ts'
import { timeline } from './timeline.ts'
import { lookalikes, twoPeople } from './two-people.ts'
import type { View } from './view.ts'
import { whatWouldChange } from './what-would-change.ts'
import { clock, workspace } from './workspace.ts'

const views: { readonly [Type in Query['type']]: View<Type> } = {
  Clock: clock,
  Workspace: workspace,
  TicketViews: ticketViews,
  TicketList: ticketList,
  SearchTickets: searchTickets,
  Ticket: ticket,
  Conversation: conversation,
  EndUserProfile: profile,
  Interactions: interactions,
  FindPeople: findPeople,
  Devices: devices,
  Messenger: messenger,
  Conversations: conversations,
  Login: login,
  LoginRoute: loginRoute,
  Logins: logins,
  Evidence: evidence,
  TwoPeople: twoPeople,
  Lookalikes: lookalikes,
  SigningKeys: signingKeys,
  KeyUse: keyUse,
  KnownEndUsers: knownEndUsers,
  WhatWouldChange: whatWouldChange,
  Branches: branches,
  Acts: acts,
  WhatIf: whatIf,
  Undoing: undoing,
  Timeline: timeline,
}

export function answer<Asked extends Query>(source: Source, query: Asked): Reply<Asked> {
  const view = views[query.type] as (source: Source, query: Query) => AnswerTo<Asked> | undefined
  const found = view(source, query)
  return found === undefined ? { ok: false, missing: true } : { ok: true, answer: found }
}
