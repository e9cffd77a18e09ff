/** Addresses that came with tokens or imports, and that the agent's screen must not show anywhere (rule E1). */
import { ticketId } from '../../engine/ids.ts'
import type { Cast } from '../cast.ts'
import { wholeLog } from '../expectations/ticket-facts.ts'
import type { Spoken } from './place.ts'

/** Not those that somebody wrote, and not those that are an external ID (rule E2). */
export function hiddenAddresses({ ask }: Pick<Spoken, 'ask'>, { people }: Cast): readonly string[] {
  const workspace = ask({ type: 'Workspace' })
  if (!workspace.ok || workspace.answer.policy !== 'first-release') return []
  const said = JSON.stringify([writtenIn(ask), [...people.values()].map(({ externalId }) => externalId)])
  return [...people.values()].flatMap(({ email }) => (email === undefined || said.includes(email) ? [] : [email]))
}

function writtenIn(ask: Spoken['ask']): readonly string[] {
  const texts: string[] = []
  for (let number = 1; ask({ type: 'Ticket', ticket: ticketId(number) }).ok; number += 1)
    for (const line of wholeLog({ ask }, number)) if (line.kind === 'message') texts.push(line.text)
  return texts
}
