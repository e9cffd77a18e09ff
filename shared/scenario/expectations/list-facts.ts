/** Lists and counts: the views of tickets, the agents, the signing keys, how many there are of a thing. */
import type { SigningKeyRow } from '../../contract/signing-keys.ts'
import type { Agent } from '../../engine/heads.ts'
import { ticketId } from '../../engine/ids.ts'
import { availabilityOf } from '../../engine/tickets/assignment.ts'
import { agentOf } from '../act.ts'
import { viewOf } from '../language/names.ts'
import type { ExpectationOf } from '../language/expectation.ts'
import { areOnly, is, listed, type Facts, type Looking } from './sight.ts'

/** The numbers of the tickets in a view. */
export function seeView({ ask, cast }: Looking, expected: ExpectationOf<'view'>): readonly number[] {
  const agent = agentOf(cast, expected['seen by'] ?? cast.agents[0] ?? '')
  const numbers: number[] = []
  for (;;) {
    const page = ask({ type: 'TicketList', view: viewOf(expected.view), agent, offset: numbers.length, limit: 500 })
    if (!page.ok || page.answer.rows.length === 0) return numbers
    numbers.push(...page.answer.rows.map(({ number }) => number))
  }
}

export const viewFacts: Omit<Facts<'view', readonly number[]>, 'seen by'> = {
  holds: (numbers, expected) => ({
    ok: [expected].flat().every((ticket) => numbers.includes(ticket as number)),
    seen: listed(numbers),
  }),
  'holds only': (numbers, expected) => areOnly(expected, numbers),
  'does not hold': (numbers, expected) => ({
    ok: ![expected].flat().some((ticket) => numbers.includes(ticket as number)),
    seen: listed(numbers),
  }),
}

export function seeAgent({ ask }: Looking, name: string): Agent | undefined {
  const workspace = ask({ type: 'Workspace' })
  return workspace.ok ? workspace.answer.agents.find((agent) => agent.name === name) : undefined
}

export const agentFacts: Facts<'agent', Agent> = {
  availability: (agent, expected) => is(expected, availabilityOf(agent)),
}

/** As every agent's desk counts them. */
export function waitingTickets({ ask, cast }: Looking): number {
  const views = ask({ type: 'TicketViews', agent: agentOf(cast, cast.agents[0] ?? '') })
  return views.ok ? views.answer.waiting.count : 0
}

export const keyFacts: Facts<'key', SigningKeyRow> = {
  'key id': ({ key }, expected) => is(expected, key),
  'secret starts with': ({ secretStart }, expected) => is(expected, secretStart),
}

export function signingKeys({ ask }: Pick<Looking, 'ask'>) {
  const reply = ask({ type: 'SigningKeys' })
  return reply.ok ? reply.answer : { keys: [], metadataVariables: false }
}

export function numberOfTickets({ ask }: Pick<Looking, 'ask'>): number {
  let number = 0
  while (ask({ type: 'Ticket', ticket: ticketId(number + 1) }).ok) number += 1
  return number
}
