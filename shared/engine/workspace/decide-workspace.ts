/** Setting up a workspace: its policy, agents, their groups and availability, bot texts and help-centre articles. */
import type { CommandOf } from '../../contract/command.ts'
import { accept, refuse, type Decision } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { BotTexts, Heads } from '../heads.ts'
import { nameProblem, textProblem } from '../limits.ts'
import { choiceOf, policyOf } from '../policy/policies.ts'
import { switchNames, type Policy } from '../policy/policy.ts'
import { availabilityOf } from '../tickets/assignment.ts'

const isSamePolicy = (one: Policy, other: Policy): boolean =>
  one.name === other.name && switchNames.every((name) => one[name] === other[name])

/** The default response of the messaging bot (rules B1, B2), in our own words. */
export const defaultBot: BotTexts = {
  greeting: 'Hi! Thanks for writing to us.',
  question: 'Who are we talking to? Please leave your name and email address.',
  followUp: 'An agent will be with you as soon as possible.',
}

export function setUp(heads: Heads, { name, ...choice }: CommandOf<'SetUpWorkspace'>): Decision {
  if (heads.workspace()) return refuse({ code: 'already-set-up' })
  const problem = nameProblem(name)
  return problem ? refuse(problem) : accept({ type: 'WorkspaceSetUp', name, ...choiceOf(choice), bot: defaultBot })
}

export const decideWorkspace: Deciders<
  'ChangePolicy' | 'AddAgent' | 'AddGroup' | 'JoinGroup' | 'SetAvailability' | 'ChangeBotTexts' | 'PublishArticle'
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

  ChangeBotTexts: ({ workspace }, { greeting, question, followUp }) => {
    const problem = textProblem(greeting) ?? textProblem(question) ?? textProblem(followUp)
    if (problem) return refuse(problem)
    const { bot } = workspace
    if (bot.greeting === greeting && bot.question === question && bot.followUp === followUp) return accept()
    return accept({ type: 'BotTextsChanged', bot: { greeting, question, followUp } })
  },

  PublishArticle: ({ next }, { title, body, needsSignIn }) => {
    const problem = nameProblem(title) ?? textProblem(body)
    return problem
      ? refuse(problem)
      : accept({ type: 'ArticlePublished', article: next.article(), title, body, needsSignIn })
  },
}
