/** The agent's lists in words: which tickets each view holds, and the rows that are new or say something else now. */
import type { TicketRow } from '../../contract/answers.ts'
import { ticketViews } from '../../contract/query.ts'
import type { AgentId, TicketId } from '../../engine/ids.ts'
import { lineWords } from '../../text/file-words.ts'
import { markWords, personName } from '../../text/person-words.ts'
import type { Say } from '../../text/text.ts'
import { clockTime, indented, type Told } from './words.ts'

/** What a list shows without scrolling. */
const rowsShown = 20

/** Tells of each agent's lists what changed since they were looked at last. */
export function openLists({ ask, say }: Told): (agent: AgentId) => readonly string[] {
  const before = new Map<AgentId, { readonly views: Map<string, string>; readonly rows: Map<TicketId, string> }>()

  return (agent) => {
    const known = before.get(agent) ?? { views: new Map(), rows: new Map() }
    before.set(agent, known)
    const rows = new Map<TicketId, string>()
    const views = ticketViews.flatMap((view) => {
      const reply = ask({ type: 'TicketList', view, agent, offset: 0, limit: rowsShown })
      if (!reply.ok) return []
      for (const row of reply.answer.rows) rows.set(row.ticket, rowWords(say, row))
      const words = viewWords(say, reply.answer)
      const isNews = known.views.get(view) !== words
      known.views.set(view, words)
      return isNews ? [say('transcript.view', { view: say(`agent.view.${view}`), tickets: words })] : []
    })
    const changed = [...rows].filter(([ticket, words]) => known.rows.get(ticket) !== words)
    for (const [ticket, words] of changed) known.rows.set(ticket, words)
    const lines = [...views, ...changed.map(([, words]) => words)]
    return lines.length > 0 ? [say('transcript.views', { name: agentName(ask, agent) }), ...indented(lines)] : []
  }
}

function agentName(ask: Told['ask'], agent: AgentId): string {
  const workspace = ask({ type: 'Workspace' })
  return (workspace.ok && workspace.answer.agents.find(({ id }) => id === agent)?.name) || agent
}

function viewWords(say: Say, { rows, total }: { readonly rows: readonly TicketRow[]; readonly total: number }): string {
  if (total === 0) return say('transcript.noTicket')
  const numbers = rows.map((row) => say('app.ticketNumber', row)).join(', ')
  return total > rows.length ? say('transcript.andMore', { numbers, count: total - rows.length }) : numbers
}

/** The cells of a row, in their order. */
const rowWords = (say: Say, row: TicketRow): string =>
  [
    `${say('app.ticketNumber', row)} ${row.subject || say('agent.noSubject')}`,
    say(`app.status.${row.status}`),
    `${personName(say, row.requester)}, ${markWords(say, row.requester, row.markNotShown)}`,
    row.priority && say(`agent.priorities.${row.priority}`),
    row.group?.name,
    row.assignee?.name ?? say('agent.unassigned'),
    clockTime(row.updatedAt),
    lastLine(say, row),
  ]
    .filter((cell) => cell !== undefined && cell !== '')
    .join(' | ')

function lastLine(say: Say, { lastLine: line }: TicketRow): string | undefined {
  if (!line) return undefined
  const words = lineWords(say, line).replace(/\s+/gu, ' ')
  const delivery = line.delivery ? ` (${say(`sessions.delivery.${line.delivery}`)})` : ''
  return line.by === 'end-user' ? words : `${say(`agent.by.${line.by}`)}: ${words}${delivery}`
}
