/** What the agent's lists must say: how many tickets stand in each view, and the rows of the one that is shown. */
import type { TicketRow } from '../../contract/answers.ts'
import { ticketViews } from '../../contract/query.ts'
import type { AgentId, Instant } from '../../engine/ids.ts'
import { lineWords } from '../../text/file-words.ts'
import { personLine } from './person.ts'
import { line, type Place, type Spoken } from './place.ts'

/** The view that a window begins with. */
const view = 'all-unsolved'
/** As many as the window asks for at once. */
const pageSize = 50

export function listPlaces(spoken: Spoken, agent: AgentId): readonly Place[] {
  const { ask, say, moments } = spoken
  const views = ask({ type: 'TicketViews', agent })
  const list = ask({ type: 'TicketList', view, agent, offset: 0, limit: pageSize })
  const workspace = ask({ type: 'Workspace' })
  if (!views.ok || !list.ok || !workspace.ok) return []
  const { counts } = views.answer
  return [
    {
      where: say('agent.views'),
      lines: ticketViews.map((one) => line(say(`agent.view.${one}`), moments.number(counts[one]))),
    },
    { where: say('agent.table'), lines: list.answer.rows.map((row) => rowLine(spoken, row, workspace.answer.at)) },
  ]
}

/** The cells of a row, in their order. */
function rowLine({ say, moments }: Spoken, row: TicketRow, now: Instant | undefined): string {
  const isToday = (at: Instant) => now !== undefined && moments.dayKey(at) === moments.dayKey(now)
  const dayOrTime = (at: Instant) => (isToday(at) ? moments.time(at) : moments.date(at))
  return line(
    say(`app.status.${row.status}`),
    line(say('app.ticketNumber', row), row.subject || say('agent.noSubject')),
    row.lastLine?.delivery && say(`sessions.delivery.${row.lastLine.delivery}`),
    row.lastLine && row.lastLine.by !== 'end-user' && `${say(`agent.by.${row.lastLine.by}`)}:`,
    row.lastLine && lineWords(say, row.lastLine),
    personLine(say, row.requester, row.markNotShown),
    row.priority && say(`agent.priorities.${row.priority}`),
    row.group?.name,
    row.assignee?.name ?? say('agent.unassigned'),
    dayOrTime(row.createdAt),
    dayOrTime(row.updatedAt),
  )
}
