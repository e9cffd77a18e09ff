/** The machine's clock and its luck, for the desk. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { DeskParts } from '#shared/desk/desk-types.ts'
import { commandId, keyId } from '#shared/engine/ids.ts'
import { fromMilliseconds } from '#shared/engine/time.ts'

export const machine: Pick<DeskParts, 'now' | 'luck' | 'schedule'> = {
  now: () => fromMilliseconds(Date.now()),
  luck: {
    commandId: () => commandId(randomUUID()),
    keyId: () => keyId(`app_${randomBytes(12).toString('hex')}`),
    secret: () => randomBytes(64).toString('base64url'),
  },
  // After the events of this turn of the loop: commands that came in together share one commit.
  schedule: (carryOut) => void setImmediate(carryOut),
}

/** Minutes by which the machine's clock on the wall is ahead of UTC. */
export const zone = (): number => -new Date().getTimezoneOffset()
