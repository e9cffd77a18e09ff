/** The ticket's properties; what an agent may change there is sent from here. */
import { useState } from 'react'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { PropertiesColumn } from './properties-column.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly onOpen: (ticket: TicketId) => void
}

export function PropertiesScreen({ ticket, agent, agents, onOpen }: Props) {
  const send = useSend()
  const [outcome, setOutcome] = useState<Outcome>()
  const assign = async (assignee: AgentId | null) =>
    setOutcome(await send({ type: 'AssignTicket', ticket: ticket.ticket, agent: agent.id, assignee }))
  return (
    <PropertiesColumn
      ticket={ticket}
      agent={agent}
      agents={agents}
      outcome={outcome}
      onAssign={(assignee) => void assign(assignee)}
      onOpen={onOpen}
    />
  )
}
