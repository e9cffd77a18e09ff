/** Setting up a workspace: its policy, agents, their groups and availability, bot texts and help-centre articles. */
import type { CommandOf } from '../../contract/command.ts'
import { accept, refuse, type Decision } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import { weekdays, type BotTexts, type BusinessHours, type Heads } from '../heads.ts'
import { nameProblem, textProblem } from '../limits.ts'
import { choiceOf, policyOf } from '../policy/policies.ts'
import { switchNames, type Policy } from '../policy/policy.ts'
import type { Refusal } from '../refusal.ts'
import { availabilityOf } from '../tickets/assignment.ts'
import { isTimeZone } from '../time.ts'

const isSamePolicy = (one: Policy, other: Policy): boolean =>
  one.name === other.name && switchNames.every((name) => one[name] === other[name])

/** The default response of the messaging bot (rules B1, B2), in our own words. */
export const defaultBot: BotTexts = {
  greeting: 'Hi! Thanks for writing to us.',
  question: 'Who are we talking to? Please leave your name and email address.',
  followUp: 'An agent will be with you as soon as possible.',
}

const botProblem = ({ greeting, question, followUp }: BotTexts): Refusal | undefined =>
  textProblem(greeting) ?? textProblem(question) ?? textProblem(followUp)

/** Settings in the order in which they are always written: the same ones are the same text. */
const isSame = (one: object | null, other: object | null): boolean => JSON.stringify(one) === JSON.stringify(other)

function tidied({ timeZone, week, outside: { greeting, question, followUp } }: BusinessHours): BusinessHours {
  const days = weekdays.flatMap((day) => {
    const hours = week[day]
    return hours ? [[day, { from: hours.from, to: hours.to }] as const] : []
  })
  return { timeZone, week: Object.fromEntries(days), outside: { greeting, question, followUp } }
}

export function setUp(heads: Heads, { name, ...choice }: CommandOf<'SetUpWorkspace'>): Decision {
  if (heads.workspace()) return refuse({ code: 'already-set-up' })
  const problem = nameProblem(name)
  return problem ? refuse(problem) : accept({ type: 'WorkspaceSetUp', name, ...choiceOf(choice), bot: defaultBot })
}

export const decideWorkspace: Deciders<
  | 'ChangePolicy'
  | 'AddAgent'
  | 'AddGroup'
  | 'JoinGroup'
  | 'SetAvailability'
  | 'ChangeBotTexts'
  | 'ChangeBusinessHours'
  | 'PublishArticle'
> = {
  ChangePolicy: ({ policy }, chosen) =>
    isSamePolicy(policy, policyOf(chosen)) ? accept() : accept({ type: 'PolicyChanged', ...choiceOf(chosen) }),

  AddAgent: ({ next }, { name }) => {
    const problem = nameProblem(name)
    return problem ? refuse(problem) : accept({ type: 'AgentAdded', agent: next.agent(), name })
  },

  AddGroup: ({ next }, { name }) => {
    const problem = nameProblem(name)
    return problem ? refuse(problem) : accept({ type: 'GroupAdded', group: next.group(), name })
  },

  JoinGroup: ({ heads }, { agent, group }) => {
    const head = heads.agents.get(agent)
    if (!head) return refuse({ code: 'agent-unknown', agent })
    if (!heads.groups.get(group)) return refuse({ code: 'group-unknown', group })
    return head.groups?.includes(group) ? accept() : accept({ type: 'AgentJoinedGroup', agent, group })
  },

  SetAvailability: ({ heads }, { agent, availability }) => {
    const head = heads.agents.get(agent)
    if (!head) return refuse({ code: 'agent-unknown', agent })
    const from = availabilityOf(head)
    return from === availability ? accept() : accept({ type: 'AvailabilityChanged', agent, from, to: availability })
  },

  ChangeBotTexts: ({ workspace }, { greeting, question, followUp, articles = workspace.bot.articles ?? null }) => {
    const bot = { greeting, question, followUp, ...(articles !== null && { articles }) }
    const problem = botProblem(bot) ?? (articles === null ? undefined : textProblem(articles))
    if (problem) return refuse(problem)
    return isSame(bot, workspace.bot) ? accept() : accept({ type: 'BotTextsChanged', bot })
  },

  ChangeBusinessHours: ({ workspace }, asked) => {
    const hours = asked.hours && tidied(asked.hours)
    if (hours && !isTimeZone(hours.timeZone)) return refuse({ code: 'time-zone-unknown', timeZone: hours.timeZone })
    const problem = hours && botProblem(hours.outside)
    if (problem) return refuse(problem)
    return isSame(hours, workspace.businessHours ?? null) ? accept() : accept({ type: 'BusinessHoursChanged', hours })
  },

  PublishArticle: ({ next }, { title, body, needsSignIn }) => {
    const problem = nameProblem(title) ?? textProblem(body)
    return problem
      ? refuse(problem)
      : accept({ type: 'ArticlePublished', article: next.article(), title, body, needsSignIn })
  },
}
