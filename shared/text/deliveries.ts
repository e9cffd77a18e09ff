/** Under which messages it is said how far they got: the newest of a run stands for those above it, as in any messenger. */
import type { LogLine } from '../contract/answers.ts'
import { deliveryStates, type DeliveryState } from '../engine/heads.ts'
import type { TicketId } from '../engine/ids.ts'

/**
 * By the position of the message. Lines of earlier pages may have been asked for a while ago: what got further on the
 * same ticket took them along.
 */
export function deliveriesOf(lines: readonly LogLine[]): ReadonlyMap<number, DeliveryState> {
  const shown = new Map<number, DeliveryState>()
  const furthest = new Map<TicketId, DeliveryState>()
  let below: DeliveryState | undefined
  for (const line of lines.toReversed()) {
    if (line.kind !== 'message' || line.delivery === undefined) continue
    const { ticket } = line.origin
    const state = further(line.delivery, furthest.get(ticket) ?? 'sent')
    furthest.set(ticket, state)
    if (state !== below) shown.set(line.position, state)
    below = state
  }
  return shown
}

const further = (one: DeliveryState, other: DeliveryState): DeliveryState =>
  deliveryStates.indexOf(one) >= deliveryStates.indexOf(other) ? one : other
