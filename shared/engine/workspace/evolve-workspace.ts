/** The workspace itself: its policy, its bot's words, its agents, groups and articles, and how many there are of each thing. */
import type { WorkspaceEvent } from '../event.ts'
import { noActs } from '../acts/act.ts'
import type { Writers } from '../writers.ts'
import type { HeadsWriter, Workspace } from '../heads.ts'

const none = {
  users: 0,
  devices: 0,
  tickets: 0,
  messages: 0,
  logins: 0,
  agents: 0,
  groups: 0,
  articles: 0,
  branches: 0,
}

export const evolveWorkspace: Writers<WorkspaceEvent> = {
  WorkspaceSetUp: (heads, { name, policy, switches, bot }) =>
    heads.put.workspace({
      name,
      policy,
      ...(switches && { switches }),
      bot,
      metadataVariables: false,
      counts: none,
      acts: noActs,
    }),
  PolicyChanged: (heads, { policy, switches }) => {
    const { switches: _, ...head } = workspaceOf(heads)
    heads.put.workspace({ ...head, policy, ...(switches && { switches }) })
  },
  BotTextsChanged: (heads, { bot }) => change(heads, { bot }),
  BusinessHoursChanged: (heads, { hours }) => {
    const { businessHours: _, ...head } = workspaceOf(heads)
    heads.put.workspace(hours ? { ...head, businessHours: hours } : head)
  },
  AgentAdded: (heads, { agent, name }) => {
    heads.put.agents({ id: agent, name })
    countOneMore(heads, 'agents')
  },
  GroupAdded: (heads, { group, name }) => {
    heads.put.groups({ id: group, name })
    countOneMore(heads, 'groups')
  },
  AgentJoinedGroup: (heads, { agent, group }) => {
    const head = heads.agents.get(agent)
    if (head) heads.put.agents({ ...head, groups: [...(head.groups ?? []), group] })
  },
  AvailabilityChanged: (heads, { agent, to }) => {
    const head = heads.agents.get(agent)
    if (head) heads.put.agents({ ...head, availability: to })
  },
  ArticlePublished: (heads, { article, title, body, needsSignIn }) => {
    heads.put.articles({ id: article, title, body, needsSignIn })
    countOneMore(heads, 'articles')
  },
}

/** The next number of a kind is one more than there are. */
export function countOneMore(heads: HeadsWriter, what: keyof Workspace['counts']): number {
  const { counts } = workspaceOf(heads)
  const number = counts[what] + 1
  change(heads, { counts: { ...counts, [what]: number } })
  return number
}

export function change(heads: HeadsWriter, part: Partial<Workspace>): void {
  heads.put.workspace({ ...workspaceOf(heads), ...part })
}

function workspaceOf(heads: HeadsWriter): Workspace {
  const workspace = heads.workspace()
  if (!workspace) throw new Error('The journal does not begin with WorkspaceSetUp.')
  return workspace
}
