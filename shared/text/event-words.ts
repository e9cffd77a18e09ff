/** What happened between the messages, in words. */
import type { EventLine, PropertyChange } from '../contract/answers.ts'
import type { Say } from './text.ts'
import { movedWords } from './act-words.ts'

type Name = (person: { readonly name?: string; readonly number: number }) => string

export function eventWords(t: Say, nameOf: Name, { event, origin }: EventLine): string {
  const { number } = origin
  switch (event.type) {
    case 'TicketCreated':
      return t('agent.event.TicketCreated', { number, name: nameOf(event.requester), device: event.device })
    case 'RequesterChanged': {
      const words = { from: nameOf(event.from), to: nameOf(event.to) }
      return event.by?.kind === 'agent'
        ? t('sessions.event.RequesterChangedBy', { ...words, name: event.by.name })
        : t('agent.event.RequesterChanged', words)
    }
    case 'SessionEnded':
      return event.by.kind === 'agent'
        ? t('sessions.event.SessionEndedBy', { number, name: event.by.name })
        : t('sessions.event.SessionEnded', { number })
    case 'TicketsMerged': {
      const { survivor, closed, messages, by } = event
      const what = t('agent.event.merged', { count: messages, survivor: survivor.number, closed: closed.number })
      const name = by.kind === 'agent' ? by.name : ''
      return `${what}, ${event.why === 'login' ? t('agent.event.mergedByLogin') : t('agent.event.mergedByAgent', { name })}`
    }
    case 'StatusChanged': {
      const words = { number, from: t(`app.status.${event.from}`), to: t(`app.status.${event.to}`) }
      return event.by.kind === 'agent'
        ? t('agent.event.StatusChangedBy', { ...words, name: event.by.name })
        : t('agent.event.StatusChanged', words)
    }
    case 'TicketAssigned': {
      const { assignee } = event
      if (event.by.kind !== 'agent') {
        return assignee === undefined ? t('agent.event.Unassigned') : t('agent.event.Assigned', { assignee })
      }
      const { name } = event.by
      if (assignee === name) return t('agent.event.Taken', { name })
      return assignee === undefined
        ? t('agent.event.UnassignedBy', { name })
        : t('agent.event.AssignedBy', { assignee, name })
    }
    case 'TicketChanged': {
      const what = event.changes.flatMap((change) => changeWords(t, change)).join('; ')
      return event.by.kind === 'agent' ? t('agent.event.ChangedBy', { what, name: event.by.name }) : what
    }
    case 'LoginAccepted': {
      const { externalId, device } = event
      return t('agent.event.LoginAccepted', { name: nameOf(event.user), device, externalId })
    }
    case 'LoggedOut': {
      const words = { name: nameOf(event.user), device: event.device }
      return event.why === 'logout' ? t('agent.event.LoggedOut', words) : t('agent.event.LoggedOutByLogin', words)
    }
    case 'ActUndone':
    case 'ActRedone':
      return movedWords(t, event.type, event.act, event.by)
  }
}

function changeWords(t: Say, change: PropertyChange): readonly string[] {
  const changed = (property: string, from: string | undefined, to: string | undefined) => {
    const none = t('agent.event.nothing')
    return [t('agent.event.Changed', { property, from: from ?? none, to: to ?? none })]
  }
  switch (change.property) {
    case 'group':
      return changed(t('agent.group'), change.from, change.to)
    case 'type': {
      const [from, to] = [change.from, change.to].map((type) => type && t(`agent.types.${type}`))
      return changed(t('agent.type'), from, to)
    }
    case 'priority': {
      const [from, to] = [change.from, change.to].map((priority) => priority && t(`agent.priorities.${priority}`))
      return changed(t('agent.priority'), from, to)
    }
    case 'tags': {
      const { added, removed } = change
      return [
        ...(added.length > 0 ? [t('agent.event.TagsAdded', { tags: added.join(', ') })] : []),
        ...(removed.length > 0 ? [t('agent.event.TagsRemoved', { tags: removed.join(', ') })] : []),
      ]
    }
  }
}
