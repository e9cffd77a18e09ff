/** Acts that can be taken back or brought again, and how one is told. What it is about may be gone, so it is told by its own events. */
import type { ToldAct } from '../contract/undoing.ts'
import { firstUndone, lastDone, type Act } from '../engine/acts/act.ts'
import { peopleBefore } from '../engine/acts/images.ts'
import type { Event } from '../engine/event.ts'
import { numberIn } from '../engine/ids.ts'
import { isBlank } from '../engine/limits.ts'
import type { Journal } from '../journal/journal.ts'
import { changesByLogin } from './login-preview.ts'
import { agentOf, deviceName, groupOf } from './source.ts'
import type { View } from './view.ts'

export const undoing: View<'Undoing'> = ({ journal, since }) => {
  const { heads } = journal
  const workspace = heads.workspace()
  if (!workspace) return undefined
  const told = (act: Act | undefined, before: (act: Act) => Before) =>
    act && act.from > since ? toldAct(journal, act, before(act)) : undefined
  const undo = told(lastDone(heads, workspace), (act) => peopleBefore(heads, act))
  const redo = told(firstUndone(heads, workspace), () => heads)
  return { position: workspace.acts.at, ...(undo && { undo }), ...(redo && { redo }) }
}

type Called = Pick<Act, 'what' | 'from' | 'main' | 'to'>
type Before = ReturnType<typeof peopleBefore>

/** `before`: the heads without the act, where they are known. */
export function toldAct(journal: Journal, { what, from, main, to }: Called, before?: Before): ToldAct {
  const events = journal.read(from - 1, to - from + 1).map((recorded) => recorded.event)
  const event = events[main - from]
  const told = { what, position: main }
  return event ? { ...told, ...factsOf(journal, event, events, before) } : told
}

/** `events`: all that the act did. */
function factsOf({ heads }: Journal, event: Event, events: readonly Event[], before?: Before): Partial<ToldAct> {
  switch (event.type) {
    case 'MessageSent': {
      const { ticket, author, channel, text } = event
      if (author.kind !== 'agent') return { ticket: numberIn(ticket) }
      const submitted = events.find((one) => one.type === 'StatusChanged')
      // That an answer opens a new ticket is nobody's choice.
      const status = submitted && !(submitted.from === 'new' && submitted.to === 'open') ? { status: submitted.to } : {}
      return { ticket: numberIn(ticket), ...status, wrote: { agent: author.agent, ticket, channel, text } }
    }
    case 'StatusChanged':
      return { ticket: numberIn(event.ticket), status: event.to }
    case 'TicketsMerged':
      return { ticket: numberIn(event.survivor), closed: numberIn(event.closed) }
    case 'TicketAssigned':
      return {
        ticket: numberIn(event.ticket),
        ...(event.assignee !== null && { name: agentOf(heads, event.assignee).name }),
      }
    case 'TicketChanged':
      return {
        ticket: numberIn(event.ticket),
        properties: (['group', 'tags', 'type', 'priority'] as const).filter((name) => name in event.to),
      }
    case 'LoginAccepted': {
      const { name = '', externalId } = event.verdict.accepted
      return {
        name: isBlank(name) ? externalId : name,
        device: deviceName(heads, event.device),
        changes: changesByLogin(heads, event, events, before),
      }
    }
    case 'LoginRefused':
      return { device: deviceName(heads, event.device), refused: event.verdict.code }
    case 'LoggedOut':
    case 'ReauthenticationChosen':
    case 'SessionRenewed':
    case 'SessionRevoked':
    case 'ArticleOpened':
    case 'DeviceWentOffline':
    case 'MessageQueued':
    case 'DeviceCameOnline':
      return { device: deviceName(heads, event.device) }
    case 'EndUserCreated':
      return { name: event.name ?? event.externalId ?? '' }
    case 'SigningKeyDeleted':
      return { name: heads.keys.get(event.key)?.name ?? event.key }
    case 'AgentJoinedGroup':
      return { name: groupOf(heads, event.group).name }
    case 'PolicyChanged':
      return { name: event.policy }
    case 'BranchChanged':
      return { name: heads.branches.get(event.branch)?.name ?? event.branch }
    case 'ArticlePublished':
      return { name: event.title }
    default:
      return 'name' in event && event.name !== undefined ? { name: event.name } : {}
  }
}
