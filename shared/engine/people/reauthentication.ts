/** When a session's token is not valid any more, and what the app of its device does about it (rules T4, K7). */
import { isOver } from '../../token/lifetime.ts'
import type { Device, Heads } from '../heads.ts'
import type { Instant } from '../ids.ts'
import type { Platform } from './platform.ts'

/** What an app's re-authentication callback does: it brings a fresh token, or none; or there is none. */
export const callbacks = ['answers', 'fails', 'absent'] as const
export type Callback = (typeof callbacks)[number]

/** By the codes with which the token would be refused now. */
export type Lapse = 'expired' | 'kid-deleted'

/** What the device asked for: to send a message, or to be online again with what had waited. */
export type Asked = 'message' | 'reconnection'

export type Reauthenticated = {
  readonly ended: 'renewed' | 'revoked'
  readonly why: Lapse
  readonly platform: Platform
  readonly asked: Asked
  readonly callback: Callback
  readonly isTextLost?: true
  readonly at: Instant
  /** Tells two of one moment apart. */
  readonly position: number
}

/** Why the token that the session stands on would be refused now; nothing while it is good, or nobody is logged in. */
export function lapseOf(heads: Heads, { login }: Device, at: Instant): Lapse | undefined {
  const verdict = login && heads.logins.get(login)?.verdict
  if (!verdict?.ok) return undefined
  if (heads.keys.get(verdict.keyId)?.deletedAt !== undefined) return 'kid-deleted'
  return isOver(verdict.claims, at) ? 'expired' : undefined
}

/** Whether the app would be asked for a fresh token, and bring one, if the device made a request now. */
export const bringsFreshToken = (heads: Heads, device: Device, at: Instant): boolean =>
  device.callback === 'answers' && lapseOf(heads, device, at) !== undefined
