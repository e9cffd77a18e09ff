/** The ticket's properties; what an agent may change there is sent from here. */
import { useState } from 'react'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { Command } from '#shared/contract/command.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
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
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const on = { ticket: ticket.ticket, agent: agent.id }
  async function act(command: Command): Promise<boolean> {
    const ended = await send(command)
    setOutcome(ended)
    return ended.ok
  }
  return (
    <PropertiesColumn
      ticket={ticket}
      agent={agent}
      agents={agents}
      groups={workspace?.groups ?? []}
      outcome={outcome}
      onAssign={(assignee: AgentId | null) => void act({ type: 'AssignTicket', ...on, assignee })}
      onChange={(change) => act({ type: 'ChangeTicket', ...on, change })}
      onStatus={(status) => void act({ type: 'SubmitTicket', ...on, status })}
      onClose={() => setOutcome(undefined)}
      onOpen={onOpen}
    />
  )
}
