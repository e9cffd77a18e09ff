/** What lies open on each agent's desk: which view in which order and groups, which tickets as tabs. */
import type { TicketGrouping, TicketOrder } from '#shared/engine/heads.ts'
import type { TicketView } from '#shared/contract/query.ts'
import type { AgentId, TicketId, UserId } from '#shared/engine/ids.ts'

export type DeskState = {
  readonly view: TicketView
  /** Each view's own; the others are last changed first. */
  readonly orders: Readonly<Partial<Record<TicketView, TicketOrder>>>
  /** Each view's own; the others are in no groups. */
  readonly groupings: Readonly<Partial<Record<TicketView, TicketGrouping>>>
  /** What stands in the search field; absent while nothing does. */
  readonly search?: string
  readonly tabs: readonly TicketId[]
  /** The ticket on top; absent while the views are. */
  readonly shown?: TicketId
  /** Whose profile stands where the views are. */
  readonly person?: UserId
}
export type DeskAct =
  | { readonly type: 'view'; readonly view: TicketView }
  | { readonly type: 'sort'; readonly order: TicketOrder }
  | { readonly type: 'group'; readonly grouping: TicketGrouping | undefined }
  | { readonly type: 'views' }
  | { readonly type: 'search'; readonly words: string }
  | { readonly type: 'open'; readonly ticket: TicketId }
  | { readonly type: 'open-person'; readonly user: UserId }
  | { readonly type: 'close'; readonly ticket: TicketId }

export const emptyDesk: DeskState = { view: 'all-unsolved', orders: {}, groupings: {}, tabs: [] }

/** One for each agent who has touched it; the others’ are empty. */
export type Desks = Readonly<Partial<Record<AgentId, DeskState>>>
export const noDesks: Desks = {}
export type DesksAct = { readonly agent: AgentId; readonly act: DeskAct }

export const deskOf = (desks: Desks, agent: AgentId | undefined): DeskState =>
  (agent !== undefined && desks[agent]) || emptyDesk

export const changeDesks = (desks: Desks, { agent, act }: DesksAct): Desks => ({
  ...desks,
  [agent]: changeDesk(deskOf(desks, agent), act),
})

export function changeDesk(desk: DeskState, act: DeskAct): DeskState {
  const { view, orders, groupings, tabs, shown, search } = desk
  const views = { view, orders, groupings, tabs, ...(search !== undefined && { search }) }
  switch (act.type) {
    case 'view':
      return { view: act.view, orders, groupings, tabs }
    case 'sort':
      return { ...desk, orders: { ...orders, [view]: act.order } }
    case 'group': {
      const { [view]: _, ...others } = groupings
      return { ...desk, groupings: { ...others, ...(act.grouping && { [view]: act.grouping }) } }
    }
    case 'views':
      return views
    case 'search':
      return { view, orders, groupings, tabs, ...(act.words !== '' && { search: act.words }) }
    case 'open':
      return { ...views, tabs: tabs.includes(act.ticket) ? tabs : [...tabs, act.ticket], shown: act.ticket }
    case 'open-person':
      return { ...views, person: act.user }
    case 'close': {
      const left = tabs.filter((tab) => tab !== act.ticket)
      if (shown !== act.ticket) return { ...desk, tabs: left }
      const neighbour = left[Math.min(tabs.indexOf(act.ticket), left.length - 1)]
      return { ...views, tabs: left, ...(neighbour && { shown: neighbour }) }
    }
  }
}
