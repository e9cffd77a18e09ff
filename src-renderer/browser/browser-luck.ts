/** A browser tab's clock and luck. */
import type { DeskParts } from '#shared/desk/desk-types.ts'
import { commandId, instant, keyId } from '#shared/engine/ids.ts'

const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

export const now = () => instant(new Date().toISOString())

export const luck: DeskParts['luck'] = {
  commandId: () => commandId(crypto.randomUUID()),
  keyId: () => keyId(`app_${hex(12)}`),
  secret: () => hex(32),
}

/** Minutes by which the browser's clock on the wall is ahead of UTC. */
export const zone = (): number => -new Date().getTimezoneOffset()
