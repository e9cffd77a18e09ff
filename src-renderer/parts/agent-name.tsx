/** An agent as colleagues see them: the shape of their availability, and the name. The word stands beside it. */
import styled from 'styled-components'
import type { Agent } from '#shared/engine/heads.ts'
import { availabilityOf } from '#shared/engine/tickets/assignment.ts'
import { AvailabilitySign } from './availability-sign.tsx'
import { Clipped } from './clipped.tsx'

export function AgentName({ agent }: { readonly agent: Agent }) {
  return (
    <Line>
      <AvailabilitySign availability={availabilityOf(agent)} shapeOnly />
      <Clipped title={agent.name}>{agent.name}</Clipped>
    </Line>
  )
}

const Line = styled.span`
  display: inline-flex;
  gap: 6px;
  align-items: center;
  min-inline-size: 0;
  max-inline-size: 32ch;
`
